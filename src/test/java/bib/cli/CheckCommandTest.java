package bib.cli;

import static org.assertj.core.api.Assertions.assertThat;

import bib.cli.line.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// `bib check`: which checks run, on which files, and what is said of that.
final class CheckCommandTest {
    private static final String DOUBTFUL =
            "@misc{k, title = {T}, year = {2019a}, doi = {https://doi.org/10.1000/182}}\n";
    private static final String MENDED = "@misc{k, title = {T}, year = {2019}, doi = {10.1000/182}}\n";

    @RegisterExtension
    private final Workplace place = Workplace.holding("@misc{k, title = {T}, year = {206}, doi = {x}, isbn = {1}}\n");

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

    /// `docs/checks.md`: an entry that is lost is a finding, so 1; where that is not looked for, README's 3.
    @Test
    void whatIsLostIsAFindingOrAnErrorButNeverSilent() {
        place.with("{");
        Run run = place.run("check");
        assertThat(run.out()).contains("a.bib:1:1: error: this '{' is never closed");
        assertThat(run.err()).isEqualTo("bib: 1 error in 0 entries\n");
        assertThat(run.code()).isEqualTo(ExitCode.NOTHING);
        for (String[] choice : new String[][] {{"--only", "doi"}, {"--without", "syntax"}}) {
            Run others = place.run("check", choice[0], choice[1]);
            assertThat(others.out()).isEmpty();
            assertThat(others.err()).startsWith(place.file() + ":1:1: error: this '{' is never closed");
            assertThat(others.code()).isEqualTo(ExitCode.INPUT);
        }
    }

    /// As for `bib search`: no name and no sign tells that it is BibTeX.
    @ParameterizedTest
    @ValueSource(strings = {"check notes", "check notes --fix", "fmt notes", "fmt --check notes", "rm k -l notes"})
    void whatIsInNoFormatIsNotTakenForBibtex(String command) {
        Path notes = place.write("notes", "Dear Sun,\nwrite to luo@example.org\n");
        Run run = place.run(command.split(" "));
        assertThat(run.err()).startsWith("bib: error: it cannot be told what format " + notes + " is in");
        assertThat(run.out()).isEmpty();
        assertThat(run.code()).isEqualTo(ExitCode.INPUT);
    }

    @Test
    void whatIsMendedIsWrittenAndTheRestReported() {
        place.with(DOUBTFUL + "@misc{l, title = {U}, year = 2020, url = {x}}\n");
        Run run = place.run("check", "--fix");
        assertThat(place.text()).isEqualTo(MENDED + "@misc{l, title = {U}, year = 2020, url = {x}}\n");
        assertThat(run.out()).contains("[url]").doesNotContain("[doi]", "[date]");
        assertThat(run.err()).isEqualTo("bib: mended 2 findings\nbib: 1 warning in 2 entries\n");
        assertThat(run.code()).isEqualTo(ExitCode.NOTHING);
        assertThat(place.run("undo").code()).isEqualTo(ExitCode.OK);
        assertThat(place.text()).startsWith(DOUBTFUL);
    }

    @Test
    void whatWouldBeMendedIsShownAndNotWritten() {
        place.with(DOUBTFUL);
        Run dry = place.run("check", "--fix", "--dry-run");
        assertThat(dry.out()).contains("[doi]", "[date]");
        assertThat(dry.err())
                .isEqualTo("bib: would mend 2 findings\nbib: 2 warnings in 1 entry (2 can be mended with --fix)\n");
        Run diff = place.run("check", "--fix", "--dry-run", "--diff");
        assertThat(diff.out()).contains("-" + DOUBTFUL, "+" + MENDED).doesNotContain("[doi]");
        assertThat(place.text()).isEqualTo(DOUBTFUL);
        Run written = place.run("check", "--fix", "--diff");
        assertThat(written.out()).isEqualTo(diff.out());
        assertThat(place.text()).isEqualTo(MENDED);
        place.refuses(ExitCode.USAGE, "--diff belongs to --fix", "bib check --fix --diff", "check", "--diff");
    }

    @Test
    void filesAreMendedTogether() throws IOException {
        Path other = place.write("b.bib", DOUBTFUL.replace("{k,", "{l,"));
        place.with(DOUBTFUL);
        Run run = place.run("check", "a.bib", "b.bib", "--fix");
        assertThat(place.text()).isEqualTo(MENDED);
        assertThat(Files.readString(other)).isEqualTo(MENDED.replace("{k,", "{l,"));
        assertThat(run.err()).contains("mended 4 findings");
    }

    /// The names are joined first; the stars in them, and who is meant by `et al.`, can be mended then.
    @Test
    void whatIsInTheWayOfAFixIsMendedFirstAndAllInOneRun() {
        String before = "@misc{k, title = {T}, year = 2020, author = {Luo*, L. and Xiong*, Y., et al.}}\n";
        String after = "@misc{k, title = {T}, year = 2020, author = {Luo, L. and Xiong, Y. and others},"
                + " author+an = {1=equal; 2=equal}}\n";
        place.with(before);
        Run dry = place.run("check", "--fix", "--dry-run", "--diff");
        assertThat(dry.out()).contains("@@ -1,1 +1,1 @@\n-" + before + "+" + after);
        assertThat(dry.err()).startsWith("bib: would mend 2 findings\n");
        assertThat(place.text()).isEqualTo(before);
        Run run = place.run("check", "--fix", "--diff");
        assertThat(run.out()).isEqualTo(dry.out());
        assertThat(run.err()).startsWith("bib: mended 2 findings\n");
        assertThat(place.text()).isEqualTo(after);
        assertThat(place.run("check", "--fix").err()).startsWith("bib: mended 0 findings\n");
        place.gives(before, "undo");
    }

    /// Ten rounds in one run; what is left is said, and goes on in the next.
    @Test
    void whatWasSpoiltTimeAndAgainIsMendedInTwoRuns() {
        place.with("@misc{k, title = {A &" + "amp;".repeat(13) + " B}, year = {2019}}\n");
        assertThat(place.run("check", "--fix").err()).startsWith("bib: mended 10 findings; run it again for more\n");
        assertThat(place.text()).contains("{A \\&amp;amp;amp; B}");
        assertThat(place.run("check", "--fix").err()).doesNotContain("again");
        assertThat(place.text()).contains("{A \\& B}");
    }

    /// A quote would come under the accent, where nobody wants it.
    @Test
    void whatWouldDamageItsEntryIsLeftAndSaid() {
        String bibtex = "@misc{k, title = {a\\'&quot;b}, year = {2019a}}\n";
        place.with(bibtex + DOUBTFUL.replace("{k,", "{l,"));
        assertThat(place.run("check", "--fix").err())
                .startsWith("bib: mended 2 findings; left 2, which cannot be mended without damage\n");
        assertThat(place.text()).isEqualTo(bibtex + MENDED.replace("{k,", "{l,"));
    }
}
