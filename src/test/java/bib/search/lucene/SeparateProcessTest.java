package bib.search.lucene;

import static bib.search.Entries.entry;
import static org.assertj.core.api.Assertions.assertThat;

import bib.entry.Library;
import bib.search.Entries;
import bib.search.QueryParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The index as programs of their own see it, each with Lucene freshly loaded.
final class SeparateProcessTest {
    @TempDir
    Path cache;

    /// Prints how many entries a search finds.
    public static void main(String[] args) {
        Library library = Entries.library(entry("a", "misc").with("title", "luo"), entry("b", "misc"));
        try (LuceneIndex index =
                IndexCache.prepare(Path.of(args[0]), List.of(Path.of("a.bib"))).open(library)) {
            System.out.print(index.search(QueryParser.parse("title:lu* OR luo")).size() + index.note());
        }
    }

    private Process start() throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = List.of(
                java, "-cp", System.getProperty("java.class.path"), getClass().getName(), cache.toString());
        return new ProcessBuilder(command).start();
    }

    @Test
    void severalAtOnceOnAFreshCachePrintNothingButTheAnswer() throws Exception {
        List<Process> processes = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            processes.add(start());
        }
        for (Process process : processes) {
            assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
            assertThat(text(process.getErrorStream().readAllBytes())).isEmpty();
            assertThat(text(process.getInputStream().readAllBytes())).isEqualTo("1");
            assertThat(process.exitValue()).isZero();
        }
        try (Stream<Path> files = Files.list(cache)) {
            assertThat(files).hasSize(1);
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
