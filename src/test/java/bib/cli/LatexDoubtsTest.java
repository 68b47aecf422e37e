package bib.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// LaTeX that is not understood is told where its entry is set, and not where it is not.
final class LatexDoubtsTest {
    @RegisterExtension
    private final Workplace place = Workplace.holding("""
                @book{odd, author = {Doe, Jane}, title = {A \\frobnicate{b} c}, year = 2001}
                @book{even, author = {Doe, Jane}, title = {A {\\"o} c}, year = 2002}
                """);

    @Test
    void anExportTellsOfTheEntriesThatItSets() {
        assertThat(place.run("export", "--key", "even").err()).isEmpty();
        assertThat(place.run("export", "--key", "odd").err()).endsWith("a.bib: 1 warning about LaTeX (-v shows it)\n");
        assertThat(place.run("cite", "odd", "even").err()).endsWith("a.bib: 1 warning about LaTeX (-v shows it)\n");
        assertThat(place.run("export", "--key", "odd", "-v").err())
                .contains("a.bib:1:34: warning: field 'title': the command \\frobnicate");
    }

    @Test
    void aListTellsOfItsEntries() {
        place.write("list.toml", """
                library = "a.bib"
                style = "apa"
                [person]
                name = "Jane Doe"
                [[section]]
                title = "Even"
                query = "year:2002"
                """);
        assertThat(place.run("cv", "list.toml").err()).isEmpty();
        place.write("list.toml", place.text("list.toml").replace("2002", "2001"));
        assertThat(place.run("cv", "list.toml").err()).contains("1 warning about LaTeX");
    }

    @Test
    void whatSetsNothingHasNothingToTell() {
        assertThat(place.run("show", "odd").err()).isEmpty();
        assertThat(place.run("set", "odd", "year=2003", "--dry-run").err()).doesNotContain("LaTeX");
    }

    @Test
    void conversionAndChecksTellOfAll() {
        assertThat(place.run("convert", "a.bib", "--to", "ris").err()).contains("1 warning");
        assertThat(place.run("check", "a.bib").out()).contains("\\frobnicate", "[latex]");
    }
}
