package bib.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// LaTeX that is not understood is told where its entry is set, and not where it is not.
final class LatexDoubtsTest {
    @TempDir
    private Path folder;

    @TempDir
    private Path cache;

    @BeforeEach
    void layOut() throws IOException {
        Files.writeString(folder.resolve("a.bib"), """
                @book{odd, author = {Doe, Jane}, title = {A \\frobnicate{b} c}, year = 2001}
                @book{even, author = {Doe, Jane}, title = {A {\\"o} c}, year = 2002}
                """);
    }

    @Test
    void anExportTellsOfTheEntriesThatItSets() {
        assertThat(run("export", "--key", "even").err()).isEmpty();
        assertThat(run("export", "--key", "odd").err()).endsWith("a.bib: 1 warning about LaTeX (-v shows it)\n");
        assertThat(run("cite", "odd", "even").err()).endsWith("a.bib: 1 warning about LaTeX (-v shows it)\n");
        assertThat(run("export", "--key", "odd", "-v").err())
                .contains("a.bib:1:34: warning: field 'title': the command \\frobnicate");
    }

    @Test
    void aListTellsOfItsEntries() throws IOException {
        Files.writeString(folder.resolve("list.toml"), """
                library = "a.bib"
                style = "apa"
                [person]
                name = "Jane Doe"
                [[section]]
                title = "Even"
                query = "year:2002"
                """);
        assertThat(run("cv", "list.toml").err()).isEmpty();
        Files.writeString(
                folder.resolve("list.toml"),
                Files.readString(folder.resolve("list.toml")).replace("2002", "2001"));
        assertThat(run("cv", "list.toml").err()).contains("1 warning about LaTeX");
    }

    @Test
    void whatSetsNothingHasNothingToTell() {
        assertThat(run("show", "odd").err()).isEmpty();
        assertThat(run("set", "odd", "year=2003", "--dry-run").err()).doesNotContain("LaTeX");
    }

    @Test
    void conversionAndChecksTellOfAll() {
        assertThat(run("convert", "a.bib", "--to", "ris").err()).contains("1 warning");
        assertThat(run("check", "a.bib").out()).contains("\\frobnicate", "[latex]");
    }

    private Run run(String... args) {
        return Run.in(folder, cache, args);
    }
}
