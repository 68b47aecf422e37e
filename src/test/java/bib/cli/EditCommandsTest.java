package bib.cli;

import static bib.cli.Workplace.BROKEN;
import static bib.cli.Workplace.LIBRARY;
import static org.assertj.core.api.Assertions.assertThat;

import bib.cli.line.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the commands that change a library have in common, and `bib show`.
final class EditCommandsTest {
    @RegisterExtension
    private final Workplace place = Workplace.holding(LIBRARY);

    @Test
    void dryRunAndDiff() {
        String diff = """
                --- FILE
                +++ FILE
                @@ -5,7 +5,7 @@
                   author+an = {1=self},
                   title     = {Adaptive Gradient Methods},
                   crossref  = {iclr},
                -  year      = {2019},
                +  year      = {2020},
                 }
                \s
                 % The proceedings.
                """.replace("FILE", place.file().toString());
        Run run = place.run("set", "luo2019", "year=2020", "--dry-run", "--diff");
        assertThat(run.out()).isEqualTo(diff);
        assertThat(run.err()).contains("would write");
        assertThat(place.text()).isEqualTo(LIBRARY);
        assertThat(place.run("set", "luo2019", "year=2020", "--diff", "-q").out())
                .isEqualTo(diff);
        assertThat(place.text()).contains("{2020}");
    }

    @Test
    void showPrintsTheEntryAsItStands() {
        Run run = place.run("show", "iclr", "--quiet");
        assertThat(run.out()).isEqualTo("@proceedings{iclr,\n  title = {Proceedings of {ICLR}},\n  year  = 2019\n}\n");
        assertThat(place.run("show", "iclr", "--format", "keys").out()).isEqualTo("iclr\n");
        place.with("@a{x}").refuses(ExitCode.UNKNOWN, "'y'", "", "show", "y");
    }

    @Test
    void keysThatAreNotOneWholeEntry() {
        place.refuses(ExitCode.UNKNOWN, "there is no entry 'luo2018'", "did you mean luo2019", "rm", "luo2018");
        place.refuses(ExitCode.USAGE, "taken 2 times: ", "a.bib:17, ", "set", "dup", "title=x");
        place.with(LIBRARY + BROKEN);
        place.refuses(ExitCode.INPUT, "'broken' cannot be edited", "a.bib:26:11: error:", "set", "broken", "year=1");
        place.refuses(ExitCode.INPUT, "'broken' cannot be edited", "add the missing '}'", "set", "broken", "year=1");
        place.refuses(ExitCode.USAGE, "no field=value", "year=2020", "set", "last", "year");
        place.refuses(ExitCode.USAGE, "nothing to set", "FIELD=VALUE", "set", "last");
        place.refuses(ExitCode.USAGE, "given twice", "", "set", "last", "year=1", "YEAR=2");
    }

    /// README, "Exit codes": 3 where an input is malformed in part; what an entry names that cannot be read is not
    /// known.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "set last year=2020",
                "rm last",
                "rename last first",
                "annotate last --role equal --author Anna",
                "add new.bib"
            })
    void anotherEntryThatIsBrokenIsToldAndTheEditDone(String command) {
        place.write("new.bib", "@misc{new, title = {N}}\n");
        String text = BROKEN.replaceFirst("\n", "") + "\n" + LIBRARY;
        String[] args = command.concat(" -l a.bib").split(" ");
        place.with(LIBRARY).run(args);
        String expected = BROKEN.replaceFirst("\n", "") + "\n" + place.text();
        place.with(text);
        Run dry = place.run((command + " --dry-run -l a.bib").split(" "));
        assertThat(dry.code()).isEqualTo(ExitCode.INPUT);
        assertThat(place.text()).isEqualTo(text);
        Run run = place.run(args);
        assertThat(run.err())
                .startsWith(place.file() + ":2:11: error: the entry @article 'broken'")
                .contains("bib: wrote " + place.file());
        assertThat(run.code()).isEqualTo(ExitCode.INPUT);
        assertThat(place.text()).isEqualTo(expected);
        assertThat(place.run("undo", "-l", "a.bib").code()).isZero();
        assertThat(place.text()).isEqualTo(text);
    }

    @Test
    void severalLibraries() throws IOException {
        Path other = place.path("b.bib");
        Files.writeString(other, "@misc{more, title = {x}}\n@misc{last, title = {x}}\n");
        String[] both = {"--library", place.file().toString(), "--library", other.toString()};
        assertThat(place.run("set", "more", "title=y", both[0], both[1], both[2], both[3])
                        .code())
                .isZero();
        assertThat(Files.readString(other)).startsWith("@misc{more, title = {y}}\n");
        assertThat(place.text()).isEqualTo(LIBRARY);
        Run twice = place.run("set", "last", "title=y", both[0], both[1], both[2], both[3]);
        assertThat(twice.err()).contains(place.file() + ":20").contains(other + ":2");
        assertThat(twice.code()).isEqualTo(ExitCode.USAGE);
    }
}
