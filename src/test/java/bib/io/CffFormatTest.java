package bib.io;

import static org.assertj.core.api.Assertions.assertThat;

import bib.entry.Entry;
import bib.entry.Reading;
import bib.source.Source;
import java.util.List;
import org.junit.jupiter.api.Test;

/// CITATION.cff as repositories have it ("Guide to Citation File Format schema version 1.2.0").
final class CffFormatTest {
    private static List<Entry> read(String more) {
        Reading reading = Formats.named("cff").read(new Source("CITATION.cff", """
                cff-version: 1.2.0
                message: Please cite it.
                title: A Title
                authors:
                  - family-names: Luo
                    given-names: Liangchen
                """ + more + """
                preferred-citation:
                  type: conference-paper
                  title: A Title
                  authors:
                    - family-names: Luo
                      given-names: Liangchen
                  conference:
                    name: ICLR 2019
                    date-start: 2019-05-06
                    date-end: 2019-05-09
                  year: 2019
                """));
        assertThat(reading.diagnostics()).isEmpty();
        return reading.library().entries();
    }

    @Test
    void aWorkThatSaysNothingMoreIsThePreferredCitation() {
        List<Entry> entries = read("");

        assertThat(entries).hasSize(1);
        assertThat(entries.getFirst().text("eventdate")).contains("2019-05-06/2019-05-09");
    }

    /// Software may have its paper's title; its version is not the paper's.
    @Test
    void aWorkWithMoreToSayStandsBesideThePreferredCitation() {
        List<Entry> entries = read("version: 1.2.3\n");

        assertThat(entries).extracting(entry -> entry.type().name()).containsExactly("software", "inproceedings");
        assertThat(entries.getFirst().text("version")).contains("1.2.3");
    }
}
