package bib.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Runs every folder of `golden/` as a case.
///
/// `args` holds the arguments, one a line, an empty line between two runs; `expected.txt` what stands on stdout;
/// `expected.err`, where there is one, what stands on stderr, both without the folder's path; `exit`, where there is
/// one, the last run's exit code. The case runs in its own folder, so that an `input.bib` in it is the library; a case
/// under `golden/shipped` runs in the project's folder, on the shipped data. Where there is an `expected.after`, the
/// case runs on a copy of its folder, in which `input.bib` must be the same as that in the end.
final class GoldenTest {
    private static final Path CASES = Path.of("src/test/resources/golden").toAbsolutePath();

    @RegisterExtension
    private final Workplace place = new Workplace();

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
        boolean writes = Files.exists(folder.resolve("expected.after"));
        Path there = shipped ? Run.PROJECT : writes ? copy(folder) : folder;
        Run run = run(there, Files.readString(folder.resolve("args")), shipped ? "" : there + "/");
        assertThat(run.out()).as("stdout; stderr was: %s", run.err()).isEqualTo(text(folder, "expected.txt", ""));
        assertThat(run.err()).as("stderr").isEqualTo(text(folder, "expected.err", ""));
        if (writes) {
            assertThat(text(there, "input.bib", "")).isEqualTo(text(folder, "expected.after", ""));
        }
        assertThat(run.code())
                .as("exit code")
                .isEqualTo(Integer.parseInt(text(folder, "exit", "0").strip()));
    }

    /// @param own what of a path in a message is the case's alone
    private Run run(Path folder, String args, String own) {
        StringBuilder out = new StringBuilder();
        StringBuilder err = new StringBuilder();
        int code = 0;
        for (String one : args.split("\n\n+")) {
            Run run = place.runIn(folder, one.lines().toArray(String[]::new));
            out.append(run.out());
            err.append(run.err());
            code = run.code();
        }
        return new Run(code, out.toString().replace(own, ""), err.toString().replace(own, ""));
    }

    private Path copy(Path folder) throws IOException {
        Path copy = Files.createTempDirectory(place.folder(), "case");
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        }
        return copy;
    }

    private static String text(Path folder, String name, String otherwise) throws IOException {
        Path file = folder.resolve(name);
        return Files.exists(file) ? Files.readString(file) : otherwise;
    }
}
