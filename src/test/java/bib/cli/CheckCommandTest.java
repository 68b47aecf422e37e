package bib.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `bib check`: which checks run, on which files, and what is said of that.
final class CheckCommandTest {
    @TempDir
    private Path folder;

    @TempDir
    private Path cache;

    private Workplace place = new Workplace(Path.of(""), Path.of(""));

    @BeforeEach
    void layOut() {
        place = new Workplace(folder, cache).with("@misc{k, title = {T}, year = {206}, doi = {x}, isbn = {1}}\n");
    }

    @Test
    void checksAreNamedWithCommasOrOneByOne() {
        String both = place.run("check", "--only", "doi", "--only", "isbn").out();
        assertThat(both).contains("[doi]", "[isbn]").doesNotContain("[date]");
        assertThat(place.run("check", "--only", "doi,isbn").out()).isEqualTo(both);
        assertThat(place.run("check", "--only", "doi, isbn,").out()).isEqualTo(both);
        assertThat(place.run("check", "--without", "doi,isbn").out())
                .contains("[date]")
                .doesNotContain("[doi]", "[isbn]");
        place.refuses(ExitCode.USAGE, "there is no check 'isbm'", "did you mean isbn", "check", "--only", "doi,isbm");
        assertThat(place.run("check", "--help").out()).contains("--only=ID[,ID...]");
    }

    @Test
    void ofWhatCannotBeReadNothingIsSaidButThat() {
        Run run = place.run("check", "none.bib");
        assertThat(run.err()).contains("there is no file").doesNotContain("found", "entries");
        assertThat(run.code()).isEqualTo(ExitCode.INPUT);
        assertThat(place.run("check", "none.bib", "--fix").err())
                .contains("there is no file")
                .doesNotContain("mended");
        Run both = place.run("check", "none.bib", "a.bib", "--only", "pages");
        assertThat(both.err()).contains("there is no file", "nothing found in 1 entry");
        assertThat(both.code()).isEqualTo(ExitCode.INPUT);
    }
}
