package bib.bibtex.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class KnownDatesTest {
    private static final List<String> YEARS =
            List.of("2019", "1066", "0999", "3000", "19", "2019?", "2019--2020", "2003-05", "in press", "２０１９");
    private static final List<String> MONTHS = List.of(
            "",
            "January",
            "Mar.",
            "mar",
            "MAR",
            "Sept",
            "Spring",
            "autumn",
            "3",
            "12",
            "13",
            "May 5",
            "Mar./Apr.",
            "March 2019",
            "Maerz",
            "x",
            "of",
            ".",
            "Mar.Apr",
            "and");
    private static final List<String> DAYS = List.of("", "3", "31", "x");

    /// Whatever was read before: twice, since what is known by then is answered in another way.
    @Test
    void a_date_that_is_known_is_what_it_was() {
        KnownDates known = new KnownDates();
        for (int round = 0; round < 2; round++) {
            for (String year : YEARS) {
                for (String month : MONTHS) {
                    for (String day : DAYS) {
                        assertThat(known.year(year, month, day))
                                .as("%s, %s, %s, round %d", year, month, day, round)
                                .isEqualTo(DateReader.year(year, month, day));
                    }
                }
            }
        }
    }
}
