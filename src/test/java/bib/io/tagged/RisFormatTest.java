package bib.io.tagged;

import static org.assertj.core.api.Assertions.assertThat;

import bib.entry.Entry;
import bib.entry.Name;
import bib.entry.Reading;
import bib.io.Formats;
import bib.io.format.Losses;
import bib.io.format.Writing;
import bib.source.Diagnostic;
import bib.source.Severity;
import bib.source.Source;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// RIS against its specification (Research Information Systems, "RIS Format Specifications") and against what programs
/// make of it.
final class RisFormatTest {
    private static Reading read(String... lines) {
        return Formats.named("ris").read(new Source("refs.ris", String.join("\r\n", lines) + "\r\n"));
    }

    private static Entry one(String type, String... tags) {
        String middle = String.join("\n", tags);
        Reading reading =
                Formats.named("ris").read(new Source("refs.ris", "TY  - " + type + "\n" + middle + "\nER  - \n"));
        assertThat(reading.diagnostics()).isEmpty();
        return reading.library().entries().getFirst();
    }

    /// "Lastname, Firstname, Suffix"; the specification's own example is without spaces.
    @Test
    void namesHaveTheirSuffixLast() {
        Entry entry =
                one("JOUR", "A1  - Phillips,A.J.", "AU  - King, Martin Luther, Jr.", "AU  - ", "AU  - de Gaulle, C.");

        assertThat(entry.names("author").list())
                .containsExactly(
                        Name.person("A.J.", "Phillips"),
                        new Name("Martin Luther", "", "King", "Jr.", ""),
                        new Name("C.", "de", "Gaulle", "", ""));
    }

    /// "YYYY/MM/DD/other info": the slashes stand, what is between them may be missing.
    @ParameterizedTest
    @CsvSource(textBlock = """
                    Y1, 1998/07/15/,        1998-07-15
                    PY, 1998/07//,          1998-07
                    PY, 1998///,            1998
                    PY, 1998///Spring,      1998-21
                    PY, 1998,               1998
                    DA, 2012-09-01,         2012-09-01
                    """)
    void datesHaveSlashes(String tag, String value, String date) {
        assertThat(one("JOUR", tag + "  - " + value).text("date")).contains(date);
    }

    /// Web of Science has the year in PY and the month alone in DA; Scopus the year alone.
    @Test
    void theMonthMayStandApart() {
        assertThat(one("JOUR", "DA  - MAR", "PY  - 2019").text("date")).contains("2019-03");
        assertThat(one("JOUR", "DA  - MAR 14", "PY  - 2019").text("date")).contains("2019-03-14");
    }

    /// JF is the full name of a periodical, JO its abbreviation or the only name there is, T2 what Zotero writes.
    @Test
    void journalsHaveManyTags() {
        assertThat(one("JOUR", "JO  - Nature").text("journaltitle")).contains("Nature");
        Entry both = one("JOUR", "JO  - Nat.", "JF  - Nature");
        assertThat(both.text("journaltitle")).contains("Nature");
        assertThat(both.text("shortjournal")).contains("Nat.");
        assertThat(one("JOUR", "T2  - Nature", "J2  - Nat.").text("shortjournal"))
                .contains("Nat.");
    }

    @Test
    void pagesAreFirstAndLast() {
        assertThat(one("JOUR", "SP  - 379", "EP  - 423").text("pages")).contains("379-423");
        assertThat(one("JOUR", "SP  - 379-423").text("pages")).contains("379-423");
        assertThat(one("JOUR", "SP  - e12").text("pages")).contains("e12");
        assertThat(one("BOOK", "SP  - 272").text("pagetotal")).contains("272");
    }

