package bib.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// A folder with a library that commands work on, and one for what they keep. A test class registers it as an
/// extension, so that each test has its own, which is gone after it.
final class Workplace implements AfterEachCallback {
    static final String LIBRARY = """
            % My papers.

            @inproceedings{luo2019,
              author    = {Luo, Liangchen and Xiong, Yuanhao and Liu, Yan and Sun, Xu},
              author+an = {1=self},
              title     = {Adaptive Gradient Methods},
              crossref  = {iclr},
              year      = {2019},
            }

            % The proceedings.
            @proceedings{iclr,
              title = {Proceedings of {ICLR}},
              year  = 2019
            }

            @misc{dup, title = {One}}
            @misc{dup, title = {Two}}

            @article{last,
              author = {Agüera y Arcas, Blaise and Müller, Anna and Müller, Bernd},
              title = {Last},
            }
            """;

    /// An entry that costs itself alone.
    static final String BROKEN = """

            @article{broken,
              title = {No end,
              year = 2021
            """;

    private final Path folder = newFolder();
    private final Path cache = newFolder();

    /// With this text as its library.
    static Workplace holding(String text) {
        return new Workplace().with(text);
    }

    private static Path newFolder() {
        try {
            return Files.createTempDirectory("bib");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void afterEach(ExtensionContext context) throws IOException {
        for (Path root : List.of(folder, cache)) {
            List<Path> files;
            try (Stream<Path> walk = Files.walk(root)) {
                files = walk.toList();
            }
            for (Path file : files.reversed()) {
                Files.delete(file);
            }
        }
    }

    /// Where commands run.
    Path folder() {
        return folder;
    }

    /// Where they keep the index, the way back of their writes, and whatever else is theirs.
    Path cache() {
        return cache;
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    /// The library.
    Path file() {
        return path("a.bib");
    }

    Workplace laidOut() {
        return with(LIBRARY);
    }

    Workplace with(String text) {
        write("a.bib", text);
        return this;
    }

    Path write(String name, String text) {
        try {
            return Files.writeString(path(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text() {
        return text("a.bib");
    }

    String text(String name) {
        try {
            return Files.readString(path(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The names of the files in one of its folders.
    List<String> names(String name) {
        try (Stream<Path> files = Files.list(path(name))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Environment environment() {
        return Run.environment(folder, cache, OptionalInt.empty());
    }

    /// Runs a command in one of its folders.
    Run runIn(Path other, String... args) {
        return Run.in(other, cache, args);
    }

    Run run(String... args) {
        return Run.in(folder, cache, args);
    }

    Run fed(String stdin, String... args) {
        return Run.with(environment(), stdin, args);
    }

    /// Runs a command that succeeds and leaves this text.
    void gives(String expected, String... args) {
        Run run = run(args);
        assertThat(text()).as(run.err()).isEqualTo(expected);
        assertThat(run.code()).as(run.err()).isZero();
    }

    /// Runs a command that fails, with these words, and leaves the file as it was and nothing beside it.
    void refuses(int code, String message, String hint, String... args) {
        String before = text();
        Run run = run(args);
        assertThat(run.err()).contains(message).contains(hint).doesNotContain("\tat ");
        assertThat(run.out()).isEmpty();
        assertThat(run.code()).as(run.err()).isEqualTo(code);
        assertThat(text()).isEqualTo(before);
        holdsOnlyTheLibrary();
    }

    void holdsOnlyTheLibrary() {
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.filter(Files::isRegularFile)).containsExactly(file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
