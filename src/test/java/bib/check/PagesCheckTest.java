package bib.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Page ranges.
final class PagesCheckTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "12",
                "12--19",
                "1234--41",
                "12--19, 23--25",
                "S12--S20",
                "e1234",
                "12–19",
                "3-2",
                "12-3",
                "1234-41",
                "1:1--1:20",
                "xii--xv",
                "p12--p19",
                "P12",
                "PP"
            })
    void pagesPass(String pages) {
        assertThat(Checked.field("pages", "pages", pages).messages()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "12-19|12--19",
                "12 - 19|12--19",
                "12---19|12--19",
                "S12-S20|S12--S20",
                "12-19, 23-25|12--19, 23--25",
                "pp. 12--19|12--19",
                "p. 12|12",
                "pp.~12--19|12--19",
                "pp.\\,12--19|12--19",
                "p12|12",
                "pp12--19|12--19",
                "p12--19|12--19"
            })
    void pagesAreMended(String pages, String mended) {
        assertThat(Checked.field("pages", "pages", pages).fixed()).contains("pages = {" + mended + "},");
    }

    @Test
    void pagesThatGoBackwardsAreToldOnceAField() {
        assertThat(Checked.field("pages", "pages", "20--10, 30--25").messages()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"374--364", "374-364", "1234--21"})
    void pagesThatGoBackwardsAreTold(String pages) {
        assertThat(Checked.field("pages", "pages", pages).messages())
                .containsExactly("warning: the pages go backwards: '" + pages + "'");
    }
}
