package bib.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Several styles in one run: a folder with one file a style.
final class SeveralStylesTest {
    @TempDir
    private Path folder;

    @TempDir
    private Path cache;

    @BeforeEach
    void layOut() throws IOException {
        Files.writeString(folder.resolve("a.bib"), "@book{k, author = {Doe, Jane}, title = {T}, year = 2001}");
    }

    @Test
    void stylesOnTheCommandLine() throws IOException {
        Run run = run("export", "--style", "apa", "--style", "ieee", "--format", "html", "-o", "out");
        assertThat(run.err()).isEmpty();
        assertThat(files()).containsExactly("apa.html", "ieee.html");
        assertThat(Files.readString(folder.resolve("out/apa.html"))).contains("Doe, J. (2001)");
    }

    @Test
    void stylesOfAFile() throws IOException {
        Files.writeString(folder.resolve("styles.txt"), "apa\n\n# a remark\nnature-methods\n");
        Run run = run("export", "--style", "@styles.txt", "-o", "out");
        assertThat(run.err()).isEmpty();
        assertThat(files()).containsExactly("apa.txt", "nature-methods.txt");
    }

    @Test
    void oneUnknownStyleStopsTheRunBeforeAnythingIsWritten() {
        Run run = run("export", "--style", "apa", "--style", "iee", "-o", "out");
        assertThat(run.code()).isEqualTo(ExitCode.UNKNOWN);
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void severalStylesNeedAFolder() {
        assertThat(run("export", "--style", "apa", "--style", "ieee").code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void aStyleThatIsAskedForTwiceIsOne() throws IOException {
        Run run = run("export", "--style", "apa", "--style", "apa", "--style", "ieee", "-o", "out");
        assertThat(run.err()).isEmpty();
        assertThat(files()).containsExactly("apa.txt", "ieee.txt");
        assertThat(run("cite", "k", "--style", "apa", "--style", "apa").out()).isEqualTo("(Doe, 2001)\n");
    }

    @Test
    void twoStylesOfOneNameDoNotWriteOverEachOther() throws IOException {
        Path other = Files.createDirectory(folder.resolve("x"));
        for (Path place : List.of(folder, other)) {
            Files.writeString(place.resolve("a.csl"), """
                    <style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text">
                      <info><title>A</title><id>a</id></info>
                      <citation><layout><text variable="title"/></layout></citation>
                      <bibliography><layout><text variable="title"/></layout></bibliography>
                    </style>
                    """);
        }
        Run run = run("export", "--style", "./a.csl", "--style", "./x/a.csl", "-o", "out");
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("two of the styles are called 'a'");
        assertThat(folder.resolve("out")).doesNotExist();
        assertThat(run("export", "--style", "./a.csl", "--style", "a.csl", "-o", "one")
                        .out())
                .isEmpty();
        assertThat(folder.resolve("one")).hasContent("T");
    }

    private Run run(String... args) {
        return Run.in(folder, cache, args);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("out"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
