package bib.csl.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import bib.csl.ItemDate;
import bib.entry.PartialDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DateTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2020             | 2020
                    2020-03          | 2020-03
                    2020-03-14       | 2020-03-14
                    2020-03-14T10:11 | 2020-03-14
                    2001-21          | 2001-21
                    0000             | 0000
                    -0099            | -0099
                    -0099/0000       | -0099/0000
                    March, 2020      | 2020-03
                    1999~            | 1999~
                    1999?            | 1999~
                    1999%            | 1999~
                    2020-03/2020-05  | 2020-03/2020-05
                    1990/            | 1990/
                    1990/..          | 1990/
                    199X             | 1990/1999
                    19XX             | 1900/1999
                    1999-XX          | 1999
                    1999-05-XX       | 1999-05
                    March 2020       | 2020-03
                    14 March 2020    | 2020-03-14
                    March 14th, 2020 | 2020-03-14
                    Sept. 2020       | 2020-09
                    Spring 2001      | 2001-21
                    Fall 2001        | 2001-23
                    c. 1850          | 1850~
                    circa 1850       | 1850~
                    3/14/2020        | 2020-03-14
                    y17000           | y17000
                    y-17000          | y-17000
                    14. März 2020    | 2020-03-14
                    14 février 2020  | 2020-02-14
                    dic. 2020        | 2020-12
                    1999-2001        | 1999/2001
                    1999–2001        | 1999/2001
                    1999 - 2001      | 1999/2001
                    c. 1850--1860    | 1850~/1860~
                    May 1999/June 2001        | 1999-05/2001-06
                    3 May 2001 – 5 June 2001  | 2001-05-03/2001-06-05
                    Spring 1999 - Summer 2001 | 1999-21/2001-22
                    May 1999 - May 1999       | 1999-05
                    """)
    void datesAreRead(String text, String iso) {
        assertThat(ItemDates.iso(DateText.parse(text))).isEqualTo(iso);
        assertThat(DateText.parse(text).literal()).isEmpty();
    }

    /// CSL has no range without a start; biblatex prints one as `–1997` (manual, "Date Specifications").
    @ParameterizedTest
    @ValueSource(strings = {"/1997", "../1997"})
    void aRangeWithoutAStartIsWordsInCsl(String text) {
        ItemDate date = DateText.parse(text);

        assertThat(date).isEqualTo(new ItemDate(List.of(), false, "–1997"));
        assertThat(ItemDates.iso(date)).isEqualTo("/1997");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023-02-31",
                "2023-13",
                "2023-00-05",
                "in press",
                "2024, 2025",
                "14th century",
                "XXXX",
                "1/2/3/4",
                "2001 - 1999",
                "2001 - in press",
                "1999 - 2000 - 2001",
                "20"
            })
    void whatIsNoDateStaysAsWords(String text) {
        assertThat(DateText.parse(text)).isEqualTo(new ItemDate(List.of(), false, text));
    }

    @Test
    void aLongTextIsNotTried() {
        String text = "1".repeat(1_000_000);

        assertThat(DateText.parse(text).literal()).isEqualTo(text);
    }

    @Test
    void yearsBeforeChristAreAstronomical() {
        assertThat(DateText.parse("-0099").parts()).containsExactly(new PartialDate(-99, 0, 0));
    }
}
