package bib.latex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import bib.source.Diagnostic.Topic;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The meaning of commands by their definitions: `latex-cases.txt` has the LaTeX, the text, and where the definition
/// stands: TeX itself, plain TeX, LaTeX's kernel (`ltoutenc` for its accents), an encoding of fonts, or a package.
final class LatexTest {
    private static final int DEEP = 100_000;

    @TestFactory
    Stream<DynamicTest> means() throws IOException {
        try (InputStream in = Objects.requireNonNull(LatexTest.class.getResourceAsStream("latex-cases.txt"))) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
            assertThat(lines).hasSizeGreaterThan(400);
            return lines.stream().map(LatexTest::meaning);
        }
    }

    private static DynamicTest meaning(String line) {
        String[] parts = line.split("\t");
        assertThat(parts).as(line).hasSize(3);
        LatexText text = new LatexText(parts[1], List.of());
        return dynamicTest(parts[0] + " (" + parts[2] + ")", () -> assertThat(Latex.read(parts[0]))
                .isEqualTo(text));
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
    void anAccentOverNoLetterIsReported() {
        assertThat(Latex.read("Beno\\^\\it and Strahs").text()).isEqualTo("Beno^and Strahs");
        for (String damaged : List.of("M{\\''u}ller", "T\\u\"bingen", "different\\\":", "Lloren\\c\\{c\\}")) {
            assertThat(Latex.read(damaged).problems())
                    .as(damaged)
                    .extracting(LatexProblem::sentence)
                    .contains("an accent stands over no letter");
        }
        assertThat(Latex.read("Beno\\^\\it and").problems())
                .extracting(LatexProblem::sentence)
                .containsExactly("an accent stands over no letter");
        assertThat(Latex.read("Equations\\t\\t\\t").text()).isEqualTo("Equations");
        assertThat(Latex.read("Equations\\t\\t\\t").problems()).hasSize(1);
        assertThat(Latex.read("\\~{}x, \\^{}").problems()).isEmpty();
    }

    @Test
    void aRelationOfFormulasAloneIsNotKnownElsewhere() {
        LatexText read = Latex.read("Czoga\\la");
        assertThat(read.text()).isEqualTo("Czoga\\la");
        assertThat(read.problems()).hasSize(1);
    }

    @Test
    void allArgumentsOfAnUnknownCommandStay() {
        assertThat(Latex.decode("\\frobnicate[x]{a}{b} c")).isEqualTo("\\frobnicate[x]{a}{b} c");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\citep[see][5]{y} c",
                "\\citep*[see][5]{y} c",
                "\\frob[a]{b}[c]{d} e",
                "\\frob{a {B} {{c}}}{d} e",
                "\\frob [a] b",
                "\\frob[a][b] c"
            })
    void anUnknownCommandStaysAsTyped(String latex) {
        assertThat(Latex.decode(latex)).isEqualTo(latex);
        assertThat(Latex.markup(latex)).isEqualTo(latex);
    }

    @Test
    void bracesThatHoldACommandInAnUnknownOneAreNone() {
        assertThat(Latex.decode("\\frob{Fr{\\\"u}hdruck in \\TeX{} {A}}")).isEqualTo("\\frob{Frühdruck in TeX {A}}");
    }

    @Test
    void aBackslashAtTheEndIsReported() {
        assertThat(Latex.read("a \\"))
                .isEqualTo(new LatexText(
                        "a \\",
                        List.of(new LatexProblem(
                                Topic.BACKSLASH, "the backslash at the end begins no command and stays in the text"))));
    }

    @Test
    void whatIsNoCharacterOfAFontIsReported() {
        assertThat(Latex.read("\\char200").text()).isEqualTo("\\char200");
        assertThat(Latex.read("\\char200").problems())
                .singleElement()
                .asString()
                .contains("\\char200");
    }

    @Test
    void aDollarWithoutPartnerStays() {
        assertThat(Latex.read("costs $5"))
                .isEqualTo(new LatexText("costs $5", List.of(new LatexProblem(Topic.DOLLAR, "a '$' has no partner"))));
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
                "\\ce{".repeat(DEEP) + "}".repeat(DEEP),
                "\\ce{^".repeat(DEEP),
                "\\SI{1}{\\kilo".repeat(DEEP),
                "\\frac".repeat(DEEP),
                "{1\\over ".repeat(DEEP) + "}".repeat(DEEP),
                "\\num{".repeat(DEEP),
                "\\numlist{".repeat(DEEP),
                "\\ion{H}{".repeat(DEEP),
                "$" + "^".repeat(DEEP),
                "\\enquote{".repeat(DEEP) + "}".repeat(DEEP));
        for (String latex : hostile) {
            Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> assertThat(Latex.decode(latex))
                    .isNotNull());
        }
    }

    @Test
    void bracesAroundBracesArePairedOneByOne() {
        assertThat(Latex.read("a{{{b}}}c")).isEqualTo(new LatexText("abc", List.of()));
        assertThat(Latex.read("{{{\\'{e}}}}")).isEqualTo(new LatexText("é", List.of()));
        assertThat(Latex.read("{{{b}}}}c"))
                .isEqualTo(new LatexText("b}c", List.of(new LatexProblem(Topic.BRACE, "a '}' closes nothing"))));
        assertThat(Latex.read("{{{b}}c"))
                .isEqualTo(new LatexText("bc", List.of(new LatexProblem(Topic.BRACE, "a '{' is never closed"))));
        assertThat(Latex.read("{{\\textsuperscript{{{2}}}}}x")).isEqualTo(new LatexText("²x", List.of()));
        assertThat(Latex.read("${{{x^{{2}}}}}$")).isEqualTo(new LatexText("x²", List.of()));
        assertThat(Latex.read("{{{$x}}}y"))
                .isEqualTo(new LatexText("$xy", List.of(new LatexProblem(Topic.DOLLAR, "a '$' has no partner"))));
    }
}
