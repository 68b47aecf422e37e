package bib.io.format;

import static org.assertj.core.api.Assertions.assertThat;

import bib.entry.DateWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Dates as other formats write them.
final class DateFormTest {
    /// The forms of PubMed's field DP (NLM, "MEDLINE/PubMed Data Element (Field) Descriptions").
    @ParameterizedTest
    @CsvSource(textBlock = """
                    2001 Apr 15,           2001-04-15
                    2001 Apr,              2001-04
                    2001,                  2001
                    2000 Spring,           2000-21
                    2000 Nov-Dec,          2000-11/2000-12
                    2000 Dec 15-31,        2000-12-15/2000-12-31
                    1998 Dec-1999 Jan,     1998-12/1999-01
                    2015 May 28,           2015-05-28
                    March 2020,            2020-03
                    2015/october,          2015-10
                    2015/Oct/28,           2015-10-28
                    """)
    void datesAreRead(String text, String date) {
        assertThat(DateForm.read(text).map(DateWriter::write)).contains(date);
    }

    @ParameterizedTest
    @CsvSource({"soon", "2024 2025", "2019/13/01", "2019 Feb 30", "12", "-", "2019 Foo", "a-b-c-d"})
    void othersAreNone(String text) {
        assertThat(DateForm.read(text)).isEmpty();
    }

    @Test
    void theOneThatSaysMostCounts() {
        assertThat(DateWriter.write(DateForm.join(List.of("2019", "MAR")))).isEqualTo("2019-03");
        assertThat(DateWriter.write(DateForm.join(List.of("2019", "2019/03/04/", "Mar"))))
                .isEqualTo("2019-03-04");
        assertThat(DateWriter.write(DateForm.join(List.of("2019", "2018/03/04/"))))
                .isEqualTo("2019");
        assertThat(DateWriter.write(DateForm.join(List.of("in press")))).isEqualTo("in press");
    }
}
