package bib.publist;

import static org.assertj.core.api.Assertions.assertThat;

import bib.csl.Bundled;
import bib.csl.CslLocale;
import bib.csl.Item;
import bib.csl.ItemDate;
import bib.csl.ItemName;
import bib.csl.Order;
import bib.csl.Processor;
import bib.csl.Rendered;
import bib.csl.Style;
import bib.csl.citeproc.CiteprocJavaProcessor;
import bib.csl.engine.Engine;
import bib.csl.engine.EngineOptions;
import bib.entry.Annotation;
import bib.entry.PartialDate;
import bib.richtext.RichText;
import bib.richtext.Run;
import bib.richtext.Trait;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// In every bundled independent style, and in a dozen of them in every bundled language, marks change nothing but
/// what they say: the text stays, every visible own name is highlighted as a whole, exactly once, and each visible
/// equal contributor has exactly one `*` after the name.
final class MarksInEveryStyleTest {
    private static final Item ITEM = new Item(
            "zeng2019",
            "paper-conference",
            Map.of("title", "Ranking of Insights", "container-title", "Proceedings of a Conference", "page", "1-8"),
            Map.of(
                    "author",
                    List.of(
                            ItemName.person("Qi", "Zeng"),
                            ItemName.person("Liangchen", "Luo"),
                            ItemName.person("Wenhao", "Huang"))),
            Map.of("issued", new ItemDate(List.of(new PartialDate(2019, 1, 27)), false, "")),
            List.of(equal(1), equal(2)));

    /// The own name as styles spell it: given name or initial before or after the family name, with what parts them.
    /// A letter of another script may follow at once: some languages write "and" so.
    private static final Pattern OWN = Pattern.compile(
            "(?<!\\p{IsLatin})(?:(?:Liangchen|L)[^\\p{IsLatin}]{1,3})?Luo"
                    + "(?:[^\\p{IsLatin}]{0,3}(?:Liangchen|L)(?!\\p{IsLatin})|(?!\\p{IsLatin}))",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern OTHER_EQUAL =
            Pattern.compile("(?<!\\p{IsLatin})Zeng(?:Q?(?!\\p{IsLatin}))", Pattern.CASE_INSENSITIVE);

    /// Of each field one: numbers, authors and years, notes, labels.
    private static final List<String> A_DOZEN = List.of(
            "apa",
            "ieee",
            "nature",
            "nlm-citation-sequence",
            "chicago-author-date",
            "chicago-notes-bibliography",
            "modern-language-association",
            "harvard-cite-them-right",
            "american-chemical-society",
            "elsevier-harvard",
            "association-for-computing-machinery",
            "acm-sig-proceedings",
            "din-1505-2");

    private final Map<String, String> failures = new ConcurrentSkipListMap<>();
    private final AtomicInteger shown = new AtomicInteger();

    private static Annotation equal(int position) {
        return new Annotation("author", Annotation.DEFAULT, position, "", "equal", false);
    }

    static Stream<Named<Processor>> processors() {
        return Stream.of(Named.of("citeproc-java", new CiteprocJavaProcessor()), Named.of("bib", new Engine()));
    }

    @ParameterizedTest
    @MethodSource("processors")
    void marksSayWhoIsWhoAndNothingElse(Processor processor) {
        CslLocale english = Bundled.locale("en-US");
        List<String> styles = Bundled.independentStyles();
        styles.parallelStream()
                .map(Bundled::style)
                .filter(Style::hasBibliography)
                .forEach(style -> {
                    Rendered rendered = processor.render(style, english, List.of(ITEM), List.of(), Order.AS_GIVEN);
                    rendered.bibliography().forEach(entry -> check(style.name(), entry.content()));
                });
        assertThat(failures).isEmpty();
        assertThat(shown.get()).as("styles that show the own name").isGreaterThan(2000);
    }

    @Test
    void theyDoSoInEveryLanguage() {
        Person luo = Person.named("Liangchen Luo");
        Engine engine = new Engine();
        Engine keeping = engine.with(EngineOptions.DEFAULT.withKept(luo.kept()));
        List<String> languages = Bundled.locales();
        for (String name : A_DOZEN) {
            Style style = Bundled.style(name);
            for (String language : languages) {
                CslLocale locale = Bundled.locale(language);
                for (Engine each : List.of(engine, keeping)) {
                    Rendered rendered = each.render(style, locale, List.of(ITEM), List.of(), Order.AS_GIVEN);
                    check(
                            name + " " + language,
                            rendered.bibliography().getFirst().content());
                }
            }
        }
        assertThat(failures).isEmpty();
        assertThat(languages).hasSizeGreaterThan(50);
        int hiding = 2 * languages.size();
        assertThat(shown.get())
                .as("entries that show the own name: all, but MLA and ACM SIG only where it is kept")
                .isEqualTo(2 * A_DOZEN.size() * languages.size() - hiding);
    }

    private void check(String style, RichText plain) {
        Bibliography marker = new Bibliography(Person.named("Liangchen Luo"), Marks.DEFAULT, Legend.Mode.NEVER);
        RichText marked = marker.marked(plain, ITEM, new ArrayList<>());
        List<String> expected = new ArrayList<>();
        Matcher own = OWN.matcher(plain.plain());
        while (own.find()) {
            expected.add(letters(own.group()));
        }
        List<Run> runs =
                marked.flat().stream().flatMap(part -> part.runs().stream()).toList();
        List<String> highlighted = highlighted(runs);
        String text = runs.stream().filter(run -> !isMark(run)).map(Run::text).collect(Collectors.joining());
        long stars = runs.stream().filter(MarksInEveryStyleTest::isMark).count();
        long equals =
                expected.size() + OTHER_EQUAL.matcher(plain.plain()).results().count();
        shown.addAndGet(expected.isEmpty() ? 0 : 1);
        if (!text.equals(plain.plain())
                || !highlighted.equals(expected)
                || stars != equals
                || !starsFollowNames(runs)) {
            failures.put(style, marked.plain() + " highlights " + highlighted);
        }
    }

    /// The letters of each stretch of runs that is highlighted as one's own name.
    private static List<String> highlighted(List<Run> runs) {
        List<String> stretches = new ArrayList<>();
        boolean before = false;
        for (Run run : runs) {
            boolean self = run.traits().stream()
                    .anyMatch(trait -> trait instanceof Trait.Stresses(String role, var _) && role.equals("self"));
            if (self) {
                String start = before ? stretches.removeLast() : "";
                stretches.add(start + letters(run.text()));
            }
            before = self;
        }
        return stretches;
    }

    private static boolean isMark(Run run) {
        return run.text().equals("*") && run.traits().stream().anyMatch(Trait.Marks.class::isInstance);
    }

    private static boolean starsFollowNames(List<Run> runs) {
        for (int i = 0; i < runs.size(); i++) {
            boolean star = isMark(runs.get(i));
            boolean afterName = i > 0 && runs.get(i - 1).traits().stream().anyMatch(Trait.Names.class::isInstance);
            if (star && !afterName) {
                return false;
            }
        }
        return true;
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}]", "");
    }
}
