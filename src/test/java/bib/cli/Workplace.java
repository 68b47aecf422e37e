package bib.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// A folder with a library that commands write into.
record Workplace(Path folder, Path cache) {
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

            @article{broken,
              title = {No end,
              year = 2021

            @article{last,
              author = {Agüera y Arcas, Blaise and Müller, Anna and Müller, Bernd},
              title = {Last},
            }
            """;

    Path file() {
        return folder.resolve("a.bib");
    }

    Workplace laidOut() {
        return with(LIBRARY);
    }

    Workplace with(String text) {
        try {
            Files.writeString(file(), text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text() {
        try {
            return Files.readString(file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Run run(String... args) {
        return Run.in(folder, cache, args);
    }

    Run fed(String stdin, String... args) {
        return Run.with(Run.environment(folder, cache, OptionalInt.empty()), stdin, args);
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
