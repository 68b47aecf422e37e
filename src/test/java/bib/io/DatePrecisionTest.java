package bib.io;

import static org.assertj.core.api.Assertions.assertThat;

import bib.entry.Entry;
import bib.source.Source;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What other formats cannot say of a date that biblatex's `date` can (manual, "Enhanced Date Specifications").
final class DatePrecisionTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2004-04-05T14:34:00 | the time of day in a date
                    1723?               | that a date is uncertain, and not only approximate
                    1723%               | that a date is uncertain, and not only approximate
                    199X                | which digits of a date are not known
                    1999-01-XX          | which digits of a date are not known
                    """)
    void whatIsLostIsSaid(String date, String loss) {
        for (String format : List.of("csl-json", "ris", "hayagriva")) {
            assertThat(losses(date, format)).as(format).contains(loss);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2004-04-05", "1997/..", "-0876", "2004-22", "1723~"})
    void whatIsKeptIsNot(String date) {
        assertThat(losses(date, "csl-json")).isEmpty();
    }

    private static List<String> losses(String date, String format) {
        String text =
                "@misc{galilei,\n  author = {Galilei, Galileo},\n  title = {Notes},\n  date = {" + date + "},\n}\n";
        List<Entry> entries = Formats.named("biblatex")
                .read(new Source("a.bib", text))
                .library()
                .entries();
        Losses losses = new Losses();
        Formats.named(format).write(entries, new Writing(false, Map.of(), List.of(), losses));
        return losses.of("galilei");
    }
}
