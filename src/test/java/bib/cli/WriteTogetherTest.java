package bib.cli;

import static org.assertj.core.api.Assertions.assertThat;

import bib.cli.line.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A library of two files is written, and taken back, as one.
final class WriteTogetherTest {
    private static final String CHILD = "@inproceedings{child,\n  crossref = {parent},\n}\n";
    private static final String PARENT = "@proceedings{parent,\n  title = {P},\n}\n";

    @RegisterExtension
    private final Workplace place = Workplace.holding(CHILD);

    @BeforeEach
    void layOut() throws IOException {
        Files.createDirectory(place.path("b"));
        place.write("b/b.bib", PARENT);
    }

    private Run rename(String to) {
        return place.run("rename", "parent", to, "-l", "a.bib", "-l", "b/b.bib");
    }

    private void holds(String child, String parent) {
        assertThat(place.path("a.bib")).hasContent(child);
        assertThat(place.path("b/b.bib")).hasContent(parent);
    }

    @Test
    void oneUndoTakesBothBack() throws IOException {
        rename("p");
        holds(CHILD.replace("parent", "p"), PARENT.replace("parent", "p"));
        assertThat(place.run("undo", "-l", "a.bib").code()).isZero();
        holds(CHILD, PARENT);
        assertThat(place.run("undo", "--redo", "-l", "b/b.bib").code()).isZero();
        holds(CHILD.replace("parent", "p"), PARENT.replace("parent", "p"));
    }

    @Test
    void oneThatWasWrittenSinceKeepsBoth() throws IOException {
        rename("p");
        place.run("set", "p", "title=Q", "-l", "b/b.bib");
        Run undo = place.run("undo", "-l", "a.bib");
        assertThat(undo.code()).isEqualTo(ExitCode.OUTPUT);
        assertThat(undo.err()).contains("b.bib has changed since bib wrote it");
        holds(CHILD.replace("parent", "p"), PARENT.replace("parent", "p").replace("{P}", "{Q}"));
        assertThat(place.run("undo", "-l", "b/b.bib").code()).isZero();
        assertThat(place.run("undo", "-l", "a.bib").code()).isZero();
        holds(CHILD, PARENT);
    }

    @Test
    void oneThatCannotBeWrittenKeepsTheOther() throws IOException {
        Path parent = place.path("b/b.bib");
        Files.setPosixFilePermissions(parent, PosixFilePermissions.fromString("r--r--r--"));
        Run run = rename("p");
        assertThat(run.code()).isEqualTo(ExitCode.OUTPUT);
        assertThat(run.err()).contains("write-protected");
        holds(CHILD, PARENT);
        assertThat(place.run("undo", "-l", "a.bib").code()).isEqualTo(ExitCode.NOTHING);
    }

    @Test
    void aWriteThatWasBrokenOffIsTakenBackAsFarAsItCame() throws IOException {
        rename("p");
        place.write("b/b.bib", PARENT);
        assertThat(place.run("undo", "-l", "a.bib").code()).isZero();
        holds(CHILD, PARENT);
    }

    @Test
    void linksStay() throws IOException {
        Path symbolic = place.path("c.bib");
        Files.createSymbolicLink(symbolic, Path.of("a.bib"));
        place.run("set", "child", "note=x", "-l", "c.bib");
        assertThat(symbolic).isSymbolicLink();
        holds(CHILD.replace("{parent},\n", "{parent},\n  note = {x},\n"), PARENT);
        assertThat(place.run("undo", "-l", "a.bib").code()).isZero();
        holds(CHILD, PARENT);
    }

    @Test
    void ofSeveralHardLinksOneIsWrittenAndThatIsSaid() throws IOException {
        Path other = place.path("other.bib");
        Files.createLink(other, place.path("a.bib"));
        Run run = place.run("set", "child", "note=x", "-l", "a.bib");
        assertThat(run.err()).contains("warning: ").contains("a.bib has 2 names (hard links)");
        assertThat(other).hasContent(CHILD);
        assertThat(place.path("a.bib")).content().contains("{x}");
    }

    @Test
    void permissionsStay() throws IOException {
        Path file = place.path("a.bib");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        place.run("set", "child", "note=x", "-l", "a.bib");
        place.run("undo", "-l", "a.bib");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-r-----");
        assertThat(file).hasContent(CHILD);
    }
}
