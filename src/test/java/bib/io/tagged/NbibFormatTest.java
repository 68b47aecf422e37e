package bib.io.tagged;

import static org.assertj.core.api.Assertions.assertThat;

import bib.entry.Annotation;
import bib.entry.Entry;
import bib.entry.Name;
import bib.entry.Reading;
import bib.io.Formats;
import bib.source.Source;
import org.junit.jupiter.api.Test;

/// PubMed's format as other databases write it.
final class NbibFormatTest {
    /// ERIC has no PubMed number, a tag `ISSN - ` of five signs with the kind in its value, and its page in `LID`.
    @Test
    void ericsRecordsAreRead() {
        Reading reading = Formats.named("nbib").read(new Source("eric.nbib", """
                OWN - ERIC
                TI  - Digital Tests
                AU  - Luo, Liangchen
                JT  - Journal of Tests
                SO  - v1 n2 p12-24 2020
                OID - EJ1227990
                VI  - 1
                IP  - 2
                PG  - 12-24
                DP  - 2020
                LID - http://eric.ed.gov/?id=EJ1227990
                AB  - A text.
                ISSN - EISSN-2375-5636
                LA  - English
                """));

        assertThat(reading.diagnostics()).isEmpty();
        Entry entry = reading.library().entries().getFirst();
        assertThat(entry.text("issn")).contains("2375-5636");
        assertThat(entry.text("url")).contains("http://eric.ed.gov/?id=EJ1227990");
        assertThat(entry.text("pages")).contains("12-24");
        assertThat(entry.names("author").list()).containsExactly(Name.person("Liangchen", "Luo"));
    }

    /// NLM, "Author Identifier (AUID)": the iD of the author before it.
    @Test
    void anAuthorsOrcidIsAnnotated() {
        Reading reading = Formats.named("nbib").read(new Source("pubmed.nbib", """
                PMID- 1
                TI  - A Title.
                FAU - Luo, Liangchen
                AU  - Luo L
                FAU - Carberry, Josiah
                AU  - Carberry J
                AUID- ORCID: 0000000218250097
                AD  - Brown University.
                """));

        assertThat(reading.diagnostics()).isEmpty();
        assertThat(reading.library().entries().getFirst().annotations())
                .containsExactly(new Annotation("author", "orcid", 2, "", "0000-0002-1825-0097", true));
    }
}
