package bib.cli;

import static org.assertj.core.api.Assertions.assertThat;

import bib.cli.line.ExitCode;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// `bib fmt` on files, several files and stdin, and where it finds its style.
final class FmtCommandTest {
    private static final String MESSY = "@Misc{a, Title=\"Müller\"}\n";
    private static final String CLEAN = "@misc{a,\n  title = {Müller},\n}\n";
    private static final String TABBED = "@misc{a,\n\ttitle = {Müller},\n}\n";
    private static final String TABS = "[fmt]\nindent = \"tab\"\n";

    @RegisterExtension
    private final Workplace place = Workplace.holding(MESSY);

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "windows-1252"})
    void encodingAndLineEndsStay(String encoding) throws IOException {
        Charset charset = Charset.forName(encoding);
        Files.write(place.file(), MESSY.replace("\n", "\r\n").getBytes(charset));
        assertThat(place.run("fmt").code()).isZero();
        assertThat(new String(Files.readAllBytes(place.file()), charset)).isEqualTo(CLEAN.replace("\n", "\r\n"));
        assertThat(place.run("fmt").err()).isEqualTo("bib: " + place.file() + " is in style\n");
    }

    /// In Shift_JIS, 0x83 0x8B is `ル`; 0x8D is no letter of Windows-1252.
    @Test
    void lettersThatWereMisreadAreNotSetAnew() throws IOException {
        place.write("bib.toml", "[fmt]\nencoding = \"latex\"\n");
        byte[] bytes = "@misc{a, title={\u0083\u008B\u008D}}\n".getBytes(StandardCharsets.ISO_8859_1);
        Files.write(place.file(), bytes);
        Run run = place.run("fmt");
        assertThat(run.code()).isEqualTo(ExitCode.INPUT);
        assertThat(run.err())
                .contains(
                        "is in an encoding that is not known",
                        "begin the file with a line as '% Encoding: Shift_JIS',");
        assertThat(Files.readAllBytes(place.file())).isEqualTo(bytes);
    }

    @Test
    void severalFilesAreSetAndTakenBackAsOne() throws IOException {
        Path other = place.path("b.bib");
        Files.writeString(other, MESSY);
        assertThat(place.run("fmt", "a.bib", "b.bib").code()).isZero();
        assertThat(place.text()).isEqualTo(CLEAN);
        assertThat(other).hasContent(CLEAN);
        assertThat(place.run("undo", "-l", "b.bib").code()).isZero();
        assertThat(place.text()).isEqualTo(MESSY);
        assertThat(other).content().isEqualTo(MESSY);
    }

    @Test
    void stdinIsSetOntoStdout() {
        Run run = place.fed(MESSY, "fmt", "-");
        assertThat(run.out()).isEqualTo(CLEAN);
        assertThat(run.code()).isZero();
        assertThat(place.fed(CLEAN, "fmt", "-", "--check").code()).isZero();
        assertThat(place.fed(MESSY, "fmt", "-", "--check").code()).isEqualTo(ExitCode.NOTHING);
        assertThat(place.text()).isEqualTo(MESSY);
    }

    @Test
    void checkWritesNothing() {
        Run run = place.run("fmt", "--check");
        assertThat(run.code()).isEqualTo(ExitCode.NOTHING);
        assertThat(run.out()).contains("a.bib:1:2: warning: not in style from here on");
        assertThat(place.text()).isEqualTo(MESSY);
        place.with(CLEAN);
        assertThat(place.run("fmt", "--check").code()).isZero();
    }

    @Test
    void theStyleIsBesideTheLibraryOrAboveInItsRepository() throws IOException {
        Path deep = Files.createDirectories(place.path("project/refs"));
        place.write("bib.toml", TABS);
        assertThat(set(deep)).as("no repository: what is above does not count").isEqualTo(CLEAN);
        Files.createDirectory(place.path(".git"));
        assertThat(set(deep)).isEqualTo(TABBED);
        Files.createDirectory(place.path("project/.git"));
        assertThat(set(deep)).as("above the repository").isEqualTo(CLEAN);
        Files.writeString(deep.resolve("bib.toml"), TABS);
        assertThat(set(deep)).isEqualTo(TABBED);
    }

    @Test
    void theStyleMayBeInTheHomeFolder() throws IOException {
        Path deep = Files.createDirectories(place.path("papers"));
        place.write("bib.toml", TABS);
        Map<String, String> variables = Map.of(
                "HOME",
                place.folder().toString(),
                "XDG_STATE_HOME",
                place.cache().toString());
        Files.writeString(deep.resolve("a.bib"), MESSY);
        Run.with(new Environment(variables, deep, OptionalInt.empty()), "", "fmt", "a.bib");
        assertThat(deep.resolve("a.bib")).content().isEqualTo(TABBED);
    }

    private String set(Path deep) throws IOException {
        Files.writeString(deep.resolve("a.bib"), MESSY);
        place.runIn(deep, "fmt", "a.bib");
        return Files.readString(deep.resolve("a.bib"));
    }

    @Test
    void anotherStyleCanBeNamed() {
        place.write("other.toml", TABS);
        place.gives(TABBED, "fmt", "--config", "other.toml", "a.bib");
    }

    @Test
    void aLetterThatTheEncodingLacksStaysLatex() throws IOException {
        String text = "@misc{a,\n  title = {\\L{}ód\\'z und Müller},\n}\n";
        byte[] bytes = text.replace("ó", "o").getBytes(Charset.forName("windows-1252"));
        Files.write(place.file(), bytes);
        place.write("bib.toml", "[fmt]\nencoding = \"unicode\"\n");
        Run run = place.run("fmt", "a.bib");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(new String(Files.readAllBytes(place.file()), Charset.forName("windows-1252")))
                .isEqualTo("@misc{a,\n  title = {{\\L}od{\\'z} und Müller},\n}\n");
        assertThat(place.run("fmt", "a.bib").err()).contains("is in style");
    }

    @Test
    void verboseSaysWhatIsLeft() {
        place.with("@misc{a, title = {A} note = {B}}\n");
        Run run = place.run("fmt", "-v");
        assertThat(run.err()).contains("a.bib:1:22: note: this entry is left as it is: a comma is missing before this");
        assertThat(place.text()).isEqualTo("@misc{a, title = {A} note = {B}}\n");
    }

    /// What stands in `\verb` is no command, LaTeX has none for Chinese, and of a macro no field tells what it is.
    @Test
    void whereAValueKeepsItsLettersIsTold() {
        place.write("bib.toml", "[fmt]\nencoding = \"latex\"\n");
        String text = """
                @string{s = {Über}}

                @misc{a,
                  title   = {\\verb|ß| und Größe},
                  note    = {漢字 und Größe},
                  series  = {Größe } # s,
                  url     = {https://example.org/ß},
                  address = {Köln},
                }
                """;
        place.with(text);
        Run run = place.run("fmt", "--check", "-v");
        assertThat(run.err().lines().filter(line -> line.contains(": note: ")))
                .containsExactly(
                        place.file() + ":1:9: note: the macro 's' keeps its letters: no field tells how they are meant",
                        place.file() + ":4:3: note: field 'title' keeps its letters: in others it would say something"
                                + " else",
                        place.file() + ":5:3: note: field 'note' keeps its letters: LaTeX has no command for '漢'",
                        place.file()
                                + ":6:3: note: field 'series' keeps its letters: it is joined by '#' from parts that"
                                + " may be LaTeX together alone");
        assertThat(place.run("fmt").err()).contains("a.bib: 4 things left as they are (-v says what, and why)");
        assertThat(place.text())
                .isEqualTo(text.replace("字 und Größe", "字 und Gr{\\\"o}{\\ss}e").replace("Köln", "K{\\\"o}ln"));
        assertThat(place.run("fmt", "--check").code()).isZero();
    }

    /// README, "Exit codes": 3 where an input is malformed in part.
    @ParameterizedTest
    @ValueSource(strings = {"@misc{k, title = {T, year = 2000\n\n", "@{x, y = {z}}\n\n"})
    void whatCannotBeReadIsAnErrorAndTheRestIsSet(String broken) {
        place.with(broken + MESSY);
        assertThat(place.run("fmt", "--check").code()).isEqualTo(ExitCode.INPUT);
        Run run = place.run("fmt");
        assertThat(run.err()).contains("a.bib:1:").contains("error: ");
        assertThat(run.code()).isEqualTo(ExitCode.INPUT);
        assertThat(place.text()).isEqualTo(broken + CLEAN);
        assertThat(place.run("fmt", "--check").code()).isEqualTo(ExitCode.INPUT);
        assertThat(place.fed(broken + MESSY, "fmt", "-").out()).isEqualTo(broken + CLEAN);
        assertThat(place.fed(broken + CLEAN, "fmt", "-", "--check").code()).isEqualTo(ExitCode.INPUT);
    }
}
