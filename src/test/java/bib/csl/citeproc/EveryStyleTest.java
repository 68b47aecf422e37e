package bib.csl.citeproc;

import static org.assertj.core.api.Assertions.assertThat;

import bib.csl.Bundled;
import bib.csl.Citation;
import bib.csl.CitationItem;
import bib.csl.CslLocale;
import bib.csl.Item;
import bib.csl.Order;
import bib.csl.Rendered;
import bib.csl.Rendered.RenderedEntry;
import bib.csl.SampleItems;
import bib.csl.SpanText;
import bib.csl.SpanText.Name;
import bib.csl.SpelledNames;
import bib.csl.SpelledNames.Person;
import bib.csl.Style;
import bib.richtext.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/// Holds for every bundled independent style: the text is what citeproc-java itself makes of names without marks, no
/// mark is left in it, and every name that can be seen is one span, whole and not more.
///
/// Which characters belong to which name is known from [SpelledNames]; the same places must be names in the items
/// with real names, where neighbours share initials and family names.
final class EveryStyleTest {
    private static final List<Item> ITEMS = SampleItems.all();
    private static final List<SpelledNames> SPELLED =
            ITEMS.stream().map(EveryStyleTest::spell).toList();
    /// The last one is in the order of the style, and so not compared with citeproc-java's own text: that does not
    /// sort by dates.
    private static final List<Citation> CITATIONS = List.of(
            new Citation(List.of(new CitationItem("conf2024", "see", "for more", "12-15", "page"))),
            new Citation(List.of(CitationItem.of("chap2012"))),
            new Citation(List.of(new CitationItem("part2015", "", "", "3", "chapter"))),
            new Citation(List.of(CitationItem.of("short2013"), CitationItem.of("org2016"))));

    /// The first failure of each style and language.
    private final Map<String, String> failures = new ConcurrentSkipListMap<>();

    private final AtomicInteger compared = new AtomicInteger();
    private final AtomicInteger names = new AtomicInteger();
    private final AtomicInteger otherShape = new AtomicInteger();

    @Test
    void namesAreWholeAndTextIsAsWithoutMarks() {
        CslLocale english = Bundled.locale("en-US");
        List<String> styles = Bundled.independentStyles();
        assertThat(styles).hasSizeGreaterThan(2800);
        styles.parallelStream().forEach(name -> {
            try {
                check(Bundled.style(name), english);
            } catch (RuntimeException e) {
                fail(name, e.toString());
            }
        });
        assertThat(failures.entrySet().stream().limit(20))
                .as(failures.size() + " styles")
                .isEmpty();
        assertThat(compared.get()).isGreaterThan(styles.size() * ITEMS.size() * 9 / 10);
        assertThat(names.get()).isGreaterThan(compared.get());
        assertThat(otherShape.get()).isLessThan(compared.get() / 100);
    }

    @Test
    void marksHaveNoSayInAnyLanguage() {
        List<Style> styles = List.of(Bundled.style("apa"), Bundled.style("ieee"), Bundled.style("chicago-author-date"));
        Bundled.locales().parallelStream().forEach(lang -> {
            for (Style style : styles) {
                check(style, Bundled.locale(lang));
            }
        });
        assertThat(failures).isEmpty();
        assertThat(compared.get()).isGreaterThan(50 * styles.size() * ITEMS.size());
    }

    private void check(Style style, CslLocale locale) {
        List<RichText> real = render(style, locale, ITEMS);
        List<RichText> spelled =
                render(style, locale, SPELLED.stream().map(SpelledNames::item).toList());
        List<String> unmarked = Unmarked.render(style, locale, ITEMS, CITATIONS);
        String where = style.name() + " " + locale.lang();
        if (real.size() != unmarked.size() || real.size() != spelled.size()) {
            fail(where, real.size() + " entries and citations, " + unmarked.size() + " or " + spelled.size());
            return;
        }
        int firstEntry = ITEMS.size() + CITATIONS.size() - real.size();
        for (int i = 0; i < real.size(); i++) {
            SpanText entry = SpanText.of(real.get(i));
            SpanText other = SpanText.of(spelled.get(i));
            if (i < real.size() - 1) {
                checkText(where, entry.text(), unmarked.get(i));
            }
            checkPlaces(where, entry, other);
            if (locale.lang().equals("en-US")) {
                checkLetters(where, other, peopleOf(firstEntry + i));
            }
        }
    }

