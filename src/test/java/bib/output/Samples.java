package bib.output;

import bib.output.Document.Block;
import bib.output.Document.Layout;
import bib.output.Document.Section;
import bib.richtext.Display;
import bib.richtext.Format;
import bib.richtext.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Documents for the tests of this room, written by hand after the two reference lists.
final class Samples {
    static final Layout NUMBERED_DOWN = new Layout(false, true, false, 1, 1);
    static final Layout NUMBERED_TIGHT = new Layout(false, false, false, 0, 1);
    static final Layout BULLETED = new Layout(true, false, false, 0, 1);
    static final Layout PLAIN = new Layout(false, false, false, 1, 1);
    static final Layout HANGING = new Layout(false, false, true, 1, 1);

    private Samples() {}

    static RichText text(String text) {
        return RichText.of(text);
    }

    static RichText self(String name) {
        return new RichText.NameSpan(
                "luo", "author", 1, new RichText.Highlight("self", Format.BOLD, RichText.of(name)));
    }

    static RichText equal() {
        return new RichText.Mark("equal", "*");
    }

    static RichText italic(String text) {
        return new RichText.Formatted(Format.ITALIC, text(text));
    }

    static RichText bold(String text) {
        return new RichText.Formatted(Format.BOLD, text(text));
    }

    static RichText block(RichText... parts) {
        return new RichText.Placed(Display.BLOCK, RichText.of(parts));
    }

    static RichText link(String target, String text) {
        return new RichText.Link(target, text(text));
    }

    static Block entry(String id, String label, RichText... parts) {
        return new Block(id, label, RichText.of(parts));
    }

    static Section section(String title, Layout layout, Block... blocks) {
        return new Section(title, layout, List.of(blocks), Optional.empty());
    }

    static Document document(Section... sections) {
        return new Document("Publications", "en-US", List.of(sections));
    }

    static Document single(Layout layout, Block... blocks) {
        return document(section("", layout, blocks));
    }

    /// Of list A: two numbers with two digits, one with one, the manuscripts and the service.
    static Document luo() {
        Block first = entry(
                "zhu2025",
                "17.",
                block(text("Accelerating Inference of Retrieval-Augmented Generation via Sparse Context Selection.")),
                block(text("Yun Zhu, Jia-Chen Gu, "), self("Liangchen Luo"), text(", Jindong Chen.")),
                block(text("In Proceedings of the 13th International Conference (ICLR). 2025.")));
        Block second = entry(
                "luo2019adabound",
                "16.",
                block(text("Adaptive Gradient Methods with Dynamic Bound of Learning Rate.")),
                block(self("Liangchen Luo"), equal(), text(", Yuanhao Xiong"), equal(), text(", Yan Liu.")),
                block(text("In Proceedings of the 7th International Conference (ICLR). 2019.")));
        Block manuscript = entry(
                "fornoni2021",
                "8.",
                block(text("Image Segmentation via Cellular Automata.")),
                block(self("Liangchen Luo"), text(", Blaise Agüera y Arcas.")),
                block(italic("arXiv preprint arXiv:2008.04965."), text(" 2020.")));
        return document(
                section("Publications", NUMBERED_DOWN, first, second),
                section("Manuscripts", NUMBERED_DOWN, manuscript),
                section(
                        "Professional Service",
                        BULLETED,
                        entry("aaai", "", text("Program committee member, the AAAI Conference (AAAI). 2020.")),
                        entry("acl", "", text("Program committee member, the Annual Meeting (ACL). 2019."))));
    }

    /// Of list B: titles first and bold, no space between entries, a legend.
    static Document li() {
        Block first = entry(
                "li2025",
                "1.",
                bold("From Crowdsourced Data to High-Quality Benchmarks: Arena-Hard and BenchBuilder"),
                text(" (ICML 2025)"),
                block(text("Tianle Li"), equal(), text(", Wei-Lin Chiang"), equal(), text(", Ion Stoica.")));
        Block second = entry(
                "frick2025",
                "2.",
                bold("Prompt-to-Leaderboard"),
                text(" (ICML 2025)"),
                block(text("Evan Frick"), equal(), text(", Ion Stoica.")));
        RichText legend = RichText.of(equal(), text(" means equal contribution."));
        Block post = entry(
                "blog",
                "1.",
                link("https://lmsys.org/blog/2024-08-28-style-control/?a=1&b=2#top", "Does Style Matter?"),
                block(text("Tianle Li"), equal(), text(".")));
        return document(
                new Section("Selected Publications", NUMBERED_TIGHT, List.of(first, second), Optional.of(legend)),
                section("Technical Blog", NUMBERED_TIGHT, post));
    }

    /// Formats nested in each other, one after the other, around a letter.
    static RichText nested(int depth, String text) {
        List<Format> formats = List.of(Format.values());
        RichText content = text(text);
        for (int i = 0; i < depth; i++) {
            content = RichText.of(new RichText.Formatted(formats.get(i % formats.size()), content), RichText.empty());
        }
        return content;
    }

    static Document many(int count) {
        List<Block> blocks = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            blocks.add(entry("same", count - i + ".", block(text("Title " + i + ".")), block(self("Luo"), equal())));
        }
        return document(new Section("Many", NUMBERED_DOWN, blocks, Optional.empty()));
    }
}
