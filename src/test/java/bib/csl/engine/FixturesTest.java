package bib.csl.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// The CSL test suite. Every case passes, save those in `misses.txt`, each with its reason; one of those that passes
/// is an error too.
final class FixturesTest {
    private static final String MISSES = "/bib/csl/engine/misses.txt";

    @TestFactory
    Stream<DynamicTest> everyCasePassesOrHasAReason() {
        Path folder = TestLocales.sharedFolder("csl-test-suite");
        Assumptions.assumeTrue(Files.isDirectory(folder), "no CSL test suite beside the checkout");
        Map<String, String> misses = misses();
        return files(folder).stream()
                .map(Fixture::read)
                .map(fixture -> dynamicTest(fixture.name(), () -> {
                    FixtureRun run = new FixtureRun(fixture, TestLocales::find);
                    if (misses.containsKey(fixture.name())) {
                        assertThat(run.actual())
                                .as("%s passes: take it out of the misses", fixture.name())
                                .isNotEqualTo(run.expected());
                    } else {
                        assertThat(run.actual()).isEqualTo(run.expected());
                    }
                }));
    }

    private static Map<String, String> misses() {
        Map<String, String> misses = new HashMap<>();
        for (String line : TestLocales.resource(MISSES).lines().toList()) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                assertThat(line.substring(colon + 1).strip())
                        .as("reason for %s", line)
                        .isNotEmpty();
                misses.put(line.substring(0, colon), line.substring(colon + 1).strip());
            }
        }
        return misses;
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