    /// All entries in the order given, then all citations; an entry that is left out is empty.
    private List<RichText> render(Style style, CslLocale locale, List<Item> items) {
        Rendered rendered = new CiteprocJavaProcessor().render(style, locale, items, CITATIONS, Order.AS_GIVEN);
        List<RichText> all = new ArrayList<>();
        if (style.hasBibliography()) {
            for (Item item : items) {
                all.add(rendered.bibliography().stream()
                        .filter(entry -> entry.id().equals(item.id()))
                        .findFirst()
                        .map(RenderedEntry::content)
                        .orElse(RichText.empty()));
            }
        }
        all.addAll(rendered.citations());
        return all;
    }

    private void fail(String where, String message) {
        failures.putIfAbsent(where, message);
    }

    private void checkText(String where, String marked, String unmarked) {
        compared.incrementAndGet();
        if (!marked.equals(unmarked)) {
            fail(where, "text differs:\n  " + marked + "\n  " + unmarked);
        }
    }

    private void checkPlaces(String where, SpanText real, SpanText spelled) {
        if (real.text().chars().anyMatch(c -> c >= 0xE000 && c <= 0xF8FF)) {
            fail(where, "a mark is left in " + real.text());
        }
        if (real.text().length() != spelled.text().length()) {
            otherShape.incrementAndGet();
        } else if (!real.names().equals(spelled.names())) {
            fail(where, "names are not where they are with other letters:\n  " + show(real) + "\n  " + show(spelled));
        }
    }

    private void checkLetters(String where, SpanText spelled, List<Person> people) {
        int covered = 0;
        for (Person person : people) {
            covered += checkPerson(where, spelled, person);
        }
        if (covered != spelled.names().size()) {
            fail(where, "a name is nobody's: " + show(spelled));
        }
    }

    /// @return how many times the person's name is printed
    private int checkPerson(String where, SpanText entry, Person person) {
        List<Name> spans = entry.names().stream()
                .filter(name -> person.isIn(entry.text(name)))
                .toList();
        for (Name span : spans) {
            names.incrementAndGet();
            String text = entry.text(span);
            if (!span.variable().equals(person.variable()) || span.position() != person.position()) {
                fail(where, text + " is not " + person + " in " + show(entry));
            }
            if (!person.isWhole(text)) {
                fail(where, text + " is not the name of " + person + " in " + show(entry));
            }
        }
        if (spans.size() != person.timesIn(entry.text())) {
            fail(where, person + " stands in more or fewer places than " + show(entry));
        }
        for (int i = 0; i < entry.text().length(); i++) {
            int at = i;
            if (person.owns(entry.text().charAt(i))
                    && spans.stream().noneMatch(span -> span.start() <= at && at < span.end())) {
                fail(where, "character " + i + " should be " + person + " in " + show(entry));
            }
        }
        return spans.size();
    }

    private static SpelledNames spell(Item item) {
        boolean second = item.id().equals("part2015") || item.id().equals("org2016");
        return new SpelledNames(item, second ? 20 : 0);
    }

    /// @param entry the index of an item; or of a citation, counting on from the items
    private static List<Person> peopleOf(int entry) {
        if (entry < ITEMS.size()) {
            return SPELLED.get(entry).people();
        }
        List<String> cited = CITATIONS.get(entry - ITEMS.size()).items().stream()
                .map(CitationItem::id)
                .toList();
        return SPELLED.stream()
                .filter(item -> cited.contains(item.item().id()))
                .flatMap(item -> item.people().stream())
                .toList();
    }

    private static String show(SpanText entry) {
        List<String> names = new ArrayList<>();
        entry.names().forEach(name -> names.add(name.variable() + name.position() + "=" + entry.text(name)));
        return entry.text().toLowerCase(Locale.ROOT) + " " + names;
    }
}
