package bib.csl.engine;

import static org.assertj.core.api.Assertions.assertThat;

import bib.bibtex.BibtexReader;
import bib.csl.Item;
import bib.csl.Order;
import bib.csl.Style;
import bib.csl.mapping.ItemMapping;
import bib.source.Source;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Entries from BibTeX to print.
final class EntryRenderingTest {
    private static final Style APA = TestStyles.bundled("apa");

    private static String rendered(Style style, String fields) {
        Source source = new Source("a.bib", "@misc{a, title = {Title}, " + fields + "}");
        return rendered(
                style,
                ItemMapping.toItem(BibtexReader.read(source).library().entries().getFirst()));
    }

    private static String rendered(Style style, Item item) {
        return new Engine()
                .render(style, TestLocales.english(), List.of(item), List.of(), Order.BY_STYLE)
                .bibliography()
                .getFirst()
                .content()
                .plain();
    }

    /// Variables in notes are a custom of CSL-JSON; what a `.bib` file has in `note` is to be printed.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "award: Best Paper",
                "doi: 10.1145/3292500",
                "issued: in Chinese",
                "editor: Smith",
                "type: book",
                "{:award: Best Paper}"
            })
    void aNoteIsPrintedAsItStands(String note) {
        Style style = TestStyles.layout(
                "<text variable=\"note\"/><names variable=\"editor\" prefix=\"!\"/><date variable=\"issued\"><date-part"
                        + " name=\"year\" prefix=\" \"/></date>");

        assertThat(rendered(style, "year = 2020, note = {" + note + "}"))
                .isEqualTo(note.replace("{", "").replace("}", "") + " 2020");
    }

    /// BibTeX's manual, "Names", and biblatex's, "Extended Name Format": braces and labels hold a part together.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {de Groot}, Xavier                | de Groot, X.
                    de Groot, Xavier                  | de Groot, X.
                    family={de la Cruz}, given=Juana  | de la Cruz, J.
                    Xavier {de Groot}                 | de Groot, X.
                    Beethoven, Ludwig van             | Beethoven, L. van.
                    """)
    void theFamilyNameIsWhatBibtexTakesForIt(String name, String printed) {
        assertThat(rendered(APA, "author = {" + name + "}, year = 2020")).isEqualTo(printed + " (2020). Title.");
    }

    /// A hyphen in a page's number is no range; one of `--` is.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    A-1--A-10          | pp. A-1–A-10 from A-1
                    1-12--1-20         | pp. 1-12–1-20 from 1-12
                    1-12--10-3         | pp. 1-12–10-3 from 1-12
                    S-12 -- S-15, 7-9  | pp. S-12–S-15, 7–9 from S-12
                    12--15             | pp. 12–15 from 12
                    12-15              | pp. 12–15 from 12
                    A1--A10            | pp. A1–A10 from A1
                    """)
    void theHyphensOfPageNumbersAreNotThoseOfRanges(String pages, String printed) {
        Style style =
                TestStyles.layout("<label variable=\"page\" form=\"short\" suffix=\" \"/><text variable=\"page\"/>"
                        + "<text variable=\"page-first\" prefix=\" from \"/>");

        assertThat(rendered(style, "pages = {" + pages + "}")).isEqualTo(printed);
    }

    /// citeproc-js 2.4.63 prints these so.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    A\\-1-A\\-10   | A-1–A-10
                    1\\-12-1\\-20  | 1-12–1-20
                    1\\-12          | 1-12
                    """)
    void anEscapedHyphenJoinsNothing(String page, String printed) {
        Style style = TestStyles.layout("<text variable=\"page\"/>");
        Item item = new Item("a", "book", Map.of("page", page), Map.of(), Map.of(), List.of());

        assertThat(rendered(style, item)).isEqualTo(printed);
    }

    @Test
    void aFamilyNameInBracesIsSortedAndInvertedWhole() {
        Style demoting = TestStyles.of("test", """
                <style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0"
                    demote-non-dropping-particle="display-and-sort">
                  <citation><layout><text variable="title"/></layout></citation>
                  <bibliography><layout><names variable="author"><name name-as-sort-order="all"/></names></layout></bibliography>
                </style>""");

        assertThat(rendered(demoting, "author = {{de Groot}, Xavier}")).isEqualTo("de Groot, Xavier");
        assertThat(rendered(demoting, "author = {de Groot, Xavier}")).isEqualTo("Groot, Xavier de");
    }
}
