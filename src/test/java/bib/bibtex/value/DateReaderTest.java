package bib.bibtex.value;

import static org.assertj.core.api.Assertions.assertThat;

import bib.entry.EntryDate;
import bib.entry.PartialDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Dates by the biblatex manual's table of date specifications, and by what BibTeX users write.
final class DateReaderTest {
    private static String shown(EntryDate date) {
        return date.start().map(DateReaderTest::shown).orElse("")
                + date.end().map(end -> "/" + shown(end)).orElse("")
                + (date.circa() ? " circa" : "")
                + (date.literal().isEmpty() ? "" : " '" + date.literal() + "'")
                + " " + date.years();
    }

    private static String shown(PartialDate date) {
        if (date.isOpen()) {
            return "…";
        }
        return date.year() + (date.month() > 0 ? "-" + date.month() : "") + (date.day() > 0 ? "-" + date.day() : "");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            1850                  | 1850 [1850]
            1967-02               | 1967-2 [1967]
            2009-01-31            | 2009-1-31 [2009]
            2009-01-31T12:00:00Z  | 2009-1-31 [2009]
            1997/                 | 1997/… [1997]
            1997/..               | 1997/… [1997]
            /1997                 | /1997 '–1997' [1997]
            ../1997-05            | /1997-5 '–1997-05' [1997]
            0000                  | 0 [0]
            -0044/0000            | -44/0 [-44, -43, -42, -41, -40, -39, -38, -37, -36, -35, -34, -33, -32, -31, -30, -29, -28, -27, -26, -25, -24, -23, -22, -21, -20, -19, -18, -17, -16, -15, -14, -13, -12, -11, -10, -9, -8, -7, -6, -5, -4, -3, -2, -1, 0]
            2004-04-05T14:34:00+05:00/2004-04-06 | 2004-4-5/2004-4-6 [2004]
            1723~/1725?           | 1723/1725 circa [1723, 1724, 1725]
            2003-21/2003-23       | 2003-21/2003-23 [2003]
            1988/1992             | 1988/1992 [1988, 1989, 1990, 1991, 1992]
            2002-01/2002-02       | 2002-1/2002-2 [2002]
            1723~                 | 1723 circa [1723]
            1723?                 | 1723 circa [1723]
            1723%                 | 1723 circa [1723]
            2003-21               | 2003-21 [2003]
            199X                  | 1990/1999 [1990, 1991, 1992, 1993, 1994, 1995, 1996, 1997, 1998, 1999]
            1999-XX               | 1999 [1999]
            1999-01-XX            | 1999-1 [1999]
            1999-XX-XX            | 1999 [1999]
            -0876                 | -876 [-876]
            y17000                | 17000 [17000]
            """)
    void date(String text, String expected) {
        DateReader.Result read = DateReader.date(text);
        assertThat(shown(read.date()).strip()).isEqualTo(expected);
        assertThat(read.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            2023       | January          | 2023-1 [2023]
            2023       | mar              | 2023-3 [2023]
            2023       | Mar.             | 2023-3 [2023]
            2023       | Sept             | 2023-9 [2023]
            2023       | 3                | 2023-3 [2023]
            2023       | 03               | 2023-3 [2023]
            2023       | March 3          | 2023-3-3 [2023]
            2023       | 3 March          | 2023-3-3 [2023]
            2023       | Mar./Apr.        | 2023-3/2023-4 [2023]
            2023       | June 28 – July 2 | 2023-6-28/2023-7-2 [2023]
            2023       | June 3-7         | 2023-6-3/2023-6-7 [2023]
            2023       | Summer           | 2023-22 [2023]
            2023       | 13               | 2023 [2023]
            2023, 2024 | March            | '2023, 2024' [2023, 2024]
            in press   | March            | 'in press' []
            1999–2001  | March            | 1999/2001 [1999, 2000, 2001]
            c. 1850    | May              | 1850-5 circa [1850]
            1850?      | May              | 1850-5 circa [1850]
            1998/99    | ``               | 1998/1999 [1998, 1999]
            1998-99    | ``               | 1998/1999 [1998, 1999]
            1998-1999  | ``               | 1998/1999 [1998, 1999]
            2005/      | ``               | 2005/… [2005]
            --1999     | ``               | /1999 '–1999' [1999]
            n.d.       | ``               | 'n.d.' []
            2003       | March~3          | 2003-3-3 [2003]
            2003       | 1 July to 3 July | 2003-7-1/2003-7-3 [2003]
            2019a      | May              | '2019a' [2019]
            2020       | 3-4              | 2020-3/2020-4 [2020]
            2020       | 07/08            | 2020-7/2020-8 [2020]
            2020       | 1 and 2          | 2020-1/2020-2 [2020]
            2020       | Jan, Feb, Mar    | 2020-1/2020-3 [2020]
            2020       | Spring/Summer    | 2020-21/2020-22 [2020]
            2020       | June–July 2      | 2020-6/2020-7-2 [2020]
            2020       | 28 June – 2 July | 2020-6-28/2020-7-2 [2020]
            2020       | 3-7 June         | 2020-6-3/2020-6-7 [2020]
            2020       | June 1 and 2     | 2020-6-1/2020-6-2 [2020]
            2020       | 15-May           | 2020-5-15 [2020]
            2020       | 12/25            | 2020-12-25 [2020]
            2020       | the 3rd of March | 2020-3-3 [2020]
            2020       | March 2020       | 2020-3 [2020]
            2020       | 3月5日            | 2020-3-5 [2020]
            2011-12    | ``               | 2011/2012 [2011, 2012]
            1999-00    | ``               | 1999/2000 [1999, 2000]
            2003-05    | mar              | 2003/2005 [2003, 2004, 2005]
            2019-07    | ``               | 2019-7 [2019]
            2019-07    | jul              | 2019-7 [2019]
            12~December~2005   | ``       | 2005-12-12 [2005]
            18.01.2018         | ``       | 2018-1-18 [2018]
            2015.04.01         | ``       | 2015-4-1 [2015]
            1998 Sep-Dec       | ``       | 1998-9/1998-12 [1998]
            26-Oct-2007        | ``       | 2007-10-26 [2007]
            February 3-5, 2016 | ``       | 2016-2-3/2016-2-5 [2016]
            2012年3月31日        | ``       | 2012-3-31 [2012]
            [2020] ©2020       | ``       | 2020 [2020]
            1812-1815?         | ``       | 1812/1815 circa [1812, 1813, 1814, 1815]
            1996b              | ``       | '1996b' [1996]
            2018 [Online]      | ``       | '2018 [Online]' [2018]
            downloaded May 2011 | ``      | 'downloaded May 2011' [2011]
            1994 (1987)        | ``       | '1994 (1987)' [1987, 1994]
            28.02.18           | ``       | '28.02.18' []
            31.02.2018         | ``       | '31.02.2018' [2018]
            """)
    void yearAndMonth(String year, String month, String expected) {
        assertThat(shown(DateReader.year(year.replace('~', '\u00a0'), month, "").date())
                        .strip())
                .isEqualTo(expected);
    }

