package bib.cli;

import static org.assertj.core.api.Assertions.assertThat;

import bib.cli.line.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Several styles in one run: a folder with one file a style.
final class SeveralStylesTest {
    @RegisterExtension
    private final Workplace place = Workplace.holding("@book{k, author = {Doe, Jane}, title = {T}, year = 2001}");

    @Test
    void stylesOnTheCommandLine() {
        Run run = place.run("export", "--style", "apa", "--style", "ieee", "--format", "html", "-o", "out");
        assertThat(run.err()).isEmpty();
        assertThat(place.names("out")).containsExactly("apa.html", "ieee.html");
        assertThat(place.text("out/apa.html")).contains("Doe, J. (2001)");
    }

    @Test
    void stylesOfAFile() {
        place.write("styles.txt", "apa\n\n# a remark\nnature-methods\n");
        Run run = place.run("export", "--style", "@styles.txt", "-o", "out");
        assertThat(run.err()).isEmpty();
        assertThat(place.names("out")).containsExactly("apa.txt", "nature-methods.txt");
    }

    @Test
    void oneUnknownStyleStopsTheRunBeforeAnythingIsWritten() {
        Run run = place.run("export", "--style", "apa", "--style", "iee", "-o", "out");
        assertThat(run.code()).isEqualTo(ExitCode.UNKNOWN);
        assertThat(place.path("out")).doesNotExist();
    }

    @Test
    void severalStylesNeedAFolder() {
        assertThat(place.run("export", "--style", "apa", "--style", "ieee").code())
                .isEqualTo(ExitCode.USAGE);
    }

    @Test
    void aStyleThatIsAskedForTwiceIsOne() {
        Run run = place.run("export", "--style", "apa", "--style", "apa", "--style", "ieee", "-o", "out");
        assertThat(run.err()).isEmpty();
        assertThat(place.names("out")).containsExactly("apa.txt", "ieee.txt");
        assertThat(place.run("cite", "k", "--style", "apa", "--style", "apa").out())
                .isEqualTo("(Doe, 2001)\n");
    }

    @Test
    void twoStylesOfOneNameDoNotWriteOverEachOther() throws IOException {
        Files.createDirectory(place.path("x"));
        for (String name : List.of("a.csl", "x/a.csl")) {
            place.write(name, """
                    <style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text">
                      <info><title>A</title><id>a</id></info>
                      <citation><layout><text variable="title"/></layout></citation>
                      <bibliography><layout><text variable="title"/></layout></bibliography>
                    </style>
                    """);
        }
        Run run = place.run("export", "--style", "./a.csl", "--style", "./x/a.csl", "-o", "out");
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("two of the styles are called 'a'");
        assertThat(place.path("out")).doesNotExist();
        assertThat(place.run("export", "--style", "./a.csl", "--style", "a.csl", "-o", "one")
                        .out())
                .isEmpty();
        assertThat(place.path("one")).hasContent("T");
    }
}