    /// Springer's, IEEE's and ACM's exports call a paper CONF.
    @Test
    void aConferenceWithASecondTitleIsAPaper() {
        assertThat(one("CONF", "TI  - P", "T2  - Proceedings").type().name()).isEqualTo("inproceedings");
        assertThat(one("CONF", "TI  - Proceedings").type().name()).isEqualTo("proceedings");
        assertThat(one("CPAPER", "TI  - P").type().name()).isEqualTo("inproceedings");
    }

    @Test
    void numbersAreToldByTheirForm() {
        assertThat(one("JOUR", "SN  - 1471-0056").text("issn")).contains("1471-0056");
        assertThat(one("BOOK", "SN  - 0-13-110362-8").text("isbn")).contains("0-13-110362-8");
        assertThat(one("RPRT", "SN  - TR-12").text("number")).contains("TR-12");
        assertThat(one("JOUR", "M3  - 10.1038/nrg3272").text("doi")).contains("10.1038/nrg3272");
        assertThat(one("THES", "M3  - PhD thesis").text("type")).contains("phdthesis");
    }

    @Test
    void looseFilesAreRead() {
        Reading reading = read("", "TY - JOUR", "TI  - A title that", "goes on", "", "TY  - BOOK", "TI  - Next");

        List<Entry> entries = reading.library().entries();
        assertThat(entries).hasSize(2);
        assertThat(entries.getFirst().text("title")).contains("A title that goes on");
        assertThat(reading.diagnostics()).extracting(Diagnostic::severity).doesNotContain(Severity.ERROR);
        assertThat(reading.diagnostics())
                .extracting(diagnostic -> diagnostic.span().line() + " " + diagnostic.message())
                .containsExactly("6 the record before this one has no end", "8 the last record has no end");
    }

    @Test
    void whatStandsInNoRecordIsAnError() {
        Reading reading = read("somebody", "TY  - JOUR", "TI  - T", "ER  - ");

        assertThat(reading.library().entries()).hasSize(1);
        assertThat(reading.diagnostics().getFirst().summary())
                .isEqualTo("refs.ris:1:1: error: this belongs to no record");
    }

    @Test
    void linesThatFollowEachOtherAreToldOnce() {
        Reading reading = read("one", "two", "", "three", "TY  - JOUR", "TI  - T", "ER  - ", "four");

        assertThat(reading.library().entries()).hasSize(1);
        assertThat(reading.diagnostics())
                .extracting(Diagnostic::summary)
                .containsExactly(
                        "refs.ris:1:1: error: this belongs to no record, nor does what follows it (2 more lines)",
                        "refs.ris:8:1: error: this belongs to no record");
    }

    /// Web of Science begins its export with `FN` and `VR`; its tags have no dash.
    @Test
    void whatIsNoRisIsToldAsWhatItIs() {
        Reading science = read("FN Clarivate Analytics Web of Science", "VR 1.0", "PT J", "TI A Title", "ER", "", "EF");
        assertThat(science.diagnostics())
                .singleElement()
                .extracting(Diagnostic::summary)
                .isEqualTo("refs.ris:1:1: error: this is no RIS, but the plain-text export of Web of Science,"
                        + " which is not read");

        assertThat(read("%0 Book", "%T A Title").diagnostics())
                .singleElement()
                .satisfies(one -> assertThat(one.message()).isEqualTo("this is no RIS, but looks like EndNote"))
                .satisfies(one -> assertThat(one.hint()).isEqualTo("name it with --from endnote"));
        assertThat(read("Dear all,", "see below.").diagnostics())
                .singleElement()
                .satisfies(one -> assertThat(one.message()).isEqualTo("this is no RIS: there is no record in it"));
    }

