package bib.cli;

import static org.assertj.core.api.Assertions.assertThat;

import bib.cli.line.ExitCode;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// An option that would do nothing is refused: who gives it expects something of it.
final class OptionsBelongTest {
    @RegisterExtension
    private final Workplace place = Workplace.holding("""
                @book{knuth1984, author = {Knuth, Donald E.}, title = {The {\\TeX}book}, year = {1984}}
                """);

    @ParameterizedTest
    @CsvSource({
        "--style apa, --style",
        "--style nonexist, --style",
        "--style apa --style ieee -o folder, --style",
        "--lang de-DE, --lang",
        "--self Knuth, --self",
        "--no-marks, --no-marks",
        "--keep-self, --keep-self",
        "--repeat-authors, --repeat-authors",
        "--no-links, --no-links",
        "--standalone, --standalone",
        "--engine bib, --engine"
    })
    void dataIsSetInNoStyle(String options, String refused) {
        for (String format : new String[] {"bibtex", "biblatex", "csl-json"}) {
            String message = refused + " belongs to the formats that are set in a style; " + format + " is data";
            place.refuses(
                    ExitCode.USAGE, message, "leave out " + refused, words("export -f " + format + " " + options));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "markdown", "json"})
    void aBibliographyHasNoTitleToStandAlone(String format) {
        place.refuses(
                ExitCode.USAGE,
                "--standalone belongs to html, latex",
                "leave out --standalone",
                words("export --standalone -f " + format));
    }

    @Test
    void aWholePageIsOne() {
        assertThat(place.run("export", "--standalone", "-f", "html").out()).startsWith("<!DOCTYPE html>");
        assertThat(place.run("export", "--standalone", "-f", "latex").out()).startsWith("\\documentclass");
        assertThat(place.run("export", "-f", "html").out()).startsWith("<div");
    }

    @Test
    void aListInTextStandsAloneByItsTitle() {
        place.write("list.toml", """
                title = "Books"
                library = "a.bib"
                style = "apa"
                [person]
                name = "Donald E. Knuth"
                [[section]]
                title = "All"
                query = ""
                """);
        assertThat(place.run("cv", "list.toml", "--standalone").out()).startsWith("Books\n=====\n");
        assertThat(place.run("cv", "list.toml", "--standalone", "-f", "markdown")
                        .out())
                .startsWith("# Books\n");
        assertThat(place.run("cv", "list.toml").out()).startsWith("All\n---\n");
        Run json = place.run("cv", "list.toml", "--standalone", "-f", "json");
        assertThat(json.code()).isEqualTo(ExitCode.USAGE);
        assertThat(json.err()).contains("--standalone belongs to html, latex, text, markdown; there is one json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--standalone", "--repeat-authors"})
    void aCitationHasOnlyItsOwnOptions(String option) {
        place.refuses(ExitCode.USAGE, "there is no option '" + option + "'", "", "cite", "knuth1984", option);
    }

    @Test
    void aLocatorIsCountedByWhatCslKnows() {
        assertThat(cite("--locator", "3")).isEqualTo("(Knuth, 1984, p. 3)\n");
        assertThat(cite("--locator", "3", "--label", "chapter")).isEqualTo("(Knuth, 1984, Chapter 3)\n");
        assertThat(cite("--locator", "3", "--label", "Section")).isEqualTo("(Knuth, 1984, Section 3)\n");
        String[] pages = words("cite knuth1984 --locator 3 --label pages");
        place.refuses(ExitCode.USAGE, "there is no locator 'pages' in CSL", "did you mean page?", pages);
        String[] foo = words("cite knuth1984 --locator 3 --label foo");
        place.refuses(ExitCode.USAGE, "there is no locator 'foo' in CSL", "act, appendix, article-locator", foo);
        String[] lone = words("cite knuth1984 --label chapter");
        place.refuses(ExitCode.USAGE, "--label belongs to --locator", "--label chapter --locator", lone);
    }

    @Test
    void aCitationHasTextAroundIt() {
        assertThat(cite("--prefix", "see")).isEqualTo("(see Knuth, 1984)\n");
        assertThat(cite("--suffix", "and others")).isEqualTo("(Knuth, 1984 and others)\n");
        assertThat(cite("--suffix", ", passim")).isEqualTo("(Knuth, 1984, passim)\n");
    }

    private String cite(String... options) {
        Run run = place.run(Stream.concat(Stream.of("cite", "knuth1984"), Stream.of(options))
                .toArray(String[]::new));
        assertThat(run.code()).as(run.err()).isZero();
        return run.out();
    }

    private static String[] words(String line) {
        return line.split(" ");
    }
}
