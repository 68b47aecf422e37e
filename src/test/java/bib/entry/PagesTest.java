package bib.entry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Pages as data has them: any dashes, and pages whose numbers have hyphens of their own.
final class PagesTest {
    /// Two hyphens are BibTeX's range (BibTeX's manual, "Fields"), one hyphen is CSL's and the other formats'.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    12--15        | 12-15         | 12--15
                    12 – 15       | 12-15         | 12--15
                    12-15         | 12-15         | 12--15
                    A-1--A-10     | A-1–A-10      | A-1--A-10
                    A-1–A-10      | A-1–A-10      | A-1--A-10
                    1--3, 8       | 1-3, 8        | 1--3, 8
                    1-3; S-1--S-4 | 1-3; S-1–S-4  | 1--3; S-1--S-4
                    e7            | e7            | e7
                    A-1           | A-1           | A-1
                    B-12, AA-3    | B-12, AA-3    | B-12, AA-3
                    ii-10         | ii-10         | ii--10
                    A1-7          | A1-7          | A1--7
                    """)
    void dashesOfEveryKind(String written, String dashed, String doubled) {
        assertThat(Pages.dashed(written)).isEqualTo(dashed);
        assertThat(Pages.doubled(written)).isEqualTo(doubled);
        assertThat(Pages.doubled(dashed)).isEqualTo(doubled);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    12-15    | 12      | 15
                    A-1–A-10 | A-1     | A-10
                    1-3, 8   | 1-3, 8  | ''
                    1-3 & 8  | 1-3 & 8 | ''
                    e7       | e7      | ''
                    A-1      | A-1     | ''
                    ii-10    | ii      | 10
                    """)
    void aLoneRangeHasTwoEnds(String pages, String first, String last) {
        assertThat(Pages.first(pages)).isEqualTo(first);
        assertThat(Pages.last(pages)).isEqualTo(last);
    }

    /// Programs write the whole range as the first page, with and without the last one.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    12     | 15   | 12-15
                    A-1    | A-10 | A-1–A-10
                    A-1    | 10   | A-1–10
                    12-15  | 15   | 12-15
                    iv-xii | xii  | iv-xii
                    12-15  | ''   | 12-15
                    ''     | 15   | 15
                    7      | 7    | 7
                    """)
    void twoEndsAreARange(String first, String last, String pages) {
        assertThat(Pages.range(first, last)).isEqualTo(pages);
    }
}
