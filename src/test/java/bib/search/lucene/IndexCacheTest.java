package bib.search.lucene;

import static bib.search.Entries.entry;
import static org.assertj.core.api.Assertions.assertThat;

import bib.entry.Library;
import bib.search.Entries;
import bib.search.Query;
import bib.search.QueryParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class IndexCacheTest {
    private static final Query LUO = QueryParser.parse("title:luo");
    private static final Library LUOS = library("luo", "luo", "liu");

    @TempDir
    Path temporary;

    private Path cache() {
        return temporary.resolve("cache").resolve("bib");
    }

    private static Library library(String... titles) {
        Entries[] entries = new Entries[titles.length];
        for (int i = 0; i < titles.length; i++) {
            entries[i] = entry("key" + i, "misc").with("title", titles[i]);
        }
        return Entries.library(entries);
    }

    private static int luosIn(Path directory, Library library, String note) {
        try (LuceneIndex index =
                IndexCache.prepare(directory, List.of(Path.of("a.bib"))).open(library)) {
            assertThat(index.note()).contains(note);
            assertThat(note.isEmpty()).isEqualTo(index.note().isEmpty());
            return index.search(LUO).size();
        }
    }

    private int luos(Library library) {
        return luosIn(cache(), library, "");
    }

    private List<Path> kept() throws IOException {
        try (Stream<Path> files = Files.list(cache())) {
            return files.toList();
        }
    }

    @Test
    void whatIsKeptIsUsedAgain() throws IOException {
        assertThat(luos(LUOS)).isEqualTo(2);
        assertThat(kept()).hasSize(1);
        Object before = Files.readAttributes(kept().getFirst(), "unix:ino,lastModifiedTime");
        assertThat(luos(LUOS)).isEqualTo(2);
        assertThat(Files.readAttributes(kept().getFirst(), "unix:ino,lastModifiedTime"))
                .isEqualTo(before);
    }

    @Test
    void aChangeIsSeenWhateverTheClockAndTheSizeSay() throws IOException {
        for (int i = 0; i < 10; i++) {
            assertThat(luos(library("luo", "luo", "liu"))).isEqualTo(2);
            assertThat(luos(library("luo", "lua", "liu"))).isEqualTo(1);
        }
        assertThat(kept()).hasSize(1);
    }

    @Test
    void eachLibraryHasItsOwn() throws IOException {
        IndexCache.prepare(cache(), List.of(Path.of("a.bib"))).open(LUOS).close();
        IndexCache.prepare(cache(), List.of(Path.of("b.bib"))).open(LUOS).close();
        IndexCache.prepare(cache(), List.of(Path.of("a.bib"), Path.of("b.bib")))
                .open(LUOS)
                .close();
        IndexCache.prepare(cache(), List.of(Path.of("x/../a.bib"))).open(LUOS).close();
        assertThat(kept()).hasSize(3);
    }

    @Test
    void aDamagedIndexIsMadeAnew() throws IOException {
        assertThat(luos(LUOS)).isEqualTo(2);
        Path file = kept().getFirst();
        byte[] good = Files.readAllBytes(file);
        Random random = new Random(1);
        for (int i = 0; i < 40; i++) {
            byte[] bad = i % 2 == 0 ? Arrays.copyOf(good, random.nextInt(good.length)) : good.clone();
            if (i % 2 == 1) {
                bad[random.nextInt(bad.length)] ^= (byte) (1 << random.nextInt(8));
            }
            Files.write(file, bad);
            assertThat(luos(LUOS)).isEqualTo(2);
            assertThat(Files.readAllBytes(file)).hasSameSizeAs(good);
        }
    }

    @Test
    void foreignFilesAreNoIndex() throws IOException {
        assertThat(luos(LUOS)).isEqualTo(2);
        Path file = kept().getFirst();
        Files.write(file, new byte[10_000]);
        assertThat(luos(LUOS)).isEqualTo(2);
        Files.writeString(file, "");
        assertThat(luos(LUOS)).isEqualTo(2);
    }

    @Test
    void whereNothingCanBeKeptTheIndexStaysInMemory() throws IOException {
        Path file = Files.writeString(temporary.resolve("file"), "not a directory");
        assertThat(luosIn(file, LUOS, "could not be kept in " + file + " (it is not a directory)"))
                .isEqualTo(2);
        assertThat(luosIn(file.resolve("below"), LUOS, "could not be kept")).isEqualTo(2);
        assertThat(luosIn(Path.of("/proc/bib"), LUOS, "could not be kept in /proc/bib"))
                .isEqualTo(2);
        assertThat(file).hasContent("not a directory");
    }

    @Test
    void aDirectoryInItsPlaceIsNoTrouble() throws IOException {
        assertThat(luos(LUOS)).isEqualTo(2);
        Path file = kept().getFirst();
        Files.delete(file);
        Files.createDirectories(file.resolve("sub"));
        assertThat(luosIn(cache(), LUOS, "could not be kept")).isEqualTo(2);
        assertThat(kept()).hasSize(1);
    }

    @Test
    void manyAtOnceOnAFreshCache() throws Exception {
        List<Callable<Integer>> runs = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            Library library = i % 2 == 0 ? LUOS : library("luo", "lua");
            runs.add(() -> luos(library));
        }
        try (var threads = Executors.newFixedThreadPool(8)) {
            List<Future<Integer>> found = threads.invokeAll(runs);
            for (int i = 0; i < found.size(); i++) {
                assertThat(found.get(i).get()).isEqualTo(i % 2 == 0 ? 2 : 1);
            }
        }
        assertThat(kept()).hasSize(1);
    }

    @Test
    void leftOversOfKilledProcessesGo() throws IOException {
        assertThat(luos(LUOS)).isEqualTo(2);
        Path index = kept().getFirst();
        Path abandoned = Files.writeString(index.resolveSibling(index.getFileName() + "-1.tmp"), "half");
        Path beingWritten = Files.writeString(index.resolveSibling(index.getFileName() + "-2.tmp"), "half");
        Files.setLastModifiedTime(abandoned, FileTime.fromMillis(0));
        assertThat(luos(library("luo"))).isEqualTo(1);
        assertThat(kept()).containsExactlyInAnyOrder(index, beingWritten);
    }

    @Test
    void nobodyElseMayReadIt() throws IOException {
        assertThat(luos(LUOS)).isEqualTo(2);
        assertThat(Files.getPosixFilePermissions(kept().getFirst())).hasSize(2);
    }
}
