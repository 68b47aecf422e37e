package bib.output;

import static org.assertj.core.api.Assertions.assertThat;

import bib.output.Document.Section;
import bib.richtext.Display;
import bib.richtext.Format;
import bib.richtext.RichText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class TextFormatTest {
    private final TextFormat text = new TextFormat();

    @Test
    void printsTheListOfThreeLinesAnEntryAsInPrint() {
        assertThat(text.write(Samples.luo(), false)).isEqualTo("""
                Publications
                ------------

                17. Accelerating Inference of Retrieval-Augmented Generation via Sparse Context Selection.
                    Yun Zhu, Jia-Chen Gu, Liangchen Luo, Jindong Chen.
                    In Proceedings of the 13th International Conference (ICLR). 2025.

                16. Adaptive Gradient Methods with Dynamic Bound of Learning Rate.
                    Liangchen Luo*, Yuanhao Xiong*, Yan Liu.
                    In Proceedings of the 7th International Conference (ICLR). 2019.

                Manuscripts
                -----------

                8.  Image Segmentation via Cellular Automata.
                    Liangchen Luo, Blaise Agüera y Arcas.
                    arXiv preprint arXiv:2008.04965. 2020.

                Professional Service
                --------------------

                - Program committee member, the AAAI Conference (AAAI). 2020.
                - Program committee member, the Annual Meeting (ACL). 2019.
                """);
    }

    @Test
    void printsTheListWithTheTitleFirstAndTheLegendLast() {
        assertThat(text.write(Samples.li(), false)).isEqualTo("""
                Selected Publications
                ---------------------

                1. From Crowdsourced Data to High-Quality Benchmarks: Arena-Hard and BenchBuilder (ICML 2025)
                   Tianle Li*, Wei-Lin Chiang*, Ion Stoica.
                2. Prompt-to-Leaderboard (ICML 2025)
                   Evan Frick*, Ion Stoica.

                * means equal contribution.

                Technical Blog
                --------------

                1. Does Style Matter?
                   Tianle Li*.
                """);
    }

    @Test
    void aDocumentOnItsOwnHasItsTitle() {
        Document document = new Document("Tianle Li", "en-US", List.of());
        assertThat(text.write(document, true)).isEqualTo("Tianle Li\n=========\n");
    }

    @Test
    void whatAStylePutsInTheMarginStandsBeforeTheText() {
        RichText content = RichText.of(
                new RichText.Placed(Display.LEFT_MARGIN, Samples.text("[1] ")),
                new RichText.Placed(Display.RIGHT_INLINE, Samples.text(" T. Li, “Prompts,” 2025.")));
        Document document = Samples.single(Samples.PLAIN, Samples.entry("a", "", content));
        assertThat(text.write(document, false)).isEqualTo("[1] T. Li, “Prompts,” 2025.\n");
        assertThat(text.write(content)).isEqualTo("[1] T. Li, “Prompts,” 2025.");
    }

    @Test
    void linesBesideAMarginAreIndentedByItsWidth() {
        RichText content = RichText.of(
                new RichText.Placed(Display.LEFT_MARGIN, Samples.text("[10]")),
                new RichText.Placed(
                        Display.RIGHT_INLINE,
                        RichText.of(
                                Samples.text("Title. "),
                                Samples.block(Samples.text("Authors.")),
                                Samples.text("2025."))),
                new RichText.Placed(Display.INDENT, Samples.text("A note.")));
        assertThat(text.write(Samples.single(Samples.PLAIN, Samples.entry("a", "", content)), false))
                .isEqualTo("[10] Title.\n     Authors.\n     2025.\n         A note.\n");
    }

    @Test
    void hangingLinesOfAnEntryWithoutNumberAreIndented() {
        RichText content = RichText.of(Samples.text("Li, T. 2025."), Samples.block(Samples.text("Title.")));
        assertThat(text.write(Samples.single(Samples.HANGING, Samples.entry("a", "", content)), false))
                .isEqualTo("Li, T. 2025.\n    Title.\n");
        assertThat(text.write(Samples.single(Samples.PLAIN, Samples.entry("a", "", content)), false))
                .isEqualTo("Li, T. 2025.\nTitle.\n");
    }

    @Test
    void noFormatLeavesAnyMarkup() {
        for (Format format : Format.values()) {
            assertThat(text.write(new RichText.Formatted(format, Samples.text("x_2*"))))
                    .isEqualTo("x_2*");
        }
        assertThat(text.write(Samples.link("https://example.org", "here"))).isEqualTo("here");
    }

    @Test
    void anyNumberOfLinesAStyleAsksForIsBounded() {
        Document.Layout layout = new Document.Layout(false, false, false, Integer.MAX_VALUE, -3);
        Section section = new Section(
                "",
                layout,
                List.of(Samples.entry("a", "", Samples.text("A")), Samples.entry("b", "", Samples.text("B"))),
                Optional.empty());
        assertThat(text.write(Samples.document(section), false)).isEqualTo("A" + "\n".repeat(10) + "B\n");
    }
}
