package bib.entry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// DOIs with what people put before them, and texts that only look like that.
final class DoiTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "10.1000/182",
                " 10.1000/182 ",
                "https://doi.org/10.1000/182",
                "HTTP://DX.DOI.ORG/10.1000/182",
                "http://www.doi.org/10.1000/182",
                "https//doi.org/10.1000/182",
                "https:/doi.org//10.1000/182",
                "dx.doi.org/10.1000/182",
                "www.doi.org/10.1000/182",
                "doi:10.1000/182",
                "DOI : 10.1000/182",
                "doi=10.1000/182",
                "DOI 10.1000/182",
                "doi10.1000/182",
                "https://doi.org/doi:10.1000/182",
                "doi: https://doi.org/10.1000/182"
            })
    void whatStandsBeforeADoiIsTakenAway(String text) {
        assertThat(Doi.bare(text)).isEqualTo("10.1000/182");
    }

    @ParameterizedTest
    @CsvSource({
        "https://doi.org/,https://doi.org/",
        "doi:,doi:",
        "doings of a kind,doings of a kind",
        "https://example.org/10.1000/182,https://example.org/10.1000/182",
        "https:///doi.org/10.1000/182,https:///doi.org/10.1000/182",
        "httpdoi.org/x,httpdoi.org/x",
        "doi.org,doi.org"
    })
    void anyOtherTextStays(String text, String same) {
        assertThat(Doi.bare(text)).isEqualTo(same);
    }

    /// RFC 3986, "Path": what may not stand there is percent-encoded, in UTF-8.
    @ParameterizedTest
    @CsvSource({
        "10.1000/182,https://doi.org/10.1000/182",
        "doi:10.1000/182,https://doi.org/10.1000/182",
        "10.1002/(SICI)1097-0258(19980815)17:15<1661::AID-SIM968>3.0.CO;2-2,"
                + "https://doi.org/10.1002/(SICI)1097-0258(19980815)17:15%3C1661::AID-SIM968%3E3.0.CO;2-2",
        "10.1000/a%b#c?d,https://doi.org/10.1000/a%25b%23c%3Fd",
        "10.1000/ü,https://doi.org/10.1000/%C3%BC",
        "https://example.org/10.1000/182,https://example.org/10.1000/182"
    })
    void aDoiLeadsToItsResolver(String doi, String address) {
        assertThat(Doi.address(doi)).isEqualTo(address);
    }
}
