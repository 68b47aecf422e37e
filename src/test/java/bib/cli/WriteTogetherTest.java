package bib.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A library of two files is written, and taken back, as one.
final class WriteTogetherTest {
    private static final String CHILD = "@inproceedings{child,\n  crossref = {parent},\n}\n";
    private static final String PARENT = "@proceedings{parent,\n  title = {P},\n}\n";

    @TempDir
    private Path folder;

    @TempDir
    private Path cache;

    @BeforeEach
    void layOut() throws IOException {
        Files.writeString(folder.resolve("a.bib"), CHILD);
        Files.createDirectory(folder.resolve("b"));
        Files.writeString(folder.resolve("b/b.bib"), PARENT);
    }

    private Run run(String... args) {
        return Run.in(folder, cache, args);
    }

    private Run rename(String to) {
        return run("rename", "parent", to, "-l", "a.bib", "-l", "b/b.bib");
    }

    private void holds(String child, String parent) throws IOException {
        assertThat(folder.resolve("a.bib")).hasContent(child);
        assertThat(folder.resolve("b/b.bib")).hasContent(parent);
    }

    @Test
    void oneUndoTakesBothBack() throws IOException {
        rename("p");
        holds(CHILD.replace("parent", "p"), PARENT.replace("parent", "p"));
        assertThat(run("undo", "-l", "a.bib").code()).isZero();
        holds(CHILD, PARENT);
        assertThat(run("undo", "--redo", "-l", "b/b.bib").code()).isZero();
        holds(CHILD.replace("parent", "p"), PARENT.replace("parent", "p"));
    }

    @Test
    void oneThatWasWrittenSinceKeepsBoth() throws IOException {
        rename("p");
        run("set", "p", "title=Q", "-l", "b/b.bib");
        Run undo = run("undo", "-l", "a.bib");
        assertThat(undo.code()).isEqualTo(ExitCode.OUTPUT);
        assertThat(undo.err()).contains("b.bib has changed since bib wrote it");
        holds(CHILD.replace("parent", "p"), PARENT.replace("parent", "p").replace("{P}", "{Q}"));
        assertThat(run("undo", "-l", "b/b.bib").code()).isZero();
        assertThat(run("undo", "-l", "a.bib").code()).isZero();
        holds(CHILD, PARENT);
    }

    @Test
    void oneThatCannotBeWrittenKeepsTheOther() throws IOException {
        Path parent = folder.resolve("b/b.bib");
        Files.setPosixFilePermissions(parent, PosixFilePermissions.fromString("r--r--r--"));
        Run run = rename("p");
        assertThat(run.code()).isEqualTo(ExitCode.OUTPUT);
        assertThat(run.err()).contains("write-protected");
        holds(CHILD, PARENT);
        assertThat(run("undo", "-l", "a.bib").code()).isEqualTo(ExitCode.NOTHING);
    }

    @Test
    void aWriteThatWasBrokenOffIsTakenBackAsFarAsItCame() throws IOException {
        rename("p");
        Files.writeString(folder.resolve("b/b.bib"), PARENT);
        assertThat(run("undo", "-l", "a.bib").code()).isZero();
        holds(CHILD, PARENT);
    }

    @Test
    void linksStay() throws IOException {
        Path symbolic = folder.resolve("c.bib");
        Files.createSymbolicLink(symbolic, Path.of("a.bib"));
        run("set", "child", "note=x", "-l", "c.bib");
        assertThat(symbolic).isSymbolicLink();
        holds(CHILD.replace("{parent},\n", "{parent},\n  note = {x},\n"), PARENT);
        assertThat(run("undo", "-l", "a.bib").code()).isZero();
        holds(CHILD, PARENT);
    }

    @Test
    void ofSeveralHardLinksOneIsWrittenAndThatIsSaid() throws IOException {
        Path other = folder.resolve("other.bib");
        Files.createLink(other, folder.resolve("a.bib"));
        Run run = run("set", "child", "note=x", "-l", "a.bib");
        assertThat(run.err()).contains("warning: ").contains("a.bib has 2 names (hard links)");
        assertThat(other).hasContent(CHILD);
        assertThat(folder.resolve("a.bib")).content().contains("{x}");
    }

    @Test
    void permissionsStay() throws IOException {
        Path file = folder.resolve("a.bib");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        run("set", "child", "note=x", "-l", "a.bib");
        run("undo", "-l", "a.bib");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-r-----");
        assertThat(file).hasContent(CHILD);
    }
}
