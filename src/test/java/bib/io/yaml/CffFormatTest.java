package bib.io.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import bib.entry.Annotation;
import bib.entry.Entry;
import bib.entry.Reading;
import bib.io.Formats;
import bib.io.format.Losses;
import bib.io.format.Writing;
import bib.source.Diagnostic;
import bib.source.Source;
import java.util.List;
import java.util.Map;
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

    private final Losses losses = new Losses();

    private String written(String bib) {
        List<Entry> entries = Formats.named("biblatex")
                .read(new Source("a.bib", bib))
                .library()
                .entries();
        return Formats.named("cff").write(entries, new Writing(false, Map.of(), List.of(), losses));
    }

    /// The annotation is of the field whose names they are, and what else is said of a person is told.
    @Test
    void whatIsSaidOfPersonsIsReadOrTold() {
        Reading reading = Formats.named("cff").read(new Source("CITATION.cff", """
                cff-version: 1.2.0
                message: Please cite it.
                title: A Title
                authors:
                  - family-names: Luo
                    given-names: Liangchen
                    affiliation: Peking University
                  - family-names: Carberry
                    orcid: https://orcid.org/0000-0002-1825-0097
                contact:
                  - family-names: Luo
                references:
                  - type: edited-work
                    title: Another
                    authors:
                      - family-names: Carberry
                        orcid: https://orcid.org/0000-0002-1825-0097
                        email: j.carberry@example.edu
                """));

        assertThat(reading.library().entries())
                .flatExtracting(Entry::annotations)
                .containsExactly(
                        new Annotation("author", "orcid", 2, "", "0000-0002-1825-0097", true),
                        new Annotation("editor", "orcid", 1, "", "0000-0002-1825-0097", true));
        assertThat(reading.diagnostics())
                .extracting(Diagnostic::message)
                .containsExactlyInAnyOrder(
                        "'authors/affiliation' is not read", "'contact' is not read", "'authors/email' is not read");
    }

    /// `definitions.orcid`: an address, and of an iD.
    @Test
    void anOrcidIsAnAddressOrLost() {
        String text = written("""
                @software{a,
                  author = {Luo, Liangchen and Carberry, Josiah},
                  title = {T},
                  author+an:orcid = {1="https://orcid.org/0000-0002-1825-0097"; 2="not-an-orcid"},
                }
                """);

        assertThat(text)
                .containsOnlyOnce("orcid: https://orcid.org/0000-0002-1825-0097\n")
                .doesNotContain("not-an");
        assertThat(losses.of("a")).contains("roles and other annotations");
    }

    /// `uniqueItems` of authors and keywords; `license-enum`; an entity must have a name.
    @Test
    void whatTheSchemaForbidsIsNotWritten() {
        String text = written("""
                @software{a,
                  author = {Luo, Liangchen and Luo, Liangchen},
                  title = {T},
                  keywords = {one, two, one},
                  license = {My Own},
                  location = {Berlin},
                }
                """);

        assertThat(text)
                .containsOnlyOnce("Luo")
                .containsOnlyOnce("- one\n")
                .doesNotContain("license")
                .doesNotContain("publisher");
        assertThat(losses.of("a"))
                .contains(
                        "that a name is in 'author' twice",
                        "the field 'license' in the form it has",
                        "the field 'location' of one without a name");
    }
}
