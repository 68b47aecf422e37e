package bib.output;

import static org.assertj.core.api.Assertions.assertThat;

import bib.output.Document.Section;
import bib.richtext.Format;
import bib.richtext.RichText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class LatexFormatTest {
    private final LatexFormat latex = new LatexFormat();

    @Test
    void entriesNeedNothingButTheCommandsTheyBringAlong() {
        String written = latex.write(Samples.li(), false);
        assertThat(written)
                .contains("\\providecommand{\\bibself}[1]{\\textbf{#1}}%")
                .endsWith("""

                \\biblistsection{Selected Publications}

                \\begin{bibentries}{1.}{0pt}{0}
                \\item[1.] \\textbf{From Crowdsourced Data to High-Quality Benchmarks: Arena-Hard and BenchBuilder}
                (ICML 2025)\\bibbreak
                Tianle Li\\bibmark{*}, Wei-Lin Chiang\\bibmark{*}, Ion Stoica.
                \\item[2.] \\textbf{Prompt-to-Leaderboard} (ICML 2025)\\bibbreak
                Evan Frick\\bibmark{*}, Ion Stoica.
                \\end{bibentries}

                \\biblegend{\\bibmark{*} means equal contribution.}

                \\biblistsection{Technical Blog}

                \\begin{bibentries}{1.}{0pt}{0}
                \\item[1.] \\biblink{https://lmsys.org/blog/2024-08-28-style-control/?a=1\\&b=2\\#top}{Does Style
                Matter?}\\bibbreak
                Tianle Li\\bibmark{*}.
                \\end{bibentries}
                """);
    }

    @Test
    void theOwnersNameIsSetAsTheListAsks() {
        RichText name = new RichText.Highlight("self", Format.UNDERLINE, Samples.text("Luo"));
        RichText student = new RichText.Highlight("student", Format.ITALIC, Samples.text("Ko"));
        assertThat(latex.write(Samples.single(Samples.PLAIN, Samples.entry("a", "", name, student)), false))
                .contains("\\providecommand{\\bibself}[1]{\\underline{#1}}%")
                .contains("\\item[] \\bibself{Luo}\\bibhighlight{student}{\\textit{Ko}}\n");
    }

    @Test
    void aSingleCitationUsesLatexsOwnCommandsOnly() {
        RichText citation =
                RichText.of(Samples.text("("), Samples.self("Luo"), Samples.equal(), Samples.text(" & ē β 字, 2019)"));
        assertThat(latex.write(citation)).isEqualTo("(\\textbf{Luo}* \\& \\={e} \\ensuremath{\\beta} 字, 2019)");
    }

    @Test
    void anAddressThatIsShownMayGoOnInTheNextLine() {
        assertThat(latex.write(Samples.text("https://doi.org/10.1/a_b and/or")))
                .isEqualTo("https://\\allowbreak{}doi.org/\\allowbreak{}10.1/\\allowbreak{}a\\_\\allowbreak{}b and/or");
    }

    @Test
    void sourceLinesStayShorterThanTexsBuffer() {
        Section section = new Section(
                "",
                Samples.PLAIN,
                List.of(Samples.entry("a", "", Samples.text("x".repeat(300_000)))),
                Optional.empty());
        assertThat(latex.write(Samples.document(section), false).lines()).allMatch(line -> line.length() < 2_100);
    }

    @Test
    void noLineOfSourceIsEmptyWithinAnEntry() {
        String text = ("word".repeat(30) + "   ").repeat(5);
        String written = latex.write(Samples.single(Samples.PLAIN, Samples.entry("a", "", Samples.text(text))), false);
        assertThat(written.substring(written.indexOf("\\item[")))
                .doesNotContain("\n\n")
                .doesNotContain("  ");
    }
}
