package bib.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Years and dates.
final class DateCheckTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "year = {2019a}|the year '2019a' has a letter, which a style adds by itself",
                "year = {2919}|the year '2919' is far in the future",
                "year = {206}|the year '206' has not four digits",
                "year = {'97}|the year ''97' has not four digits",
                "year = {twenty}|the year 'twenty' is no number",
                "year = {2020-01-01}|the year '2020-01-01' is a day",
                "year = {2023-02-31}|the year '2023-02-31' is a day that the calendar does not have",
                "date = {2023/2019}|the date '2023/2019' ends before it begins",
                "date = {2023-05/2023-04}|the date '2023-05/2023-04' ends before it begins",
                "date = {2023-05-03/2023-05-02}|the date '2023-05-03/2023-05-02' ends before it begins",
                "urldate = {12 March 2020}|field 'urldate': the date '12 March 2020' is not of the form 2024-05-31",
                "eventdate = {2020-13-01}|field 'eventdate': the date '2020-13-01' is not of the form 2024-05-31",
                "eventdate = {2020-05-03/2020-05-01}|the date '2020-05-03/2020-05-01' ends before it begins",
                "origdate = {17th century}|field 'origdate': the date '17th century' is not of the form 2024-05-31",
                "year = {2019}, date = {2020-01-01}|the year 2019 is not in the date '2020-01-01'"
            })
    void aWrongYearIsTold(String fields, String message) {
        assertThat(Checked.by("date", "@misc{k, " + fields + "}").messages()).containsExactly("warning: " + message);
    }

    /// ISO 8601 has the year first; biblatex's seasons are months from 21 on. Which of two numbers is the month,
    /// nothing tells.
    @ParameterizedTest
    @CsvSource({
        "date, 2017/03/29, 2017-03-29",
        "date, 2017/03//, 2017-03",
        "date, 2020.03.14, 2020-03-14",
        "date, 29 March 2017, 2017-03-29",
        "date, 'May 3rd, 2016', 2016-05-03",
        "date, Spring 1999 - Summer 2001, 1999-21/2001-22",
        "urldate, 12 March 2020, 2020-03-12",
        "date, 3/4/2020, 3/4/2020",
        "date, 04.05.2018, 04.05.2018",
        "date, circa 1850, 1850~",
        "date, 30 February 2017, 30 February 2017"
    })
    void aDateInAnotherFormIsWrittenInBiblatexs(String field, String written, String mended) {
        Checked checked = Checked.field("date", field, written);
        assertThat(checked.messages())
                .containsExactly(
                        "warning: field '" + field + "': the date '" + written + "' is not of the form 2024-05-31");
        assertThat(checked.fixed()).contains(field + " = {" + mended + "}");
    }

    /// What is announced comes out within a few years.
    @Test
    void aYearFarAheadIsTold() {
        int year = Year.now(ZoneOffset.UTC).getValue();
        assertThat(Checked.field("date", "year", String.valueOf(year + 9)).isClean())
                .isTrue();
        assertThat(Checked.field("date", "year", String.valueOf(year + 12)).messages())
                .containsExactly("warning: the year '" + (year + 12) + "' is far in the future");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "year = 2019",
                "year = {2018--2019}",
                "year = {[1905] 1994}",
                "year = {in press}",
                "year = {n.d.}",
                "year = {535 BCE}",
                "year = {350 B.C.E}",
                "year = {79 A.D.}",
                "year = {12th century}",
                "year = {2019}, date = {2018-12/2019-02}",
                "date = {2019-21}",
                "date = {2023-04-20/2023-05-03}",
                "urldate = {2010-10-10T10:10:10Z}, eventdate = {2004-04-05/2004-04-07}, origdate = {-0876~}",
                "urldate = {}",
                "date = {2019-05/2019-05-20}",
                "date = {2019-22/2019-21}",
                "date = {2019/..}",
                "date = {/2010}",
                "date = {../2010-05}",
                "date = {-0044/0014}",
                "date = {1984?}"
            })
    void aYearPasses(String fields) {
        assertThat(Checked.by("date", "@misc{k, " + fields + "}").messages()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2019-02-30,the calendar has no such day",
        "30 May 2019,write 2019-05-30",
        "04.05.2019,a range is written"
    })
    void aDateThatIsNoneIsTold(String date, String hint) {
        Checked checked = Checked.field("date", "date", date);
        assertThat(checked.messages()).singleElement().asString().contains("'" + date + "'");
        assertThat(checked.findings().getFirst().diagnostic().hint()).startsWith(hint);
    }

    @Test
    void aLetterBehindTheYearIsTakenOut() {
        assertThat(Checked.field("date", "year", "2019a").fixed()).contains("year = {2019},");
    }
}
