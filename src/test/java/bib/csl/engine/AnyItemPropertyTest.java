package bib.csl.engine;

import static org.assertj.core.api.Assertions.assertThat;

import bib.csl.Bundled;
import bib.csl.Citation;
import bib.csl.CitationItem;
import bib.csl.Item;
import bib.csl.ItemDate;
import bib.csl.ItemName;
import bib.csl.Order;
import bib.csl.Rendered;
import bib.csl.Rendered.RenderedEntry;
import bib.csl.Style;
import bib.entry.PartialDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/// Whatever items say, every style prints them or says what it cannot, in a bibliography and in citations, in its own
/// order and in the one given.
final class AnyItemPropertyTest {
    private static final List<String> TEXT = List.of(
            "title",
            "title-short",
            "container-title",
            "container-title-short",
            "publisher",
            "publisher-place",
            "page",
            "volume",
            "issue",
            "edition",
            "number",
            "number-of-pages",
            "chapter-number",
            "DOI",
            "URL",
            "PMID",
            "ISBN",
            "note",
            "genre",
            "status",
            "language",
            "event-title",
            "collection-title",
            "archive",
            "abstract");
    private static final List<String> NAMES = List.of("author", "editor", "translator", "container-author", "director");
    private static final List<String> DATES = List.of("issued", "accessed", "original-date", "event-date");
    private static final List<String> TYPES = List.of(
            "article-journal",
            "article-newspaper",
            "book",
            "chapter",
            "paper-conference",
            "thesis",
            "report",
            "webpage",
            "legal_case",
            "software",
            "dataset",
            "manuscript",
            "patent",
            "no such type",
            "");

    private static final List<String> PIECES = List.of(
            "word",
            "Word",
            "The ",
            "of",
            " ",
            ", ",
            ". ",
            ":",
            ";",
            "?",
            "!",
            "-",
            "--",
            "–",
            "—",
            "1",
            "12-15",
            "3, 4 & 5",
            "IV",
            "2nd",
            "<i>",
            "</i>",
            "<b>",
            "</b>",
            "<sup>",
            "</sub>",
            "<span class=\"nocase\">",
            "</span>",
            "<",
            "&",
            "\"",
            "'",
            "“",
            "”",
            "’",
            "(",
            ")",
            "[",
            "]",
            "\u0000",
            "\ud800",
            "\u202e",
            "\u0301",
            "İ",
            "ß",
            "字",
            "😀",
            "\n",
            "issued: 2020\n",
            "https://doi.org/10.1/x",
            "{:type: book}");

    @Property(tries = 300)
    void everythingIsPrintedOrSaid(
            @ForAll("styles") Style style, @ForAll("items") List<Item> items, @ForAll Order order) {
        List<Citation> cited = items.stream()
                .map(item -> new Citation(List.of(
                        new CitationItem(item.id(), "", "", item.text("page").orElse(""), "page"),
                        CitationItem.of(items.getFirst().id()))))
                .toList();

        Rendered rendered = new Engine().render(style, TestLocales.english(), items, cited, order);

        assertThat(rendered.citations()).hasSize(cited.size());
        List<String> printed =
                rendered.bibliography().stream().map(RenderedEntry::id).toList();
        assertThat(items).allMatch(item -> printed.contains(item.id()) || isSaid(item, rendered));
        assertThat(rendered.bibliography()).noneMatch(entry -> entry.content().isEmpty());
        if (order == Order.AS_GIVEN) {
            assertThat(printed)
                    .isSubsetOf(items.stream().map(Item::id).toList())
                    .isSorted();
        }
    }

    private static boolean isSaid(Item item, Rendered rendered) {
        return rendered.warnings().stream()
                .anyMatch(warning -> warning.startsWith(item.id() + ":") || warning.contains("no bibliography"));
    }

    @Provide
    Arbitrary<Style> styles() {
        return Arbitraries.of(Bundled.independentStyles()).map(Bundled::style);
    }

    /// Up to four items, `i0` to `i3`.
    @Provide
    Arbitrary<List<Item>> items() {
        Arbitrary<Map<String, String>> text =
                Arbitraries.maps(Arbitraries.of(TEXT), texts()).ofMaxSize(8);
        Arbitrary<Map<String, List<ItemName>>> people = Arbitraries.maps(
                        Arbitraries.of(NAMES), names().list().ofMaxSize(4))
                .ofMaxSize(2);
        Arbitrary<Map<String, ItemDate>> dates =
                Arbitraries.maps(Arbitraries.of(DATES), dates()).ofMaxSize(2);
        return Combinators.combine(Arbitraries.of(TYPES), text, people, dates)
                .as((type, variables, names, days) -> new Item("", type, variables, names, days, List.of()))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(AnyItemPropertyTest::numbered);
    }

    private static List<Item> numbered(List<Item> items) {
        Map<Integer, Item> numbered = new HashMap<>();
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            numbered.put(i, new Item("i" + i, item.type(), item.text(), item.names(), item.dates(), List.of()));
        }
        return List.copyOf(numbered.values());
    }

    private static Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(PIECES);
        Arbitrary<String> hostile = pieces.list().ofMaxSize(8).map(parts -> String.join("", parts));
        return Arbitraries.frequencyOf(
                Tuple.of(4, hostile), Tuple.of(1, Arbitraries.strings().ofMaxLength(10)));
    }

    private static Arbitrary<ItemName> names() {
        Arbitrary<String> part = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.of("Doe", "Jane M.", "van der", "d'", "Jr.", "Ó", "Jean-Luc", "", "李")),
                Tuple.of(1, texts()));
        Arbitrary<ItemName> person = Combinators.combine(part, part, part, part, part)
                .as((family, given, dropping, nonDropping, suffix) ->
                        new ItemName(family, given, dropping, nonDropping, suffix, suffix.length() > 3, ""));
        return Arbitraries.frequencyOf(Tuple.of(4, person), Tuple.of(1, part.map(ItemName::organisation)));
    }

    private static Arbitrary<ItemDate> dates() {
        Arbitrary<Integer> year = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.integers().between(1990, 2030)), Tuple.of(1, Arbitraries.integers()));
        Arbitrary<Integer> small = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.integers().between(-1, 40)), Tuple.of(1, Arbitraries.integers()));
        Arbitrary<PartialDate> date = Combinators.combine(year, small, small).as((y, m, d) -> new PartialDate(y, m, d));
        return Combinators.combine(date.list().ofMaxSize(3), Arbitraries.of(true, false), texts())
                .as((parts, circa, words) -> new ItemDate(parts, circa, parts.isEmpty() ? words : ""));
    }
}
