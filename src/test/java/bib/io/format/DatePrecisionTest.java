package bib.io.format;

import static org.assertj.core.api.Assertions.assertThat;

import bib.entry.Entry;
import bib.io.Formats;
import bib.source.Source;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
        for (String format : List.of("bibtex", "csl-json", "ris", "hayagriva")) {
            assertThat(losses(date, format)).as(format).contains(loss);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2004-04-05", "1997/..", "-0876", "2004-22", "1723~"})
    void whatIsKeptIsNot(String date) {
        assertThat(losses(date, "csl-json")).isEmpty();
    }

    /// BibTeX's manual, "Fields": the month as a macro, with what else the date says beside it.
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    2019-03/2019-03       | year = {2019} month = mar             |
                    2019-03-05/2019-03-05 | year = {2019} month = mar # "~5"      |
                    2019-03-05/2019-03    | year = {2019} month = mar # "~5"      | the end of a date
                    2019-03/2019          | year = {2019} month = mar             | the end of a date
                    2019-03/2019-04-05    | year = {2019} month = mar # "/" # apr | the last day of a date whose first is not known
                    2019-21/2019-22       | year = {2019} month = {Spring/Summer} |
                    /2019-03              | year = {--2019}                       | the month and day of a date without a start
                    /2019                 | year = {--2019}                       |
                    19XX                  | year = {1900--1999}                   | which digits of a date are not known
                    """)
    void whatAMonthCannotSayIsSaid(String date, String fields, @Nullable String loss) {
        Losses losses = new Losses();

        String text = written(date, "bibtex", losses).replaceAll(" +", " ");

        List<String> dated = text.lines()
                .map(String::strip)
                .filter(line -> line.startsWith("year") || line.startsWith("month"))
                .toList();
        assertThat(String.join(" ", dated).replaceAll(",( |$)", "$1")).isEqualTo(fields);
        assertThat(losses.of("galilei")).isEqualTo(loss == null ? List.of() : List.of(loss));
    }

    /// An entry that is written anew has its date as it was.
    @ParameterizedTest
    @ValueSource(strings = {"2004-04-05T14:34:00", "1723?", "199X", "1999-01-XX", "2004-22", "1723~", "/2019-03"})
    void biblatexHoldsAllOfADate(String date) {
        Losses losses = new Losses();

        assertThat(written(date, "biblatex", losses)).contains("{" + date + "}");
        assertThat(losses.of("galilei")).isEmpty();
    }

    private static String written(String date, String format, Losses losses) {
        String text =
                "@misc{galilei,\n  author = {Galilei, Galileo},\n  title = {Notes},\n  address = {Padua},\n  date = {"
                        + date + "},\n}\n";
        List<Entry> entries = Formats.named("biblatex")
                .read(new Source("a.bib", text))
                .library()
                .entries();
        return Formats.named(format).write(entries, new Writing(false, Map.of(), List.of(), losses));
    }

    private static List<String> losses(String date, String format) {
        Losses losses = new Losses();
        written(date, format, losses);
        return losses.of("galilei");
    }
}
