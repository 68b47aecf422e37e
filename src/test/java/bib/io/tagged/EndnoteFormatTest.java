package bib.io.tagged;

import static org.assertj.core.api.Assertions.assertThat;

import bib.entry.Entry;
import bib.entry.Reading;
import bib.io.Formats;
import bib.io.format.Losses;
import bib.io.format.Writing;
import bib.io.table.TagTable;
import bib.source.Diagnostic;
import bib.source.Source;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// EndNote's two formats as catalogues and Zotero write them.
final class EndnoteFormatTest {
    private static List<Entry> read(String format, String text) {
        Reading reading = Formats.named(format).read(new Source("refs", text));
        assertThat(reading.diagnostics()).isEmpty();
        return reading.library().entries();
    }

    @Test
    void oneRecordMayHaveTwoTypes() {
        List<Entry> entries = read("endnote", """
                %0 Serial
                %0 Audiovisual Material
                %D 2021
                %T A Podcast
                %0 Book
                %T The TeXbook
                """);

        assertThat(entries).hasSize(2);
        assertThat(entries.getFirst().text("title")).contains("A Podcast");
        assertThat(entries.getFirst().type().name()).isEqualTo("video");
        assertThat(entries.getLast().type().name()).isEqualTo("book");
    }

    @Test
    void aTypeMayStandBehindOtherTags() {
        List<Entry> entries = read("endnote", """
                %T The TeXbook
                %A Knuth, Donald E.
                %0 Book
                %I Addison-Wesley
                %T Literate Programming
                %A Knuth, Donald E.
                %0 Journal Article
                %J The Computer Journal
                """);

        assertThat(entries).extracting(entry -> entry.type().name()).containsExactly("book", "article");
        assertThat(entries)
                .extracting(entry -> entry.text("title").orElseThrow())
                .containsExactly("The TeXbook", "Literate Programming");
        assertThat(entries)
                .allSatisfy(entry -> assertThat(entry.names("author").list()).hasSize(1));
    }

    @Test
    void whereTypesBeginRecordsARepeatedTagDoesNot() {
        List<Entry> entries = read("endnote", """
                %0 Book
                %A Knuth, Donald E.
                %T The TeXbook
                %0 Book
                %T The METAFONTbook
                %A Knuth, Donald E.
                """);

        assertThat(entries)
                .extracting(entry -> entry.text("title").orElseThrow())
                .containsExactly("The TeXbook", "The METAFONTbook");
    }

    /// EndNote's own files have both: `<ref-type name="Journal Article">17</ref-type>`.
    @Test
    void aTypeHasANumberBesideItsName() {
        List<Entry> entries = read("endnote-xml", """
                <xml><records><record>
                  <ref-type>17</ref-type>
                  <titles><title>T</title></titles>
                </record></records></xml>
                """);

        assertThat(entries.getFirst().type().name()).isEqualTo("article");
        assertThat(Formats.named("endnote-xml").write(entries, new Writing(false, Map.of(), List.of(), new Losses())))
                .contains("<ref-type name=\"Journal Article\">17</ref-type>");
        for (TagTable.Type type : EndnoteTable.TABLE.types()) {
            assertThat(EndnoteNumbers.of(type.code())).as(type.code()).isNotEmpty();
        }
    }

    /// EndNote's own files separate the numbers of one element by `&#xD;`.
    @Test
    void oneElementMayHaveSeveralNumbers() {
        Reading reading = Formats.named("endnote-xml").read(new Source("refs.xml", """
                <xml><records><record>
                  <ref-type name="Journal Article">17</ref-type>
                  <titles><title>T</title></titles>
                  <isbn>1471-0056 (Print)&#xD;1471-0064 (Linking)</isbn>
                </record></records></xml>
                """));

        assertThat(reading.library().entries().getFirst().text("issn")).contains("1471-0056");
        assertThat(reading.diagnostics()).extracting(Diagnostic::message).containsExactly("'@' is not read");
    }

    /// Zotero has an address in `web-urls`, EndNote in `related-urls`.
    @Test
    void anAddressStandsInEitherElement() {
        for (String kind : List.of("web-urls", "related-urls")) {
            List<Entry> entries = read("endnote-xml", """
                    <xml><records><record>
                      <ref-type name="Web Page">16</ref-type>
                      <titles><title>Cool URIs</title></titles>
                      <urls><%1$s><url>https://www.w3.org/Provider/Style/URI</url></%1$s></urls>
                    </record></records></xml>
                    """.formatted(kind));

            assertThat(entries.getFirst().text("url")).contains("https://www.w3.org/Provider/Style/URI");
        }
    }
}
