package bib.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Identifiers: good ones pass, bad ones are told. Numbers are the standards' own examples, or differ in a digit.
final class IdentifierChecksTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "10.1000/182",
                "10.1038/nphys1170",
                "10.1002/0470841559.ch1",
                "10.1002/(SICI)1097-4571(199806)49:8<693::AID-ASI4>3.0.CO;2-O",
                "10.1000.10/123456",
                "10/fg6rf9"
            })
    void aDoiPasses(String doi) {
        assertThat(Checked.field("doi", "doi", doi).messages()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "https://doi.org/10.1000/182|10.1000/182",
                "http://dx.doi.org/10.1000/182|10.1000/182",
                "doi:10.1000/182|10.1000/182",
                "DOI: 10.1000/182|10.1000/182",
                "DOI 10.1000/182|10.1000/182",
                "doi.org/10.1000/182|10.1000/182",
                "http://www.doi.org/10.1000/182|10.1000/182",
                "doi=10.1000/182|10.1000/182",
                "10.1000/182.|10.1000/182"
            })
    void aDoiWithMoreAroundItIsMended(String doi, String bare) {
        assertThat(Checked.field("doi", "doi", doi).fixed()).contains("doi = {" + bare + "},");
    }

    @ParameterizedTest
    @ValueSource(strings = {"j.desal.2005.02.017", "10.1000", "10.1000/ 182", "n/a", "10.12/x"})
    void whatIsNoDoiIsTold(String doi) {
        Checked checked = Checked.field("doi", "doi", doi);
        assertThat(checked.messages()).singleElement().asString().startsWith("warning: '" + doi + "' is no DOI");
        assertThat(checked.findings().getFirst().isFixable()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2406.06592",
                "2406.06592v2",
                "0704.0001",
                "1412.9999",
                "1501.00001",
                "hep-th/9901001",
                "math.GT/0309136v1"
            })
    void anArxivIdentifierPasses(String id) {
        assertThat(arxiv(id).messages()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "arXiv:2406.06592,2406.06592",
        "https://arxiv.org/abs/2406.06592v1,2406.06592v1",
        "https://arxiv.org/pdf/2406.06592.pdf,2406.06592",
        "2406.06592 [cs.CL],2406.06592"
    })
    void anArxivIdentifierWithMoreAroundItIsMended(String eprint, String bare) {
        assertThat(arxiv(eprint).fixed()).contains("eprint = {" + bare + "}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2413.06592",
                "2406.0659",
                "1501.0001",
                "1412.00001",
                "0703.0001",
                "240606592",
                "cs.CL",
                "hep-th/99"
            })
    void whatIsNoArxivIdentifierIsTold(String id) {
        assertThat(arxiv(id).messages()).containsExactly("warning: '" + id + "' is no arXiv identifier");
    }

    @Test
    void aDigitTooFewIsExplained() {
        assertThat(arxiv("2406.0659").findings().getFirst().diagnostic().hint()).contains("five digits");
    }

    @Test
    void anEprintOfAnotherServerIsLeftAlone() {
        assertThat(Checked.by("arxiv", "@misc{k, eprint = {PMC123}, eprinttype = {pubmed}}")
                        .isClean())
                .isTrue();
    }

    private static Checked arxiv(String id) {
        return Checked.by("arxiv", "@misc{k, eprint = {" + id + "}, archiveprefix = {arXiv}}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "978-0-306-40615-7",
                "0-306-40615-2",
                "0-8044-2957-X",
                "9780306406157",
                "978 0 306 40615 7",
                "978-0-306-40615-7 0-306-40615-2",
                "0-306-40615-2 (pbk.), 978-0-306-40615-7 (hbk.)",
                "ISBN-13: 978-0-306-40615-7"
            })
    void anIsbnPasses(String isbn) {
        assertThat(Checked.field("isbn", "isbn", isbn).messages()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "978-0-306-40615-8|the ISBN 978-0-306-40615-8 has a wrong digit: its check digit does not fit",
                "0-306-40615-3|the ISBN 0-306-40615-3 has a wrong digit: its check digit does not fit",
                "978-0-306-4061|the ISBN 978-0-306-4061 has 11 digits",
                "0378-5955|0378-5955 is an ISSN, not an ISBN",
                "unknown|'unknown' is no ISBN"
            })
    void aWrongIsbnIsTold(String isbn, String message) {
        assertThat(Checked.field("isbn", "isbn", isbn).messages()).containsExactly("warning: " + message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0378-5955", "2434-561X", "03785955", "0378-5955 (print), 2434-561X (online)"})
    void anIssnPasses(String issn) {
        assertThat(Checked.field("issn", "issn", issn).messages()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "0378-5956|the ISSN 0378-5956 has a wrong digit: its check digit does not fit",
                "978-0-306-40615-7|978-0-306-40615-7 is an ISBN, not an ISSN",
                "0-306-40615-2|0-306-40615-2 is an ISBN, not an ISSN",
                "378-595|'378-595' is no ISSN"
            })
    void aWrongIssnIsTold(String issn, String message) {
        assertThat(Checked.field("issn", "issn", issn).messages()).containsExactly("warning: " + message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-0002-1825-0097", "https://orcid.org/0000-0002-1694-233X", "0000000218250097"})
    void anOrcidPasses(String orcid) {
        assertThat(orcid(orcid).messages()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "0000-0002-1825-0098|'0000-0002-1825-0098' has a wrong digit: its check digit does not fit",
                "1825-0097|'1825-0097' is no ORCID iD"
            })
    void aWrongOrcidIsTold(String orcid, String message) {
        assertThat(orcid(orcid).messages()).containsExactly("warning: " + message);
    }

    /// As it stands at the end of an address copied from a browser.
    @ParameterizedTest
    @ValueSource(strings = {"https://orcid.org/0000-0002-1825-0097/", "0000-0002-1825-0097/"})
    void aSlashBehindAnOrcidIsToldAsSuch(String orcid) {
        assertThat(orcid(orcid).messages())
                .containsExactly("warning: '" + orcid + "' ends in a slash, which no ORCID iD has");
    }

    private static Checked orcid(String orcid) {
        return Checked.by("orcid", "@misc{k, author = {Carberry, Josiah}, author+an:orcid = {1=\"" + orcid + "\"}}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/a?b=c#d",
                "http://localhost:8080/",
                "https://example.org/a_b~c%20d",
                "ftp://example.org/x",
                "urn:nbn:de:101:1-201102033592",
                "https://web.archive.org/web/2020/https://example.org/"
            })
    void anAddressPasses(String url) {
        assertThat(Checked.field("url", "url", url).messages()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "www.example.org/x|the address 'www.example.org/x' does not say https://",
                "example.org:8080/x|the address 'example.org:8080/x' does not say https://",
                "htpp://example.org|the address 'htpp://example.org' begins with 'htpp:'",
                "https:///x|the address 'https:///x' names no host",
                "https://example.org/a b|the address 'https://example.org/a b' has a blank in it"
            })
    void aWrongAddressIsTold(String url, String message) {
        assertThat(Checked.field("url", "url", url).messages()).containsExactly("warning: " + message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<a href=\"https://example.org/a\">here</a>|https://example.org/a",
                "doi:<a class='x' href='https://doi.org/10.1000/182'>10.1000/182</a>|https://doi.org/10.1000/182"
            })
    void aLinkInHtmlIsMended(String url, String mended) {
        Checked checked = Checked.field("url", "url", url);
        assertThat(checked.messages()).containsExactly("warning: the address is a link in HTML");
        assertThat(checked.fixed()).contains("url = {" + mended + "},");
    }

    @ParameterizedTest
    @ValueSource(strings = {"&amp;", "\\&amp;", "&#38;"})
    void anAmpersandOfHtmlInAnAddressIsMended(String sign) {
        Checked checked = Checked.field("url", "url", "https://example.org/?a=1" + sign + "b=2" + sign + "c=3");
        assertThat(checked.messages()).containsExactly("warning: an '&' of the address is written as in HTML");
        assertThat(checked.places()).containsExactly(sign);
        assertThat(checked.fixed()).contains("url = {https://example.org/?a=1&b=2&c=3},");
        assertThat(Checked.field("url", "url", "https://example.org/?a=1&copy=2&lt;")
                        .isClean())
                .isTrue();
    }

    @Test
    void anAddressInACommandIsMended() {
        Checked checked = Checked.field("url", "url", "\\url{https://example.org/a_b}");
        assertThat(checked.messages())
                .containsExactly("warning: the address stands in \\url, which a style writes by itself");
        assertThat(checked.fixed()).contains("url = {https://example.org/a_b},");
    }

    @Test
    void twoAddressesInAFieldAreToldApartFromABlankInOne() {
        Checked two = Checked.field("url", "url", "https://a.example https://b.example");
        Checked one = Checked.field("url", "url", "https://a.example/?u=https://b.example/a b");
        assertThat(two.findings().getFirst().diagnostic().hint()).contains("keep the best");
        assertThat(one.findings().getFirst().diagnostic().hint()).contains("%20");
    }
}
