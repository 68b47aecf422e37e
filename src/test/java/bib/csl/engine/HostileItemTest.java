package bib.csl.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import bib.csl.Citation;
import bib.csl.CitationItem;
import bib.csl.Item;
import bib.csl.ItemDate;
import bib.csl.ItemName;
import bib.csl.Order;
import bib.csl.Rendered;
import bib.csl.Style;
import bib.csl.json.CslJson;
import bib.entry.PartialDate;
import bib.source.Source;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever stands in an item, it is printed sanely, in time that grows with its length.
final class HostileItemTest {
    /// With work that grows with the square of the length, these take minutes.
    private static final Duration SOON = Duration.ofSeconds(60);

    private static final List<String> UNITS = List.of(
            "<i>",
            "</i>",
            "<i>x",
            "<i></b>",
            "<span",
            "<",
            "\"",
            "'",
            "\"a ",
            " '",
            "“",
            "’",
            "(",
            "[",
            "—",
            "-",
            ".",
            ". ",
            ",",
            ": ",
            "?!",
            "?\" ",
            " ",
            "\u00a0",
            "e\u0301",
            "\u0301",
            "a.b ",
            "\ud800",
            "\u0000",
            "\u202e",
            "字",
            "İ",
            "ß",
            "&",
            "\n",
            "http://a ",
            "10.1/x",
            "<sup>x</sup>",
            "²",
            "Word-",
            "😀",
            "d'",
            "van der ",
            "A. ",
            "jr, ");
    private static final int LONG = 100_000;
    private static final Engine ENGINE = new Engine();
    private static final Style TITLE =
            TestStyles.layout("<text variable=\"title\" text-case=\"title\" quotes=\"true\" suffix=\".\"/>");
    private static final Style NOTES = TestStyles.bundled("chicago-notes-bibliography");
    private static final ItemDate YEAR = new ItemDate(List.of(PartialDate.ofYear(2020)), false, "");
    private static final ItemName DOE = ItemName.person("Jane", "Doe");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <i>never closed      | “<i>never closed.”
            closed</i> only      | “closed</i> only.”
            <i><b>odd</i></b> x  | “<b>odd</b> x.”
            a < b > c            | “a < b > c.”
            """)
    void markupThatIsNoneIsPrintedAsItStands(String title, String expected) {
        Style style = TestStyles.layout("<text variable=\"title\" quotes=\"true\" suffix=\".\"/>");
        assertThat(plain(style, titled(title))).isEqualTo(expected);
    }

    @Test
    void charactersThatAreNoneAreKept() {
        String odd = "N\u0000UL \ud800 unpaired \u202e turned \u2067 isolated";
        assertThat(plain(TestStyles.layout("<text variable=\"title\"/>"), titled(odd)))
                .isEqualTo(odd);
    }

    @Test
    void aTitleOfAMegabyteIsPrinted() {
        String title = "Word ".repeat(200_000).strip();
        assertTimeoutPreemptively(
                SOON, () -> assertThat(plain(TITLE, titled(title))).isEqualTo("“" + title + ".”"));
    }

    static List<String> units() {
        return UNITS;
    }

    @ParameterizedTest
    @MethodSource("units")
    void aLongTitleIsPrintedSoon(String unit) {
        isPrintedSoon(titled("x" + unit.repeat(LONG / unit.length()) + "x"), "");
    }

    @ParameterizedTest
    @MethodSource("units")
    void longNamesArePrintedSoon(String unit) {
        String text = "X" + unit.repeat(LONG / unit.length());
        isPrintedSoon(item(List.of(ItemName.person(text, "Doe"), ItemName.person("Jane", text)), Map.of()), "");
        isPrintedSoon(item(List.of(new ItemName("Doe", "J", text, text, text, true, "")), Map.of()), "");
        isPrintedSoon(item(List.of(ItemName.organisation(text)), Map.of()), "");
    }

    static Stream<String> numbers() {
        return Stream.of(
                "1",
                "-",
                "&",
                ", ",
                "1-",
                "1-2",
                "1-2-3----",
                "1–2,",
                "1, ",
                "1 & ",
                "1 and ",
                "1a-b, ",
                "12a-c&",
                "IV-",
                "1st ",
                "n. ",
                "p. 1 ",
                "1\\-",
                "\"",
                "ix",
                "a1 ");
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void longNumbersArePrintedSoon(String unit) {
        String text = unit.repeat(LONG / unit.length());
        Map<String, String> variables = Map.of("page", text, "volume", text, "issue", text, "edition", text);
        isPrintedSoon(item(List.of(DOE), variables), text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            -         | volume -
            &         | volume &
            """)
    void aNumberThatIsNoneIsNotLost(String number, String expected) {
        Style style = TestStyles.layout(
                "<group delimiter=\" \"><label variable=\"volume\"/><number variable=\"volume\"/></group>");
        assertThat(plain(style, item(List.of(), Map.of("volume", number)))).isEqualTo(expected);
    }

    @Test
    void aHundredThousandAuthorsArePrinted() {
        List<ItemName> authors = IntStream.range(0, 100_000)
                .mapToObj(i -> ItemName.person("Ann", "A" + i))
                .toList();
        assertTimeoutPreemptively(SOON, () -> {
            assertThat(plain(TestStyles.bundled("ieee"), item(authors, Map.of())))
                    .startsWith("[1]A. A0 et al.");
            assertThat(plain(TestStyles.bundled("apa"), item(authors, Map.of())))
                    .contains("A18, A., … A99999, A. (2020)");
        });
    }

    @Test
    void aHundredThousandAuthorsInANoteArePrinted() {
        String note = "author: Doe || Jane\\n".repeat(100_000);
        Source source = new Source("items.json", "[{\"id\": \"a\", \"type\": \"book\", \"note\": \"" + note + "\"}]");
        assertTimeoutPreemptively(SOON, () -> {
            Item item = CslJson.read(source).items().getFirst();
            assertThat(plain(TestStyles.bundled("ieee"), item)).startsWith("[1]J. Doe et al.");
        });
    }

    @Test
    void namesOfHardlyAPartKeepNothingElseFromBeingPrinted() {
        List<ItemName> names = List.of(
                new ItemName("", "", "", "", "", false, ""),
                new ItemName("", "", "", "", "Jr.", true, ""),
                new ItemName("", "", "", "van", "", false, ""),
                new ItemName("", "", "de", "", "", false, ""),
                new ItemName("", "Madonna", "", "", "", false, ""),
                new ItemName("'", "-", "", "", ",", true, ""));
        for (String name : List.of("apa", "ieee", "chicago-author-date", "nature", "modern-language-association")) {
            for (ItemName odd : names) {
                assertThat(plain(TestStyles.bundled(name), item(List.of(odd, DOE), Map.of())))
                        .as(name + " " + odd)
                        .contains("Doe", "2020");
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                  2023 |          2 |         31 | February 31, 2023
                  2023 |         13 |          0 | 2023
                  2023 |         -1 |         -1 | 2023
                  2023 |          5 |         99 | May 2023
                  2023 |          0 |          5 | 2023
                 99999 |          1 |          1 | January 1, 99999
            2147483646 | 2147483647 | 2147483647 | 2147483646
                   -44 |          3 |         15 | March 15, 45 BC
            """)
    void aDateThatIsNoneIsPrintedAsFarAsItIsOne(int year, int month, int day, String expected) {
        assertThat(dated(new ItemDate(List.of(new PartialDate(year, month, day)), false, "")))
                .isEqualTo(expected);
    }

    @Test
    void aRangeBackwardsAndWordsAreKept() {
        List<PartialDate> backwards = List.of(new PartialDate(2023, 5, 1), new PartialDate(2021, 4, 1));
        assertThat(dated(new ItemDate(backwards, false, ""))).isEqualTo("May 1, 2023–April 1, 2021");
        assertThat(dated(new ItemDate(List.of(), false, "999999999999-02-31"))).isEqualTo("999999999999-02-31");
        assertThat(dated(new ItemDate(List.of(PartialDate.ofYear(Integer.MIN_VALUE)), false, "")))
                .endsWith(" BC");
    }

    private static String dated(ItemDate date) {
        Item item = new Item("d", "book", Map.of(), Map.of(), Map.of("issued", date), List.of());
        return plain(TestStyles.layout("<date variable=\"issued\" form=\"text\"/>"), item);
    }

    private static Item titled(String title) {
        return item(List.of(DOE), Map.of("title", title));
    }

    private static Item item(List<ItemName> authors, Map<String, String> variables) {
        return new Item("b", "chapter", variables, Map.of("author", authors), Map.of("issued", YEAR), List.of());
    }

    private static void isPrintedSoon(Item item, String locator) {
        List<Citation> cited = List.of(new Citation(List.of(new CitationItem("b", "", "", locator, "page"))));
        Rendered rendered = assertTimeoutPreemptively(
                SOON, () -> ENGINE.render(NOTES, TestLocales.english(), List.of(item), cited, Order.BY_STYLE));
        assertThat(rendered.bibliography()).hasSize(1);
        assertThat(rendered.citations().getFirst().isEmpty()).isFalse();
    }

    private static String plain(Style style, Item item) {
        return ENGINE.render(style, TestLocales.english(), List.of(item), List.of(), Order.BY_STYLE)
                .bibliography()
                .getFirst()
                .content()
                .plain();
    }
}
