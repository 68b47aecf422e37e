package bib.cli;

import static bib.cli.Workplace.LIBRARY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `bib set`, `bib rm`, `bib show` and what all commands that write have in common.
final class EditCommandsTest {
    @TempDir
    private Path folder;

    @TempDir
    private Path cache;

    private Workplace place = new Workplace(Path.of(""), Path.of(""));

    @BeforeEach
    void layOut() {
        place = new Workplace(folder, cache).laidOut();
    }

    @Test
    void setChangesAddsAndTakesOut() {
        place.gives(
                LIBRARY.replace("= {2019},\n}", "= {2020},\n  note      = {R\\&D},\n}")
                        .replace("  title     = {Adaptive Gradient Methods},\n", ""),
                "set",
                "luo2019",
                "year=2020",
                "title=",
                "Note=R&D");
    }

    @Test
    void setTellsWhatItDid() {
        Run run = place.run("set", "luo2019", "year=2020");
        assertThat(run.err()).isEqualTo("bib: wrote " + place.file() + ": set year of 'luo2019'\n");
        assertThat(run.out()).isEmpty();
        Run again = place.run("set", "luo2019", "year=2020");
        assertThat(again.err()).isEqualTo("bib: nothing to do: set year of 'luo2019'\n");
        assertThat(again.code()).isZero();
    }

    @Test
    void setTellsWhatIsTakenOut() {
        Run both = place.run("set", "luo2019", "year=2020", "title=");
        assertThat(both.err()).isEqualTo("bib: wrote " + place.file() + ": set year, took out title of 'luo2019'\n");
        Run out = place.run("set", "luo2019", "year=", "crossref=", "--dry-run");
        assertThat(out.err())
                .isEqualTo("bib: would write " + place.file() + ": took out year, crossref of 'luo2019'\n");
    }

    /// BibTeX ignores "the extra field"; biber lets the last one win.
    @Test
    void setChangesTheFieldInForceAndTellsOfTheOthers() {
        place.with("@misc{k,\n  title = {A},\n  Title = {B},\n}\n");
        Run run = place.run("set", "k", "title=X");
        assertThat(place.text()).isEqualTo("@misc{k,\n  title = {X},\n  Title = {B},\n}\n");
        assertThat(run.err()).contains("a.bib:3:3: warning: 'title' stands here once more and stays as it is");
        assertThat(place.run("search", "title:X", "--format", "keys").out()).isEqualTo("k\n");
        assertThat(place.run("set", "k", "title=").err()).doesNotContain("once more");
        assertThat(place.text()).doesNotContain("itle");
    }

    @Test
    void ownerAndGroupAreKept() throws IOException {
        Files.writeString(place.file(), LIBRARY);
        PosixFileAttributeView view = Files.getFileAttributeView(place.file(), PosixFileAttributeView.class);
        UserPrincipalLookupService people = place.file().getFileSystem().getUserPrincipalLookupService();
        assumeThat(System.getProperty("user.name"))
                .as("who may give files away")
                .isEqualTo("root");
        view.setOwner(people.lookupPrincipalByName("daemon"));
        view.setGroup(people.lookupPrincipalByGroupName("daemon"));
        assertThat(place.run("set", "luo2019", "year=2020").code()).isZero();
        assertThat(view.readAttributes().owner().getName()).isEqualTo("daemon");
        assertThat(view.readAttributes().group().getName()).isEqualTo("daemon");
    }

    @Test
    void rmTellsHowToTakeReferencesOut() {
        place.with(
                "@misc{a, related = {b, c}}\n@misc{d, crossref = {b}}\n@misc{b, title = {x}}\n@misc{c, title = {x}}\n");
        assertThat(place.run("rm", "b").err())
                .contains("hint: bib set a related=c takes", "hint: bib set d crossref= takes");
        place.with("@misc{d, crossref = {b}}\n@misc{b, title = {x}}\n");
        assertThat(place.run("rm", "b", "d").err()).doesNotContain("which goes");
    }

    @Test
    void rmTellsWhatToSayInsteadOfASingleField() {
        place.with("@book{a, publisher = {xdata=p-publisher}}\n@xdata{p, publisher = {MIT Press}}\n");
        assertThat(place.run("rm", "p").err())
                .contains("warning: 'a' names 'p', which goes")
                .contains("hint: bib set a publisher=… says in words what it took from there");
    }

