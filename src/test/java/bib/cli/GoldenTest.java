package bib.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// Runs every folder of `golden/` as a case.
///
/// `args` holds the arguments, one a line; `expected.txt` what stands on stdout; `expected.err`, where there is one,
/// what stands on stderr; `exit`, where there is one, the exit code. The case runs in its own folder, so that an
/// `input.bib` in it is the library; a case under `golden/shipped` runs in the project's folder, on the shipped data.
final class GoldenTest {
    private static final Path CASES = Path.of("src/test/resources/golden").toAbsolutePath();

    @TempDir
    private Path cache;

    @TestFactory
    Stream<DynamicTest> cases() throws IOException {
        try (Stream<Path> files = Files.walk(CASES)) {
            List<Path> cases = files.filter(file -> file.endsWith("args"))
                    .map(Path::getParent)
                    .sorted()
                    .toList();
            assertThat(cases).isNotEmpty();
            return cases.stream()
                    .map(folder ->
                            DynamicTest.dynamicTest(CASES.relativize(folder).toString(), () -> check(folder)));
        }
    }

    private void check(Path folder) throws IOException {
        boolean shipped = folder.startsWith(CASES.resolve("shipped"));
        String[] args = Files.readAllLines(folder.resolve("args")).toArray(String[]::new);
        Run run = Run.in(shipped ? Run.PROJECT : folder, cache, args);
        assertThat(run.out()).as("stdout; stderr was: %s", run.err()).isEqualTo(text(folder, "expected.txt", ""));
        assertThat(run.err()).as("stderr").isEqualTo(text(folder, "expected.err", ""));
        assertThat(run.code())
                .as("exit code")
                .isEqualTo(Integer.parseInt(text(folder, "exit", "0").strip()));
    }

    private static String text(Path folder, String name, String otherwise) throws IOException {
        Path file = folder.resolve(name);
        return Files.exists(file) ? Files.readString(file) : otherwise;
    }
}
