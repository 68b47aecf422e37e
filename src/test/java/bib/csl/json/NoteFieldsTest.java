package bib.csl.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import bib.csl.Item;
import bib.csl.ItemName;
import bib.csl.mapping.DateText;
import bib.source.Source;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// Variables in an item's note, as citeproc-js reads them.
final class NoteFieldsTest {
    private static Item item(String note) {
        String escaped = note.replace("\n", "\\n");
        return CslJson.read(new Source(
                        "items.json",
                        "[{\"id\": \"a\", \"type\": \"book\", \"title\": \"T\", \"note\": \"%s\"}]".formatted(escaped)))
                .items()
                .getFirst();
    }

    @Test
    void linesAtTheStart() {
        Item item = item(
                "type: report\nDOI: 10.1/x\nissued: 2020-03\nauthor: Doe || Jane\nauthor: NASA\n\nA real note: yes");

        assertThat(item.type()).isEqualTo("report");
        assertThat(item.text()).containsEntry("DOI", "10.1/x").containsEntry("note", "A real note: yes");
        assertThat(item.names("author")).containsExactly(ItemName.person("Jane", "Doe"), ItemName.organisation("NASA"));
        assertThat(item.date("issued")).contains(DateText.parse("2020-03"));
    }

    @Test
    void theFirstLineMayBeText() {
        assertThat(item("A note\nPMID: 12").text()).containsEntry("PMID", "12").containsEntry("note", "A note");
    }

    @Test
    void theFirstLineThatIsNoFieldEndsThem() {
        assertThat(item("PMID: 12\ntext\nPMCID: 3").text())
                .containsEntry("note", "text\nPMCID: 3")
                .doesNotContainKey("PMCID");
    }

    @Test
    void whatTheItemHasStays() {
        assertThat(item("title: Other\nPMID: 12").text())
                .containsEntry("title", "T")
                .containsEntry("note", "title: Other");
    }

    @Test
    void theOlderForm() {
        assertThat(item("{:PMID: 12}{:status: in press} rest").text())
                .containsEntry("PMID", "12")
                .containsEntry("status", "in press")
                .containsEntry("note", "rest");
    }

    @Test
    void ordinaryNotesStay() {
        assertThat(item("See also: nothing").text()).containsEntry("note", "See also: nothing");
        assertThat(item("http://x").text()).containsEntry("note", "http://x").doesNotContainKey("http");
    }

    @Test
    void longNotesTakeNoLonger() {
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            assertThat(item("{:a".repeat(300_000) + "}").text()).containsKey("note");
            assertThat(item("{:a:b".repeat(200_000)).text()).containsKey("note");
            assertThat(item("a:\n".repeat(300_000)).text()).containsKey("note");
        });
    }
}
