package bib.bibtex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The meaning of commands by their definitions: `latex-cases.txt` has the LaTeX, a tab, and the text.
final class LatexTest {
    private static final int DEEP = 100_000;

    @TestFactory
    Stream<DynamicTest> means() throws IOException {
        try (InputStream in = Objects.requireNonNull(LatexTest.class.getResourceAsStream("latex-cases.txt"))) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.indexOf('\t') > 0)
                    .toList();
            assertThat(lines).hasSizeGreaterThan(250);
            return lines.stream().map(LatexTest::meaning);
        }
    }

    private static DynamicTest meaning(String line) {
        String latex = line.substring(0, line.indexOf('\t'));
        String text = line.substring(line.indexOf('\t') + 1);
        return dynamicTest(latex, () -> assertThat(Latex.read(latex)).isEqualTo(new LatexText(text, List.of())));
    }

    @Test
    void lineEndsAreSpaces() {
        assertThat(Latex.decode("a\n\t  b\r\nc")).isEqualTo("a b c");
    }

    @Test
    void anUnknownCommandStaysVisibleAndIsReported() {
        LatexText read = Latex.read("a \\frobnicate{\\\"o} b");
        assertThat(read.text()).isEqualTo("a \\frobnicate{ö} b");
        assertThat(read.problems()).singleElement().asString().contains("\\frobnicate");
    }

    @Test
    void aDollarWithoutPartnerStays() {
        assertThat(Latex.read("costs $5")).isEqualTo(new LatexText("costs $5", List.of("a '$' has no partner")));
        assertThat(Latex.decode("{a $b} c")).isEqualTo("a $b c");
    }

    @Test
    void unbalancedBracesAreReported() {
        assertThat(Latex.read("a}b").text()).isEqualTo("a}b");
        assertThat(Latex.read("a}b").problems()).hasSize(1);
        assertThat(Latex.read("{\\\"{o").text()).isEqualTo("ö");
        assertThat(Latex.read("{\\\"{o").problems()).hasSize(1);
    }

    @Test
    void nestingIsBounded() {
        List<String> hostile = List.of(
                "{".repeat(DEEP) + "x" + "}".repeat(DEEP),
                "\\'{".repeat(DEEP) + "x" + "}".repeat(DEEP),
                "$" + "^{".repeat(DEEP) + "x" + "}".repeat(DEEP) + "$",
                "\\'".repeat(DEEP) + "x",
                "\\url{".repeat(DEEP),
                "\\href{".repeat(DEEP),
                "\\frac".repeat(DEEP),
                "$" + "^".repeat(DEEP),
                "\\enquote{".repeat(DEEP) + "}".repeat(DEEP));
        for (String latex : hostile) {
            Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> assertThat(Latex.decode(latex))
                    .isNotNull());
        }
    }
}
