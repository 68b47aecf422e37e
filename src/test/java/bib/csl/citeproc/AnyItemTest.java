package bib.csl.citeproc;

import static org.assertj.core.api.Assertions.assertThat;

import bib.csl.Bundled;
import bib.csl.Citation;
import bib.csl.CitationItem;
import bib.csl.CslLocale;
import bib.csl.Item;
import bib.csl.ItemDate;
import bib.csl.ItemName;
import bib.csl.Order;
import bib.csl.Rendered;
import bib.csl.Rendered.RenderedEntry;
import bib.csl.Style;
import bib.entry.PartialDate;
import bib.richtext.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/// Whatever items say, citeproc-java is given nothing that it trips over, and marks have no say in the text.
final class AnyItemTest {
    private static final CslLocale LOCALE = Bundled.locale("en-US");
    private static final List<Style> STYLES = List.of(
            Bundled.style("apa"),
            Bundled.style("ieee"),
            Bundled.style("chicago-notes-bibliography"),
            Bundled.style("modern-language-association"),
            Bundled.style("nature"),
            Bundled.style("din-1505-2"),
            Bundled.style("bibtex"));

    /// Separated by `|`.
    private static final String[] ODD =
            ("| |.|-|'|\"|’|“x”|a|A.|Ångström|王明|O'Neil|d’|Jr.|What?|No!|1-10|12–15, 17|n. 3"
                            + "|vol. 2|99999999999-999999999999|iv|\u0000|\uD800|\uE000|\uF8FF|<i>x</i>|a $1 \\1 b"
                            + "|https://doi.org/|a: b; c|Ph.D.-X|\u200F|\u00A0|ﬁ|ß|İ|10.1/x|- - -|()|2nd|pp. 1-3|p")
                    .split("\\|");
    private static final String[] VARIABLES =
            ("title title-short container-title page volume issue number edition DOI URL"
                            + " publisher publisher-place language note genre event-title number-of-pages ISBN chapter-number"
                            + " collection-title status version PMID locator year-suffix")
                    .split(" ");

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
    void nothingThrowsAndMarksHaveNoSay(@ForAll("items") List<Item> items, @ForAll("cites") CitationItem cite) {
        CitationItem first =
                new CitationItem(items.getFirst().id(), cite.prefix(), cite.suffix(), cite.locator(), cite.label());
        List<Citation> citations = List.of(
                new Citation(List.of(first)),
                new Citation(items.stream().map(AnyItemTest::cite).toList()));
        for (Style style : STYLES) {
            Rendered byStyle = new CiteprocJavaProcessor().render(style, LOCALE, items, citations, Order.BY_STYLE);
            assertThat(byStyle.warnings()).noneMatch(warning -> warning.contains("citeproc-java cannot"));
            Rendered asGiven = new CiteprocJavaProcessor().render(style, LOCALE, items, citations, Order.AS_GIVEN);
            List<String> unmarked = Unmarked.render(style, LOCALE, items, List.of());
            List<String> marked = new ArrayList<>();
            for (Item item : items) {
                marked.add(asGiven.bibliography().stream()
                        .filter(entry -> entry.id().equals(item.id()))
                        .map(RenderedEntry::content)
                        .map(RichText::plain)
                        .findFirst()
                        .orElse(""));
            }
            assertThat(marked).as(style.name()).isEqualTo(unmarked);
        }
    }

    private static CitationItem cite(Item item) {
        return CitationItem.of(item.id());
    }

    private static Arbitrary<String> words() {
        return Arbitraries.oneOf(Arbitraries.of(ODD), Arbitraries.strings().ofMaxLength(8));
    }

    @Provide
    Arbitrary<CitationItem> cites() {
        Arbitrary<String> labels = Arbitraries.of("", "page", "chapter", "sub-verbo", "timestamp");
        return Combinators.combine(words(), words(), words(), labels)
                .as((prefix, suffix, locator, label) -> new CitationItem("", prefix, suffix, locator, label));
    }

    @Provide
    Arbitrary<List<Item>> items() {
        Arbitrary<String> types =
                Arbitraries.of("article-journal", "book", "chapter", "paper-conference", "webpage", "thesis", "?");
        Arbitrary<String> variables = Arbitraries.of(VARIABLES);
        Arbitrary<Map<String, String>> text =
                Arbitraries.maps(variables, words()).ofMaxSize(12);
        Arbitrary<Map<String, List<ItemName>>> names = Arbitraries.maps(
                        Arbitraries.of("author", "editor", "translator", "container-author"),
                        names().list().ofMaxSize(5))
                .ofMaxSize(3);
        Arbitrary<Map<String, ItemDate>> dates = Arbitraries.maps(
                        Arbitraries.of("issued", "accessed", "original-date", "event-date"), dates())
                .ofMaxSize(3);
        return Combinators.combine(types, text, names, dates)
                .as((type, t, n, d) -> new Item("", type, t, n, d, List.of()))
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(AnyItemTest::withIds);
    }

    private static List<Item> withIds(List<Item> items) {
        List<Item> named = new ArrayList<>();
        for (Item item : items) {
            named.add(new Item("item" + named.size(), item.type(), item.text(), item.names(), item.dates(), List.of()));
        }
        return named;
    }

    private static Arbitrary<ItemName> names() {
        Arbitrary<ItemName> people = Combinators.combine(words(), words(), words(), words(), words())
                .as((family, given, dropping, nonDropping, suffix) ->
                        new ItemName(family, given, dropping, nonDropping, suffix, false, ""));
        return Arbitraries.oneOf(people, words().map(ItemName::organisation));
    }

    private static Arbitrary<ItemDate> dates() {
        Arbitrary<PartialDate> date = Combinators.combine(
                        Arbitraries.integers().between(-500, 3000),
                        Arbitraries.integers().between(0, 25),
                        Arbitraries.integers().between(0, 40))
                .as(PartialDate::new);
        return Combinators.combine(date.list().ofMaxSize(2), Arbitraries.of(true, false), words())
                .as(ItemDate::new);
    }
}
