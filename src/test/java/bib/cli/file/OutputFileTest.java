package bib.cli.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import bib.source.BibException;
import bib.source.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A file is replaced whole, and never where someone else has changed it meanwhile.
final class OutputFileTest {
    private static final byte[] AFTER = "@misc{k, title = {After}}\n".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @Test
    void aFileThatSomeoneElseHasChangedMeanwhileIsNotReplaced() throws IOException {
        Path path = write("@misc{k, title = {Before}}\n");
        SourceFile file = SourceFile.read(path);
        Files.writeString(path, "@misc{k, title = {Theirs}}\n");
        assertThatThrownBy(() -> OutputFile.replace(file, AFTER))
                .isInstanceOfSatisfying(
                        BibException.class, e -> assertThat(e.kind()).isEqualTo(BibException.Kind.OUTPUT))
                .hasMessageContaining("a.bib has changed since it was read");
        assertThat(path).hasContent("@misc{k, title = {Theirs}}\n");
        Files.delete(path);
        assertThatThrownBy(() -> OutputFile.replace(file, AFTER)).isInstanceOf(BibException.class);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    /// As `-o >(cat)` names one: a path that leads to a pipe, which has no path.
    @Test
    void aPipeIsWrittenInto() throws Exception {
        Process cat = new ProcessBuilder("cat").start();
        Path pipe = Path.of("/proc/" + cat.pid() + "/fd/0");
        assumeThat(pipe).as("what Linux has of a process").exists();
        OutputFile.write(pipe, "@misc{k}\n");
        cat.getOutputStream().close();
        assertThat(cat.inputReader(StandardCharsets.UTF_8).readAllAsString()).isEqualTo("@misc{k}\n");
    }

    @Test
    void whyAFileCannotBeWrittenIsSaidInWords() throws IOException {
        Path path = write("");
        SourceFile file = SourceFile.read(path);
        Files.delete(path);
        assertThatThrownBy(() -> OutputFile.replace(file, AFTER))
                .hasMessageEndingWith("a.bib could not be written: there is no such file");
    }

    @Test
    void oneThatIsAsItWasReadIsReplaced() throws IOException {
        Path path = write("@misc{k, title = {Before}}\n");
        OutputFile.replace(SourceFile.read(path), AFTER);
        assertThat(Files.readAllBytes(path)).isEqualTo(AFTER);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(path);
        }
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("a.bib"), text);
    }
}
