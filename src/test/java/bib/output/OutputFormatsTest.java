package bib.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import bib.source.BibException;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class OutputFormatsTest {
    @Test
    void everyFormatIsFoundByItsName() {
        for (OutputFormat format : OutputFormats.ALL) {
            assertThat(OutputFormats.named(format.name())).isSameAs(format);
            assertThat(OutputFormats.named(format.extension())).isSameAs(format);
        }
        Map.of("txt", "text", "MD", "markdown", "tex", "latex", "htm", "html")
                .forEach((alias, name) ->
                        assertThat(OutputFormats.named(alias).name()).isEqualTo(name));
    }

    @Test
    void anUnknownNameIsMetWithTheOnesThereAre() {
        assertThatExceptionOfType(BibException.class)
                .isThrownBy(() -> OutputFormats.named("latx"))
                .withMessage("there is no output format 'latx'")
                .satisfies(e -> assertThat(e.kind()).isEqualTo(BibException.Kind.USAGE))
                .satisfies(e -> assertThat(e.hint())
                        .isEqualTo("did you mean latex? the output formats are text, html, markdown, latex, json"));
        assertThatExceptionOfType(BibException.class)
                .isThrownBy(() -> OutputFormats.named(""))
                .satisfies(e ->
                        assertThat(e.hint()).isEqualTo("the output formats are text, html, markdown, latex, json"));
    }
}
