package bib.publist;

import static bib.publist.Counting.CONTINUE;
import static bib.publist.Counting.RESTART;
import static bib.publist.Numbering.ASCENDING;
import static bib.publist.Numbering.BULLETS;
import static bib.publist.Numbering.DESCENDING;
import static bib.publist.Numbering.NONE;
import static org.assertj.core.api.Assertions.assertThat;

import bib.publist.SectionNumbers.Run;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SectionNumbersTest {
    @Test
    void countsDownThroughSections() {
        assertThat(labels(
                        new Run(DESCENDING, CONTINUE, 2),
                        new Run(DESCENDING, CONTINUE, 3),
                        new Run(BULLETS, CONTINUE, 2)))
                .isEqualTo("[[5., 4.], [3., 2., 1.], [, ]]");
    }

    @Test
    void beginsAnewWhereToldTo() {
        assertThat(labels(
                        new Run(ASCENDING, RESTART, 2),
                        new Run(ASCENDING, RESTART, 1),
                        new Run(DESCENDING, RESTART, 2)))
                .isEqualTo("[[1., 2.], [1.], [2., 1.]]");
    }

    @Test
    void countsUpThroughSectionsAndPastUnnumberedOnes() {
        assertThat(labels(
                        new Run(ASCENDING, RESTART, 2),
                        new Run(NONE, RESTART, 1),
                        new Run(ASCENDING, CONTINUE, 2),
                        new Run(ASCENDING, RESTART, 1)))
                .isEqualTo("[[1., 2.], [], [3., 4.], [1.]]");
    }

    @Test
    void aRestartEndsACountDown() {
        assertThat(labels(
                        new Run(DESCENDING, RESTART, 1),
                        new Run(DESCENDING, CONTINUE, 1),
                        new Run(DESCENDING, RESTART, 1),
                        new Run(DESCENDING, CONTINUE, 1)))
                .isEqualTo("[[2.], [1.], [2.], [1.]]");
    }

    @Test
    void aChangeOfDirectionBeginsAnew() {
        assertThat(labels(new Run(ASCENDING, RESTART, 2), new Run(DESCENDING, CONTINUE, 2)))
                .isEqualTo("[[1., 2.], [2., 1.]]");
    }

    private static String labels(Run... sections) {
        return SectionNumbers.of(List.of(sections)).toString();
    }
}