    @Test
    void rmOfThousandsTakesNoLongerThanItsLength() {
        List<String> command = new ArrayList<>(List.of("rm"));
        StringBuilder library = new StringBuilder();
        for (int i = 0; i < 6000; i++) {
            library.append("@misc{k").append(i).append(", crossref = {k6000}, title = {x}}\n");
            command.add("k" + i);
        }
        place.with(library + "@misc{k6000, title = {x}}\n");
        Run run = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> place.run(command.toArray(new String[0])));
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(place.text()).isEqualTo("@misc{k6000, title = {x}}\n");
    }

    @Test
    void valuesAreWrittenSafely() {
        place.gives(
                LIBRARY.replace("{Last}", "{50\\% \\& \\#1: a\\_b $x_1$ \\url{a_b} \\_}"),
                "set",
                "last",
                "title=50% & #1: a_b $x_1$ \\url{a_b} \\_");
        place.laidOut()
                .gives(
                        LIBRARY.replace(
                                "{Last}", "{\\ensuremath{x_1} \\nolinkurl{a_b} \\path{a_b} \\citep[p.~2]{a_b}, a\\_b}"),
                        "set",
                        "last",
                        "title=\\ensuremath{x_1} \\nolinkurl{a_b} \\path{a_b} \\citep[p.~2]{a_b}, a_b");
        place.laidOut().gives(LIBRARY.replace("{Last}", "{a & b}"), "set", "last", "title=a & b", "--latex");
        place.laidOut()
                .gives(
                        LIBRARY.replace("{Last},\n", "{Last},\n  url = {https://a.b/c_d%20e#f},\n"),
                        "set",
                        "last",
                        "url=https://a.b/c_d%20e#f");
        place.laidOut().refuses(ExitCode.USAGE, "'title'", "braces must match", "set", "last", "title=a}");
    }

    @Test
    void aDollarSignWithoutAPartnerIsTheCharacter() {
        place.gives(LIBRARY.replace("{Last}", "{Costs \\$5 a day}"), "set", "last", "title=Costs $5 a day");
        place.laidOut().gives(LIBRARY.replace("{Last}", "{$x_1$ for \\$5\\%}"), "set", "last", "title=$x_1$ for $5%");
        place.laidOut().gives(LIBRARY.replace("{Last}", "{\\$5}"), "set", "last", "title=\\$5");
        place.laidOut().gives(LIBRARY.replace("{Last}", "{a $ b}"), "set", "last", "title=a $ b", "--latex");
    }

    @Test
    void rolesMoveWithTheirNames() {
        place.gives(
                LIBRARY.replace("{Luo, Liangchen and Xiong, Yuanhao and Liu, Yan and Sun, Xu}", "{X. Sun and L. Luo}")
                        .replace("1=self", "2=self"),
                "set",
                "luo2019",
                "author=X. Sun and L. Luo");
        Run run = place.run("set", "luo2019", "author=Xu Sun");
        assertThat(place.text()).doesNotContain("author+an");
        assertThat(run.err()).contains("warning: the annotation 'self' of 'L. Luo', who is gone, was dropped");
    }

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

    /// As where an entry of an older file was pasted: 0xE9 is é in Windows-1252.
    @Test
    void aByteThatIsNotUtf8StaysWhereNothingChanges() throws IOException {
        byte[] before = "@misc{a, title = {Müller über 日本}}\n@misc{z, title = {caf#}, note = {x}}\n"
                .getBytes(StandardCharsets.UTF_8);
        before[new String(before, StandardCharsets.ISO_8859_1).indexOf('#')] = (byte) 0xE9;
        Files.write(place.file(), before);

        Run run = place.run("set", "z", "note=Łódź");

        assertThat(run.code()).isZero();
        byte[] after = Files.readAllBytes(place.file());
        assertThat(new String(after, StandardCharsets.ISO_8859_1)).contains("{caf\u00e9}");
        assertThat(new String(after, StandardCharsets.UTF_8))
                .contains("{Müller über 日本}")
                .contains("{Łódź}");
        assertThat(place.run("check", "--only", "syntax").out())
                .contains(":2:22: warning: the byte E9 is not UTF-8, as the rest is, and read as 'é'");
    }

    @Test
    void rmTakesEntriesOutButNoComments() {
        String proceedings = "@proceedings{iclr,\n  title = {Proceedings of {ICLR}},\n  year  = 2019\n}\n";
        Run run = place.run("rm", "iclr");
        assertThat(place.text()).isEqualTo(LIBRARY.replace(proceedings, ""));
        assertThat(run.err()).contains("warning: 'luo2019' names 'iclr'");
        place.laidOut().gives(LIBRARY.substring(0, LIBRARY.indexOf("\n@article{last")), "rm", "last");
        place.with("@a{x}\n\n@a{y}\n\n@a{z}\n").gives("@a{x}\n\n@a{z}\n", "rm", "y");
        place.with("@a{x}\n\n@a{y}\n\n@a{z}\n").gives("@a{x}\n", "rm", "y", "z");
        place.with("@a{x} @a{y} @a{z}\n").gives("@a{x}  @a{z}\n", "rm", "y");
        place.with("@a{x}\r\n\r\n@a{y}\r\n").gives("@a{y}\r\n", "rm", "x");
        place.with("@a{x}\n").gives("", "rm", "x");
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
        place.refuses(ExitCode.INPUT, "'broken' cannot be edited", "a.bib:21:11: error:", "set", "broken", "year=1");
        place.refuses(ExitCode.INPUT, "'broken' cannot be edited", "add the missing '}'", "set", "broken", "year=1");
        place.refuses(ExitCode.USAGE, "no field=value", "year=2020", "set", "last", "year");
        place.refuses(ExitCode.USAGE, "nothing to set", "FIELD=VALUE", "set", "last");
        place.refuses(ExitCode.USAGE, "given twice", "", "set", "last", "year=1", "YEAR=2");
    }

    @Test
    void severalLibraries() throws IOException {
        Path other = folder.resolve("b.bib");
        Files.writeString(other, "@misc{more, title = {x}}\n@misc{last, title = {x}}\n");
        String[] both = {"--library", place.file().toString(), "--library", other.toString()};
        assertThat(place.run("set", "more", "title=y", both[0], both[1], both[2], both[3])
                        .code())
                .isZero();
        assertThat(Files.readString(other)).startsWith("@misc{more, title = {y}}\n");
        assertThat(place.text()).isEqualTo(LIBRARY);
        Run twice = place.run("set", "last", "title=y", both[0], both[1], both[2], both[3]);
        assertThat(twice.err()).contains(place.file() + ":24").contains(other + ":2");
        assertThat(twice.code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void libraryThatCannotBeWrittenBack() throws IOException {
        place.refuses(ExitCode.USAGE, "stdin cannot be edited", "--library", "rm", "x", "--library", "-");
        Files.setPosixFilePermissions(place.file(), PosixFilePermissions.fromString("r--r--r--"));
        place.refuses(ExitCode.OUTPUT, "write-protected", "nothing was changed", "set", "last", "title=x");
    }

    @Test
    void encodingsLinksAndPermissionsAreKept() throws IOException {
        Charset windows = Charset.forName("windows-1252");
        for (Charset charset : new Charset[] {StandardCharsets.UTF_16LE, StandardCharsets.UTF_8, windows}) {
            String mark = charset.equals(windows) ? "" : "\uFEFF";
            Path real = folder.resolve("real.bib");
            Files.write(real, (mark + LIBRARY).getBytes(charset));
            Files.setPosixFilePermissions(real, PosixFilePermissions.fromString("rw-r-----"));
            Files.deleteIfExists(place.file());
            Files.createSymbolicLink(place.file(), Path.of("real.bib"));
            Run run = place.run(
                    "set", "last", "title=Ünï", "--library", place.file().toString());
            assertThat(run.code()).as(run.err()).isZero();
            assertThat(Files.readAllBytes(real))
                    .isEqualTo((mark + LIBRARY.replace("{Last}", "{Ünï}")).getBytes(charset));
            assertThat(Files.isSymbolicLink(place.file())).isTrue();
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(real)))
                    .isEqualTo("rw-r-----");
        }
    }

    @Test
    void aLetterThatTheEncodingLacksIsWrittenAsLatex() throws IOException {
        Charset windows = Charset.forName("windows-1252");
        String library = LIBRARY.replace("{Last}", "{Das Größte}");
        Files.write(place.file(), library.getBytes(windows));
        Run run = place.run("set", "last", "title=Łódź in $α$");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(new String(Files.readAllBytes(place.file()), windows))
                .isEqualTo(library.replace("{Das Größte}", "{{\\L}ód{\\'z} in ${\\alpha}$}"));
        assertThat(run.err())
                .contains("note: Windows-1252 has no 'Ł', 'ź', 'α': written as LaTeX")
                .contains("UTF-8");
    }

    @Test
    void aLetterThatNeitherTheEncodingNorLatexHasIsRefused() throws IOException {
        byte[] library = LIBRARY.replace("{Last}", "{Größe}").getBytes(Charset.forName("windows-1252"));
        Files.write(place.file(), library);
        for (String field : new String[] {"title=漢", "url=https://example.org/ő", "file=ő.pdf"}) {
            Run run = place.run("set", "last", field);
            assertThat(run.code()).as(field).isEqualTo(ExitCode.OUTPUT);
            assertThat(run.err())
                    .contains("is in Windows-1252, which has no '")
                    .contains("(in '" + field.substring(0, field.indexOf('=')) + "')")
                    .contains("hint: convert the file to UTF-8");
        }
        assertThat(place.run("rename", "last", "ő").err()).contains("where LaTeX could stand for it");
        assertThat(Files.readAllBytes(place.file())).isEqualTo(library);
    }
}
