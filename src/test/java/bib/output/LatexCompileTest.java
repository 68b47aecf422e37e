package bib.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Compiles the fragment with every engine and compares the text of the PDF with the text format's.
final class LatexCompileTest {
    /// Without hyphenation, since the PDF's text would have the hyphens.
    private static final String START =
            "\\begin{document}\\pagestyle{empty}\\hyphenpenalty=10000 \\exhyphenpenalty=10000 \\sloppy\n";

    private static final Path FOLDER = Path.of("target", "latex");
    private static final Tex TEX = new Tex(FOLDER);

    @BeforeAll
    static void fragment() throws IOException {
        Files.createDirectories(FOLDER);
        TEX.put("fragment.tex", new LatexFormat().write(NastySample.document(), false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdflatex", "xelatex", "lualatex"})
    void anArticleTakesTheFragmentAndChangesItAfterwards(String engine) throws Exception {
        String preamble = "\\usepackage[T1]{fontenc}\\usepackage{lmodern}\\usepackage{hyperref}\n";
        String text = textOf(
                engine,
                "article",
                "\\documentclass{article}\n" + (engine.equals("pdflatex") ? preamble : "") + START
                        + "\\input{fragment}\\renewcommand{\\bibself}[1]{AFTER(#1)}\\input{fragment}\n");
        String expected = expected(engine);
        assertThat(text).isEqualTo(expected + expected.replace("LiangchenLuo", "AFTER(LiangchenLuo)"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdflatex", "xelatex", "lualatex"})
    void aModerncvTakesTheFragmentAndItsOwnCommands(String engine) throws Exception {
        String preamble = "\\moderncvstyle[nosymbols]{classic}\\moderncvcolor{blue}\\name{X}{Y}\n";
        String encoding = engine.equals("pdflatex") ? "\\usepackage[T1]{fontenc}\\usepackage{lmodern}\n" : "";
        String own = "\\newcommand{\\bibself}[1]{BEFORE(#1)}\\newcommand{\\bibbullet}{\\textbullet}\n";
        String text = textOf(
                engine,
                "moderncv",
                "\\documentclass[11pt,a4paper]{moderncv}\n" + preamble + encoding + own + START
                        + "\\input{fragment}\n");
        assertThat(text).isEqualTo(expected(engine).replace("LiangchenLuo", "BEFORE(LiangchenLuo)"));
    }

    /// TeX's oldest fonts, in which a dozen characters are drawn rather than set and so are not in the PDF's text, and
    /// a quotation mark that babel has made a command.
    @Test
    void theOldestFontsAndShorthandsAreNoError() throws Exception {
        String babel = "\\usepackage[english]{babel}\\useshorthands{\"}"
                + "\\defineshorthand{\"a}{WRONG}\\defineshorthand{\"=}{WRONG}\n";
        String text =
                textOf("pdflatex", "oldest", "\\documentclass{article}\n" + babel + START + "\\input{fragment}\n");
        assertThat(drawnAside(text)).isEqualTo(drawnAside(expected("pdflatex")));
    }

    @Test
    void theDocumentOnItsOwnCompiles() throws Exception {
        Tex.assumeInstalled("pdflatex", "pdftotext");
        TEX.put("standalone.tex", new LatexFormat().write(NastySample.document(), true));
        assertThat(folded(TEX.textOf("pdflatex", "standalone")))
                .startsWith("50%ofA&B_C#1Papers")
                .contains("LiangchenLuo*.");
    }

    private static String textOf(String engine, String kind, String document) throws Exception {
        Tex.assumeInstalled(engine, "pdftotext");
        String name = kind + "-" + engine;
        TEX.put(name + ".tex", document + "\\end{document}\n");
        return folded(TEX.textOf(engine, name));
    }

    /// The text format's output, without the lines under titles, and with what TeX's own fonts do not have: CJK and
    /// Cyrillic letters, and in pdfTeX's a letter with a comma below, which is drawn.
    private static String expected(String engine) {
        StringBuilder out = new StringBuilder();
        for (String line : new TextFormat().write(NastySample.document(), false).split("\n")) {
            if (!line.matches("-+")) {
                out.append(line.startsWith("- ") ? "•" + line.substring(2) : line);
            }
        }
        StringBuilder set = new StringBuilder();
        folded(out.toString()).codePoints().forEach(c -> {
            boolean missing = Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN
                    || Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC;
            set.append(missing ? "[U+%04X]".formatted(c) : Character.toString(c));
        });
        return engine.equals("pdflatex") ? set.toString().replace("ț", "t,") : set.toString();
    }

    /// Without spaces and ligatures, and with the two that look the same as one: apostrophes, the Greek Delta.
    private static String folded(String text) {
        StringBuilder out = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .map(c -> c == '\'' ? '’' : c == '∆' ? 'Δ' : c)
                .forEach(out::appendCodePoint);
        return out.toString();
    }

    private static String drawnAside(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("[\\p{M}\\p{Cc}_^ˆ~,†‡•]", "")
                .replace('Ł', 'L');
    }
}
