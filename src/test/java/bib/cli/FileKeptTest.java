package bib.cli;

import static bib.cli.Workplace.LIBRARY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import bib.cli.line.ExitCode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserDefinedFileAttributeView;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What a file keeps where a command writes into it: its encoding, its links, whose it is.
final class FileKeptTest {
    @RegisterExtension
    private final Workplace place = Workplace.holding(LIBRARY);

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

    /// As those of freedesktop.org's "Common Extended Attributes".
    @Test
    void extendedAttributesAreKept() throws IOException {
        byte[] tags = "work,bibliography".getBytes(StandardCharsets.UTF_8);
        UserDefinedFileAttributeView before = attributes();
        try {
            before.write("xdg.tags", ByteBuffer.wrap(tags));
            before.write("empty", ByteBuffer.allocate(0));
        } catch (FileSystemException e) {
            assumeThat(e).as("the file system of this folder has none").isNull();
        }
        place.write("new.bib", LIBRARY);
        for (String command : List.of(
                "set luo2019 year=2020 -l a.bib",
                "undo -l a.bib",
                "fmt a.bib",
                "export -f bibtex -l new.bib -o a.bib")) {
            Run run = place.run(command.split(" "));
            assertThat(run.code()).as(run.err()).isZero();
            ByteBuffer value = ByteBuffer.allocate(100);
            attributes().read("xdg.tags", value);
            assertThat(value.flip()).isEqualTo(ByteBuffer.wrap(tags));
            assertThat(attributes().list()).containsExactlyInAnyOrder("xdg.tags", "empty");
        }
    }

    private UserDefinedFileAttributeView attributes() {
        return Files.getFileAttributeView(place.file(), UserDefinedFileAttributeView.class);
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
            Path real = place.path("real.bib");
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
