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
}
