package bib.csl.engine;

import static org.assertj.core.api.Assertions.assertThat;

import bib.bibtex.BibtexReader;
import bib.csl.ItemMapping;
import bib.csl.Order;
import bib.csl.Style;
import bib.source.Source;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Entries from BibTeX to print.
final class EntryRenderingTest {
    private static final Style APA = TestStyles.bundled("apa");

    private static String rendered(Style style, String fields) {
        Source source = new Source("a.bib", "@misc{a, title = {Title}, " + fields + "}");
        return new Engine()
                .render(
                        style,
                        TestLocales.english(),
                        List.of(ItemMapping.toItem(
                                BibtexReader.read(source).library().entries().getFirst())),
                        List.of(),
                        Order.BY_STYLE)
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
