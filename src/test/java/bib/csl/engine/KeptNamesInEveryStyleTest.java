package bib.csl.engine;

import static org.assertj.core.api.Assertions.assertThat;

import bib.csl.Bundled;
import bib.csl.Citation;
import bib.csl.CitationItem;
import bib.csl.Item;
import bib.csl.Order;
import bib.csl.Rendered;
import bib.csl.Rendered.RenderedEntry;
import bib.csl.SpanText;
import bib.csl.Style;
import bib.richtext.RichText;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// In every bundled independent style: a kept name is visible where the style prints the names, once in a list (some
/// styles print two, a label or a description), and nothing else of the entry changes; neither the order nor what
/// tells entries apart depends on it.
final class KeptNamesInEveryStyleTest {
    private static final int OWN = 9;
    private static final EngineOptions OPTIONS = EngineOptions.DEFAULT.withSubstituteAuthors(false);
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)2020\\p{L}?");
    private static final Item TWELVE = KeptNamesTest.paper("twelve", KeptNamesTest.people(12, OWN));
    private static final Item MANY = KeptNamesTest.paper("many", KeptNamesTest.people(25, OWN));

    private final Engine plainly = new Engine(OPTIONS);
    private final Engine keeping =
            plainly.with(OPTIONS.withKept((item, variable) -> variable.equals("author") ? Set.of(OWN) : Set.of()));
    private final Engine keepingNobody = plainly.with(OPTIONS.withKept((item, variable) -> Set.of(1, 99)));
    private final Map<String, String> failures = new ConcurrentSkipListMap<>();
    private final AtomicInteger shown = new AtomicInteger();

    @Test
    void aKeptNameIsVisibleAndNothingElseChanges() {
        inEveryStyle(style -> {
            List<RenderedEntry> plain = entries(plainly, style);
            List<RenderedEntry> kept = entries(keeping, style);
            check(style, "keeping nobody", entries(keepingNobody, style).equals(plain));
            check(style, "as many entries", plain.size() == kept.size());
            for (int i = 0; i < plain.size(); i++) {
                compare(style, plain.get(i).content(), kept.get(i).content());
            }
        });
        assertThat(failures).isEmpty();
        assertThat(shown.get()).as("entries in which the name was made visible").isGreaterThan(2000);
    }

    @Test
    void neitherOrderNorWhatTellsEntriesApartChanges() {
        Item same = KeptNamesTest.paper("same", KeptNamesTest.people(12, OWN));
        Item other = KeptNamesTest.paper("other", KeptNamesTest.people(12, 10));
        Item without = KeptNamesTest.paper("without", KeptNamesTest.people(12, 0));
        List<Item> items = List.of(without, same, TWELVE, other, MANY);
        List<Citation> cites = items.stream()
                .map(item -> new Citation(List.of(CitationItem.of(item.id()))))
                .toList();
        inEveryStyle(style -> {
            Rendered plain = plainly.render(style, TestLocales.english(), items, cites, Order.BY_STYLE);
            Rendered kept = keeping.render(style, TestLocales.english(), items, cites, Order.BY_STYLE);
            check(style, "order", ids(plain).equals(ids(kept)));
            for (int i = 0; i < plain.bibliography().size(); i++) {
                tellApart(
                        style,
                        plain.bibliography().get(i).content(),
                        kept.bibliography().get(i).content());
            }
            for (int i = 0; i < cites.size(); i++) {
                tellApart(style, plain.citations().get(i), kept.citations().get(i));
            }
        });
        assertThat(failures).isEmpty();
    }

    private static void inEveryStyle(Consumer<Style> test) {
        Bundled.independentStyles().parallelStream()
                .map(Bundled::style)
                .filter(Style::hasBibliography)
                .forEach(test);
    }

    private static List<RenderedEntry> entries(Engine engine, Style style) {
        return engine.render(style, TestLocales.english(), List.of(TWELVE, MANY), List.of(), Order.AS_GIVEN)
                .bibliography();
    }

    private static List<String> ids(Rendered rendered) {
        return rendered.bibliography().stream().map(RenderedEntry::id).toList();
    }

    private void check(Style style, String what, boolean holds) {
        if (!holds) {
            failures.put(style.name(), what);
        }
    }

    private void compare(Style style, RichText plain, RichText kept) {
        SpanText before = SpanText.of(plain);
        SpanText after = SpanText.of(kept);
        long lists =
                before.names().stream().filter(name -> name.position() == 1).count();
        long added = own(after) - own(before);
        shown.addAndGet(own(before) == 0 && added > 0 ? 1 : 0);
        check(style, "visible: " + after.text(), own(after) <= lists && (own(after) > 0 || lists == 0) && added >= 0);
        check(style, "other names: " + after.text(), others(after).equals(others(before)));
        check(style, "other text: " + after.text(), added > 1 || !losesLetters(before.text(), after.text()));
    }

    private void tellApart(Style style, RichText plain, RichText kept) {
        SpanText before = SpanText.of(plain);
        SpanText after = SpanText.of(kept);
        check(style, "names: " + after.text(), others(after).equals(others(before)));
        check(style, "years: " + after.text(), years(after.text()).equals(years(before.text())));
    }

    private static long own(SpanText text) {
        return text.names().stream().filter(name -> name.position() == OWN).count();
    }

    private static List<String> others(SpanText text) {
        return text.names().stream()
                .filter(name -> name.position() != OWN)
                .map(text::text)
                .toList();
    }

    private static List<String> years(String text) {
        return YEAR.matcher(text).results().map(MatchResult::group).toList();
    }

    /// Whether there is a letter between the longest beginning and the longest end that both texts have.
    private static boolean losesLetters(String before, String after) {
        int shorter = Math.min(before.length(), after.length());
        int start = 0;
        while (start < shorter && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && before.charAt(before.length() - 1 - end) == after.charAt(after.length() - 1 - end)) {
            end++;
        }
        return before.substring(start, before.length() - end).chars().anyMatch(Character::isLetter);
    }
}