    /// A journal in two tags, as exports for several programs have it; another value is no repetition.
    @Test
    void whatIsSaidTwiceIsNoNews() {
        assertThat(read("TY  - BOOK", "TI  - T", "T2  - Pelican", "JF  - Pelican", "ER  - ")
                        .diagnostics())
                .isEmpty();
        assertThat(read("TY  - BOOK", "TI  - T", "T2  - Pelican", "JF  - Penguin", "ER  - ")
                        .diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly("'JF' is not read");
        assertThat(read("TY  - BOOK", "TI  - T", "VL  - 3", "JF  - 3", "ER  - ").diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly("'JF' is not read");
    }

    /// JSTOR, Wiley, the Cochrane Library and Ovid put headings before records.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Provider: JSTOR http://www.jstor.org",
                "Content: text/plain; charset=\"UTF-8\"",
                "Record #3 of 18",
                "6. "
            })
    void theHeadingsOfDatabasesAreNoErrors(String heading) {
        Reading reading = read("TY  - JOUR", "TI  - A", "ER  - ", "", heading, "TY  - JOUR", "TI  - B", "ER  - ");

        assertThat(reading.library().entries()).hasSize(2);
        assertThat(reading.diagnostics())
                .extracting(diagnostic -> diagnostic.summary())
                .containsExactly("refs.ris:5:1: warning: this belongs to no record, and is not read");
    }

    /// `PY` is a year and `DA` a day; EndNote's manual has `in press` in place of the year.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    in press    | PY  - in press         |
                    /2019-03    |                        | the field 'date' as it is
                    -0044-03-15 | PY  - -0044            | the field 'date' as it is
                    2019-03~    | PY  - 2019DA  - 2019/03// | that a date is uncertain
                    """)
    void whatIsNoDayIsNoDay(String date, @Nullable String tags, @Nullable String loss) {
        String text = "@misc{k,\n  title = {T},\n  date = {" + date + "},\n}\n";
        List<Entry> entries = Formats.named("biblatex")
                .read(new Source("a.bib", text))
                .library()
                .entries();
        Losses losses = new Losses();

        String ris = Formats.named("ris").write(entries, new Writing(false, Map.of(), List.of(), losses));

        assertThat(ris.replace("\n", "")).isEqualTo("TY  - GENID  - k" + (tags == null ? "" : tags) + "TI  - TER  - ");
        assertThat(losses.of("k")).isEqualTo(loss == null ? List.of() : List.of(loss));
    }

    /// EndNote puts all keywords, addresses and numbers of a record into one tag, one a line; texts go on over lines.
    @Test
    void oneTagMayHaveSeveralValues() {
        Reading reading = read(
                "TY  - JOUR",
                "KW  - number theory",
                "primes",
                "SN  - 1471-0056",
                "1471-0064",
                "UR  - https://example.org/a",
                "https://example.org/b",
                "AB  - A text that",
                "goes on",
                "ER  - ");

        Entry entry = reading.library().entries().getFirst();
        assertThat(entry.keywords()).containsExactly("number theory", "primes");
        assertThat(entry.text("issn")).contains("1471-0056");
        assertThat(entry.text("url")).contains("https://example.org/a");
        assertThat(entry.text("abstract")).contains("A text that goes on");
        assertThat(reading.diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly("'SN' is not read", "'UR' is not read");
    }

    @Test
    void anAddressThatIsCutIsWhole() {
        assertThat(one("JOUR", "UR  - https://example.org/a/long", "/way").text("url"))
                .contains("https://example.org/a/long/way");
    }

    /// ISO 639-1 and both codes of ISO 639-2.
    @ParameterizedTest
    @CsvSource({
        "eng, english",
        "en, english",
        "EN, english",
        "ger, ngerman",
        "deu, ngerman",
        "fre, french",
        "en-GB, british"
    })
    void languagesHaveCodes(String code, String babel) {
        Entry entry = one("JOUR", "LA  - " + code);

        assertThat(entry.text("langid")).contains(babel);
        assertThat(entry.text("language")).isEmpty();
    }

    @Test
    void aDoiMayStandBehindTwoPrefixes() {
        assertThat(one("JOUR", "DO  - doi:http://dx.doi.org/10.1063/1.448118").text("doi"))
                .contains("10.1063/1.448118");
    }
}
