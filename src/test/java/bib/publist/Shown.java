package bib.publist;

import bib.output.Document;
import bib.richtext.Format;
import bib.richtext.RichText;

/// Documents and rich text as a reader sees them, in Markdown's manner: `**bold**`, `[link](target)`.
final class Shown {
    private Shown() {}

    static String of(Document document) {
        StringBuilder out = new StringBuilder();
        for (Document.Section section : document.sections()) {
            out.append(section.title().isEmpty() ? "" : "# " + section.title() + "\n");
            for (Document.Block block : section.blocks()) {
                String bullet = section.layout().bulleted() ? "- " : "";
                String label = block.label().isEmpty() ? bullet : block.label() + " ";
                out.append(label).append(of(block.content())).append('\n');
            }
            section.legend().ifPresent(line -> out.append(of(line)).append('\n'));
        }
        return out.toString();
    }

    static String of(RichText text) {
        StringBuilder out = new StringBuilder();
        append(text, out);
        return out.toString();
    }

    private static void append(RichText text, StringBuilder out) {
        switch (text) {
            case RichText.Text(var characters) -> out.append(characters);
            case RichText.Mark(String _, String symbol) -> out.append(symbol);
            case RichText.Highlight(String _, Format format, RichText content) -> around(sign(format), content, out);
            case RichText.Formatted(var format, var content) -> around(sign(format), content, out);
            case RichText.Link(var target, var content) -> {
                out.append('[');
                append(content, out);
                out.append("](").append(target).append(')');
            }
            case RichText.Sequence(var parts) -> parts.forEach(part -> append(part, out));
            case RichText.Placed(var display, var content) -> {
                out.append('{').append(display).append(' ');
                append(content, out);
                out.append('}');
            }
            case RichText.NameSpan(String _, String _, int _, RichText content) -> append(content, out);
        }
    }

    private static void around(String sign, RichText content, StringBuilder out) {
        out.append(sign);
        append(content, out);
        out.append(sign);
    }

    private static String sign(Format format) {
        return switch (format) {
            case BOLD -> "**";
            case ITALIC -> "*";
            case UNDERLINE -> "__";
            case SMALL_CAPS, SUPERSCRIPT, SUBSCRIPT -> "~";
        };
    }
}
