package bib.output;

import static bib.output.Samples.block;
import static bib.output.Samples.entry;
import static bib.output.Samples.equal;
import static bib.output.Samples.italic;
import static bib.output.Samples.link;
import static bib.output.Samples.section;
import static bib.output.Samples.self;
import static bib.output.Samples.text;

import bib.output.Document.Block;
import bib.output.Document.Section;
import bib.richtext.Display;
import bib.richtext.Format;
import bib.richtext.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A document of everything that TeX could trip over, and browsers and Markdown with it.
final class NastySample {
    private NastySample() {}

    static Document document() {
        RichText legend = RichText.of(equal(), text(" equal contribution & more [†]"));
        return new Document(
                "50% of A&B_C #1",
                "en-US",
                List.of(
                        new Section(
                                "Papers & 100% more_of #them [β]",
                                Samples.NUMBERED_DOWN, numbered(), Optional.of(legend)),
                        section("By Style", Samples.PLAIN, inMargin("[1]"), inMargin("[10]")),
                        section("By Name", Samples.HANGING, hanging()),
                        section("Service", Samples.BULLETED, entry("s", "", text("[Chair], the 1% Conference.")))));
    }

    private static List<Block> numbered() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(entry("ascii", "17.", block(text(ascii())), block(text("[in brackets] * star *"))));
        blocks.add(entry(
                "joins",
                "16.",
                block(text("a--b---c -- ,, << >> ?` !` ''q'' ``q`` \"x\" ‘‘y’’ –- \"a \"o \"= ?‘ ")),
                block(text("it's fi fl ffi; -"), italic("-"), text("-"))));
        blocks.add(
                entry(
                        "accents",
                        "15.",
                        block(text(
                                "Ågren, Åström, Çelik, Dvořák, Erdős, Łukasiewicz, Muñoz, Žižek, Strauß, Ærø, Œuvre")),
                        block(
                                text(
                                        "ąęđðþŋĒūțĂ Nguyễn Thế x\u0304 e\u0301 “double” ‘single’ „low“ «angle» ‹one› en–dash em—dash…"))));
        blocks.add(entry(
                "world",
                "14.",
                block(text("β-VAE, α × γ ≤ ∞, x² and H₂O, 10 µm, ΔE → ℝ, © ® ™ † ‡ § ¶ •")),
                block(text("字体, Чехов, 5\u00A0€"))));
        blocks.add(entry("authors", "9.", block(text("Twelve Authors.")), block(twelve())));
        blocks.add(entry(
                "links",
                "1.",
                block(link("https://example.org/a_b%20c~d?x=1&y=$2#frag{ment}", "A link_with % and #")),
                block(link("javascript:alert(1)", "no link")),
                new RichText.Placed(Display.INDENT, RichText.of(text("A "), formats(), text(" note.")))));
        return blocks;
    }

    private static String ascii() {
        StringBuilder all = new StringBuilder();
        for (char c = '!'; c <= '~'; c++) {
            all.append(c).append(c == 'Z' || c == '?' ? " " : "");
        }
        return all.toString();
    }

    private static RichText twelve() {
        List<RichText> parts = new ArrayList<>();
        for (int i = 1; i <= 11; i++) {
            parts.add(text("Maximiliana von Author-" + i + "sdottir"));
            parts.add(i == 3 ? equal() : RichText.empty());
            parts.add(text(", "));
        }
        parts.add(self("Liangchen Luo"));
        parts.add(equal());
        parts.add(text("."));
        return RichText.of(parts);
    }

    private static RichText formats() {
        List<RichText> parts = new ArrayList<>();
        for (Format format : Format.values()) {
            parts.add(new RichText.Formatted(format, text(format == Format.SMALL_CAPS ? "IBM" : "x")));
        }
        return RichText.of(parts);
    }

    private static Block inMargin(String number) {
        return entry(
                number,
                "",
                new RichText.Placed(Display.LEFT_MARGIN, text(number)),
                new RichText.Placed(
                        Display.RIGHT_INLINE,
                        RichText.of(text("T. Li, “Prompts,” "), italic("Journal of 5% Things"), text(", 2025."))));
    }

    private static Block hanging() {
        return entry(
                "apa",
                "",
                text("Zheng, L., Chiang, W.-L., Sheng, Y., Li, T., Zhuang, S., Wu, Z., & Zhang, H. (2024). "),
                italic("LMSYS-Chat-1M: A large-scale real-world LLM conversation dataset"),
                text(". ICLR. "),
                link("https://doi.org/10.48550/arXiv.2309.11998", "https://doi.org/10.48550/arXiv.2309.11998"));
    }
}
