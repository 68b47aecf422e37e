package bib.cli;

import static bib.cli.Workplace.LIBRARY;
import static org.assertj.core.api.Assertions.assertThat;

import bib.cli.line.ExitCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// `bib undo`: the bytes that were there before, or nothing.
final class UndoCommandTest {
    @RegisterExtension
    private final Workplace place = Workplace.holding(LIBRARY);

    @Test
    void theLastWriteIsTakenBackAndDoneAgain() {
        place.run("set", "luo2019", "year=2020", "note=x");
        String written = place.text();
        Run undo = place.run("undo");
        assertThat(undo.err()).isEqualTo("bib: wrote " + place.file() + ": undid: set year, note of 'luo2019'\n");
        assertThat(place.text()).isEqualTo(LIBRARY);
        Run redo = place.run("undo", "--redo");
        assertThat(redo.err()).isEqualTo("bib: wrote " + place.file() + ": did again: set year, note of 'luo2019'\n");
        assertThat(place.text()).isEqualTo(written);
        place.gives(LIBRARY, "undo");
    }

    @Test
    void oneWriteAfterTheOther() {
        place.run("rm", "iclr");
        String second = place.text();
        place.run("set", "luo2019", "year=2020");
        String third = place.text();
        place.run("rename", "luo2019", "luo");
        String last = place.text();
        place.gives(third, "undo");
        place.gives(second, "undo");
        place.gives(LIBRARY, "undo");
        place.refuses(ExitCode.NOTHING, "there is nothing to undo", "", "undo");
        place.gives(second, "undo", "--redo");
        place.gives(third, "undo", "--redo");
        place.gives(last, "undo", "--redo");
        place.refuses(ExitCode.NOTHING, "there is nothing to redo", "", "undo", "--redo");
        place.gives(third, "undo");
    }

    @Test
    void aNewWriteForgetsWhatWasTakenBack() {
        place.run("set", "luo2019", "year=2020");
        place.run("undo");
        place.run("set", "luo2019", "year=2021");
        place.refuses(ExitCode.NOTHING, "there is nothing to redo", "", "undo", "--redo");
        place.gives(LIBRARY, "undo");
    }

    @Test
    void twentyWritesAreKept() {
        for (int year = 2000; year <= 2021; year++) {
            place.run("set", "luo2019", "year=" + year);
        }
        for (int i = 0; i < 20; i++) {
            assertThat(place.run("undo").code()).isZero();
        }
        assertThat(place.text()).contains("{2001}");
        place.refuses(ExitCode.NOTHING, "there is nothing to undo", "", "undo");
    }

