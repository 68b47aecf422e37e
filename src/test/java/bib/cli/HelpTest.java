package bib.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// `bib COMMAND --help`.
final class HelpTest {
    @TempDir
    private Path folder;

    static Stream<String> commands() {
        return Commands.ALL.stream().map(Commands.Named::name);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void helpIsOnStdoutAndNothingElseIsSaid(String command) {
        PrintStream stderr = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        Run run;
        try {
            run = Run.in(folder, folder, command, "--help");
        } finally {
            System.setErr(stderr);
        }
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("Usage: bib " + command).contains("Examples:");
        assertThat(run.err()).isEmpty();
        assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
    }
}
