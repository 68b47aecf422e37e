package bib.output;

import static org.assertj.core.api.Assertions.assertThat;

import bib.richtext.Display;
import bib.richtext.Format;
import bib.richtext.RichText;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

final class MarkdownFormatTest {
    private final MarkdownFormat markdown = new MarkdownFormat();

    @Example
    void writesTheListOfThreeLinesAnEntryAsInPrint() {
        assertThat(markdown.write(Samples.luo(), false).replace("  \n", "\n")).isEqualTo("""
                ## Publications

                17. Accelerating Inference of Retrieval-Augmented Generation via Sparse Context Selection.
                    Yun Zhu, Jia-Chen Gu, **Liangchen Luo**, Jindong Chen.
                    In Proceedings of the 13th International Conference (ICLR). 2025.
                <!-- -->

                16. Adaptive Gradient Methods with Dynamic Bound of Learning Rate.
                    **Liangchen Luo**\\*, Yuanhao Xiong\\*, Yan Liu.
                    In Proceedings of the 7th International Conference (ICLR). 2019.

                ## Manuscripts

                8.  Image Segmentation via Cellular Automata.
                    **Liangchen Luo**, Blaise Agüera y Arcas.
                    *arXiv preprint arXiv:2008.04965.* 2020.

                ## Professional Service

                - Program committee member, the AAAI Conference (AAAI). 2020.
                - Program committee member, the Annual Meeting (ACL). 2019.
                """);
    }

    @Example
    void writesTheListWithTheTitleFirstAndTheLegendLast() {
        assertThat(markdown.write(Samples.li(), false).replace("  \n", "\n")).isEqualTo("""
                ## Selected Publications

                1. **From Crowdsourced Data to High-Quality Benchmarks: Arena-Hard and BenchBuilder** (ICML 2025)
                   Tianle Li\\*, Wei-Lin Chiang\\*, Ion Stoica.
                2. **Prompt-to-Leaderboard** (ICML 2025)
                   Evan Frick\\*, Ion Stoica.

                \\* means equal contribution.

                ## Technical Blog

                1. [Does Style Matter?](<https://lmsys.org/blog/2024-08-28-style-control/?a=1&b=2#top>)
                   Tianle Li\\*.
                """);
    }

    @Example
    void aReaderSeesTheNumbersOfTheList() {
        String down = html(markdown.write(Samples.luo(), false));
        assertThat(down).contains("<ol start=\"17\">", "<ol start=\"16\">", "<ol start=\"8\">");
        assertThat(down.split("<li>", -1)).hasSize(6);
        String up = html(markdown.write(Samples.li(), false));
        assertThat(up).contains("<br />\nTianle Li*, Wei-Lin Chiang*").doesNotContain("start=");
        assertThat(up.split("<ol>", -1)).hasSize(3);
    }

    @Example
    void sectionsWithoutTitleDoNotRunIntoEachOther() {
        Document document = Samples.document(
                Samples.section("", Samples.NUMBERED_TIGHT, Samples.entry("a", "1.", Samples.text("A"))),
                Samples.section("", Samples.NUMBERED_TIGHT, Samples.entry("b", "1.", Samples.text("B"))),
                Samples.section("", Samples.BULLETED, Samples.entry("c", "", Samples.text("C"))),
                Samples.section("", Samples.BULLETED, Samples.entry("d", "", Samples.text("D"))));
        String html = html(markdown.write(document, false));
        assertThat(html.split("<ol>", -1)).hasSize(3);
        assertThat(html.split("<ul>", -1)).hasSize(3);
    }

    @Example
    void entriesWithoutListNumberAreParagraphs() {
        Document document = Samples.single(
                Samples.NUMBERED_TIGHT,
                Samples.entry("a", "", margin("[1]"), Samples.text("A")),
                Samples.entry("b", "", Samples.text("1986. B")),
                Samples.entry("c", "[P-3]", Samples.text("C")),
                Samples.entry("d", "", margin("4."), Samples.text("D")));
        assertThat(html(markdown.write(document, false))).isEqualTo("""
                <p>[1] A</p>
                <p>1986. B</p>
                <p>[P-3] C</p>
                <ol start="4">
                <li>D</li>
                </ol>
                """);
    }

    private static RichText margin(String number) {
        return new RichText.Placed(Display.LEFT_MARGIN, Samples.text(number));
    }

    @Example
    void emphasisFallsBackToTagsWhereAsterisksCannotStand() {
        assertThat(markdown.write(RichText.of(Samples.text("a"), Samples.italic("b"), Samples.text("c"))))
                .isEqualTo("a*b*c");
        assertThat(markdown.write(RichText.of(Samples.text("a"), Samples.italic("(b)"), Samples.text("c"))))
                .isEqualTo("a<i>(b)</i>c");
        assertThat(markdown.write(RichText.of(Samples.italic("a"), Samples.bold("b"))))
                .isEqualTo("*a*<b>b</b>");
        assertThat(markdown.write(RichText.of(Samples.italic("a "), Samples.text("b"))))
                .isEqualTo("<i>a </i>b");
    }

    /// A piece of text and how it looks.
    record Styled(String text, boolean bold, boolean italic, boolean linked) {
        RichText rich() {
            RichText content = RichText.of(text);
            content = bold ? new RichText.Formatted(Format.BOLD, content) : content;
            content = italic ? new RichText.Formatted(Format.ITALIC, content) : content;
            return linked ? new RichText.Link("https://a.b/?c=d&copy;", content) : content;
        }
    }

    @Provide
    Arbitrary<List<Styled>> styledTexts() {
        Arbitrary<String> text = Arbitraries.of(
                        "a", "b", "(", ")", "*", "_", " ", "“", "€", "1", "é", "字", "<", "\\", "[", ".", "&")
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(parts -> String.join("", parts));
        Arbitrary<Boolean> flag = Arbitraries.of(true, false);
        return Combinators.combine(text, flag, flag, Arbitraries.of(true, false, false, false))
                .as(Styled::new)
                .list()
                .ofMaxSize(6);
    }

    @Property(tries = 2000)
    void aReaderSeesEachCharacterInItsFormat(@ForAll("styledTexts") List<Styled> texts) {
        List<String> expected = new ArrayList<>();
        for (Styled styled : texts) {
            styled.text()
                    .codePoints()
                    .filter(c -> c != ' ')
                    .forEach(c -> expected.add(MarkdownReader.seen(
                            c, styled.bold(), styled.italic(), styled.linked() ? "https://a.b/?c=d&copy;" : "")));
        }
        String written =
                markdown.write(RichText.of(texts.stream().map(Styled::rich).toList()));
        assertThat(MarkdownReader.read(written)).as(written).isEqualTo(expected);
    }

    private static String html(String text) {
        return HtmlRenderer.builder().build().render(Parser.builder().build().parse(text));
    }
}