    /// All that is certain of these is the year, or the months.
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            2020    | February 30 | ``     | 2020-2 [2020]             | the calendar has no day 'February 30' in 2020
            2020    | feb         | 30     | 2020-2 [2020]             | the calendar has no day 'feb 30' in 2020
            2019    | feb         | 29     | 2019-2 [2019]             | the calendar has no day 'feb 29' in 2019
            2020    | Spring 3    | ``     | 2020-21 [2020]            | the calendar has no day 'Spring 3' in 2020
            2020    | Dec./Jan.   | ``     | 2020 [2020]               | the month 'Dec./Jan.' ends before it begins
            2020    | Nov–Feb     | ``     | 2020 [2020]               | the month 'Nov–Feb' ends before it begins
            2020    | June 28–2   | ``     | 2020 [2020]               | the month 'June 28–2' ends before it begins
            2020    | Q2          | ``     | 2020 [2020]               | the month 'Q2' is not understood
            2020    | 4th Quarter | ``     | 2020 [2020]               | the month '4th Quarter' is not understood
            2020    | Vol. 3      | ``     | 2020 [2020]               | the month 'Vol. 3' is not understood
            2020    | 13          | ``     | 2020 [2020]               | the month '13' is not understood
            2020    | March 2019  | ``     | 2020 [2020]               | the month 'March 2019' is not understood
            2020    | .           | ``     | 2020 [2020]               | the month '.' is not understood
            2020    | jun         | second | 2020-6 [2020]             | the day 'second' is not understood
            2020    | jun/jul     | 3      | 2020-6/2020-7 [2020]      | the day '3' is not understood
            2011-13 | mar         | ``     | 2011/2013 [2011, 2012, 2013] | the month 'mar' is left out: the year '2011-13' is a range
            2003-05 | ``          | ``     | 2003-5 [2003]             | the year '2003-05' is read as a month; it may be meant as a range of years
            """)
    void whatIsNotCertainIsToldAndLeftOut(String year, String month, String day, String expected, String problem) {
        DateReader.Result read = DateReader.year(year, month, day);
        assertThat(shown(read.date()).strip()).isEqualTo(expected);
        assertThat(read.problems()).extracting(DateReader.Problem::message).containsExactly(problem);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            March    | 3  | 2020-3-3
            June     | 3–7 | 2020-6-3/2020-6-7
            jun/jul  | 28/2 | 2020-6-28/2020-7-2
            March 3  | 3  | 2020-3-3
            """)
    void theDayInAFieldOfItsOwn(String month, String day, String expected) {
        DateReader.Result read = DateReader.year("2020", month, day);
        assertThat(shown(read.date())).isEqualTo(expected + " [2020]");
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void aDateThatIsNoneIsKeptAndReported() {
        for (String text : List.of("May, the 1st", "2024-13", "2023-02-29", "2024-00", "2024-1-1-1", "/", "..", "?")) {
            DateReader.Result read = DateReader.date(text);
            assertThat(read.problems()).as(text).hasSize(1);
            assertThat(read.date().literal()).isEqualTo(text);
        }
        DateReader.Result words = DateReader.date("May 2024");
        assertThat(shown(words.date())).isEqualTo("2024-5 [2024]");
        assertThat(words.problems()).hasSize(1);
    }

    /// RIS's form, PubMed's, and German's: told, since biblatex reads none of them.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2017/03/29   | 2017-3-29
            2012/06/01/  | 2012-6-1
            2012/06//    | 2012-6
            2015///      | 2015
            1999 Sep-Oct | 1999-9/1999-10
            03.06.1979   | 1979-6-3
            """)
    void aDateOfAnotherForm(String text, String expected) {
        DateReader.Result read = DateReader.date(text);
        assertThat(read.date().start()).isPresent();
        assertThat(shown(read.date())).startsWith(expected + " [");
        assertThat(read.problems()).hasSize(1);
    }

    /// biber leaves such a date out, and reads the year that is there.
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            December     | 1993 | ``  | 1993-12
            25 January   | 2002 | ``  | 2002-1-25
            FEB-28       | 1995 | ``  | 1995-2-28
            Nov 15-Dec   | 1999 | ``  | 1999-11-15/1999-12
            in print     | 2016 | mar | 2016-3
            in print     | 2016 | ``  | 2016
            """)
    void aDateThatIsNoneLeavesTheYear(String text, String year, String month, String expected) {
        DateReader.Result read = DateReader.date(text, year, month, "");
        assertThat(shown(read.date())).isEqualTo(expected + " [" + year + "]");
        assertThat(read.problems()).hasSize(1);
    }

    @Test
    void aLongRangeNamesItsEndsAlone() {
        assertThat(DateReader.date("0001/2024").date().years()).containsExactly(1, 2024);
    }

    @Test
    void theDayOfAMonth() {
        assertThat(DateReader.year("2023", "March", "5").date().start())
                .isEqualTo(Optional.of(new PartialDate(2023, 3, 5)));
    }
}