    @Test
    void everyByteComesBack() throws IOException {
        byte[] bytes = LIBRARY.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_16);
        Files.write(place.file(), bytes);
        for (String[] write : List.of(
                new String[] {"rm", "iclr", "luo2019", "last"},
                new String[] {"rename", "iclr", "a"},
                new String[] {"set", "last", "title=Łódź"},
                new String[] {"check", "--fix"},
                new String[] {"annotate", "last", "--role", "equal", "--author", "Anna"})) {
            Run run = place.run(write);
            if (write[0].equals("check")) {
                assertThat(run.err()).contains("mended");
            } else {
                assertThat(Files.readAllBytes(place.file())).isNotEqualTo(bytes);
                assertThat(place.run("undo").code()).isZero();
            }
            assertThat(Files.readAllBytes(place.file())).isEqualTo(bytes);
        }
    }

    @Test
    void aFileThatChangedSinceIsLeftAlone() {
        place.run("set", "luo2019", "year=2020");
        place.with(place.text() + "% mine\n");
        place.refuses(ExitCode.OUTPUT, "has changed since bib wrote it", "set year of 'luo2019'", "undo");
        place.with(place.text().replace("{2020}", "{2021}"));
        place.refuses(ExitCode.OUTPUT, "has changed since bib wrote it", "set year of 'luo2019'", "undo");
    }

    @Test
    void aFileThatSomebodyHasPutBackIsUndoneAlready() {
        place.run("rm", "iclr");
        String before = place.text();
        place.run("set", "luo2019", "year=2020");
        place.with(before);
        place.gives(LIBRARY, "undo");
    }

    @Test
    void nothingToUndo() {
        place.refuses(ExitCode.NOTHING, "there is nothing to undo", "", "undo");
        place.run("set", "luo2019", "year=2020", "--dry-run");
        place.refuses(ExitCode.NOTHING, "there is nothing to undo", "", "undo");
    }

    @Test
    void dryRunAndDiff() {
        place.run("set", "luo2019", "year=2020");
        String written = place.text();
        Run run = place.run("undo", "--dry-run", "--diff");
        assertThat(run.out()).contains("-  year      = {2020},\n+  year      = {2019},\n");
        assertThat(run.err()).contains("would write").contains("undid: set year of 'luo2019'");
        assertThat(place.text()).isEqualTo(written);
        place.gives(LIBRARY, "undo");
    }

    @Test
    void fixesAreTakenBack() {
        place.with(
                "@article{a,\n  author = {A},\n  title = {B},\n  journal = {C},\n  year = 2020,\n  pages = {1-2}\n}\n");
        String before = place.text();
        place.run("check", "--fix");
        assertThat(place.text()).contains("1--2");
        assertThat(place.run("undo").err()).contains("undid: mended 1 finding");
        assertThat(place.text()).isEqualTo(before);
    }

    @Test
    void whatWasThereIsKeptForItsOwnerAlone() throws IOException {
        place.run("set", "luo2019", "year=2020");
        try (Stream<Path> kept = Files.walk(place.cache().resolve("state/bib"))) {
            for (Path path : kept.toList()) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                        .isEqualTo(Files.isDirectory(path) ? "rwx------" : "rw-------");
            }
        }
    }

    @Test
    void aStateFolderThatCannotBeWrittenCostsTheUndoAlone() throws IOException {
        Files.writeString(place.cache().resolve("state"), "a file where the folder should be");
        Run run = place.run("set", "luo2019", "year=2020");
        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("warning: bib undo will not take this back");
        assertThat(place.text()).contains("{2020}");
        place.refuses(ExitCode.NOTHING, "there is nothing to undo", "", "undo");
    }

    @Test
    void aDamagedRecordChangesNothing() throws IOException {
        place.run("set", "luo2019", "year=2020");
        Path record = record();
        byte[] bytes = Files.readAllBytes(record);
        bytes[bytes.length - 1] ^= 1;
        Files.write(record, bytes);
        place.refuses(ExitCode.OUTPUT, "is damaged", "the file is as it was", "undo");
        Files.writeString(record, "garbage");
        place.refuses(ExitCode.NOTHING, "there is nothing to undo", "", "undo");
    }

    private Path record() throws IOException {
        try (Stream<Path> kept = Files.walk(place.cache().resolve("state/bib/undo"))) {
            return kept.filter(Files::isRegularFile).findFirst().orElseThrow();
        }
    }

    /// README, "Limitations", speaks of a file's last writes; of how many files is for the folder not to grow for ever.
    @Test
    void filesThatWereNotWrittenForLongestAreForgotten() throws IOException {
        place.run("set", "luo2019", "year=2020");
        Path undo = place.cache().resolve("state/bib/undo");
        Path first;
        try (Stream<Path> folders = Files.list(undo)) {
            first = folders.findFirst().orElseThrow();
        }
        Files.setLastModifiedTime(first, FileTime.from(Instant.EPOCH));
        for (int i = 0; i < 199; i++) {
            Files.createDirectory(undo.resolve("other" + i));
        }
        Path other = place.path("b.bib");
        Files.writeString(other, LIBRARY);
        place.run("set", "luo2019", "year=2020", "-l", "b.bib");
        assertThat(first).doesNotExist();
        try (Stream<Path> folders = Files.list(undo)) {
            assertThat(folders).hasSize(200);
        }
        assertThat(place.run("undo", "-l", "b.bib").code()).isZero();
        assertThat(other).hasContent(LIBRARY);
    }

    @Test
    void theOldestWritesGoWhereTheyTakeTooMuchRoom() throws IOException {
        for (int i = 0; i < 3; i++) {
            String large = "@misc{k,\n  note = {" + String.valueOf(i).repeat(40_000_000) + "},\n}\n";
            place.with(large).run("set", "k", "note=x");
        }
        try (Stream<Path> kept = Files.walk(place.cache().resolve("state/bib/undo"))) {
            assertThat(kept.filter(Files::isRegularFile)).hasSize(2);
        }
        assertThat(place.run("undo").code()).isZero();
        assertThat(place.text()).contains("{222");
    }
}
