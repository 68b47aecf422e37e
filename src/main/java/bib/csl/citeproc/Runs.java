package bib.csl.citeproc;

import bib.richtext.Format;
import bib.richtext.RichText;
import bib.richtext.RichText.Formatted;
import bib.richtext.RichText.Link;
import de.undercouch.citeproc.csl.internal.behavior.FormattingAttributes;
import de.undercouch.citeproc.csl.internal.token.TextToken;
import java.util.ArrayList;
import java.util.List;

/// Collects parts; neighbouring characters that look the same become one.
final class Runs {
    private final List<RichText> parts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int formatting;

    void add(TextToken token) {
        String target = Links.target(token);
        if (!target.isEmpty()) {
            add(formatted(token.getFormattingAttributes(), new Link(target, RichText.of(token.getText()))));
            return;
        }
        if (token.getFormattingAttributes() != formatting) {
            flush();
            formatting = token.getFormattingAttributes();
        }
        text.append(token.getText());
    }

    void add(RichText part) {
        flush();
        parts.add(part);
    }

    /// Space after the last initial, as some styles have, belongs to no name.
    String takeSpaceAtEnd() {
        int end = text.length();
        while (end > 0
                && (Character.isSpaceChar(text.charAt(end - 1)) || Character.isWhitespace(text.charAt(end - 1)))) {
            end--;
        }
        String space = text.substring(end);
        text.setLength(end);
        return space;
    }

    RichText richText() {
        flush();
        return RichText.of(parts);
    }

    private void flush() {
        if (!text.isEmpty()) {
            parts.add(formatted(formatting, RichText.of(text.toString())));
            text.setLength(0);
        }
    }

    private static RichText formatted(int attributes, RichText content) {
        if (attributes == FormattingAttributes.UNDEFINED) {
            return content;
        }
        RichText result = content;
        int align = FormattingAttributes.getVerticalAlign(attributes);
        result = when(align == FormattingAttributes.VA_SUP, Format.SUPERSCRIPT, result);
        result = when(align == FormattingAttributes.VA_SUB, Format.SUBSCRIPT, result);
        int decoration = FormattingAttributes.getTextDecoration(attributes);
        result = when(decoration == FormattingAttributes.TD_UNDERLINE, Format.UNDERLINE, result);
        int variant = FormattingAttributes.getFontVariant(attributes);
        result = when(variant == FormattingAttributes.FV_SMALLCAPS, Format.SMALL_CAPS, result);
        int weight = FormattingAttributes.getFontWeight(attributes);
        result = when(weight == FormattingAttributes.FW_BOLD, Format.BOLD, result);
        int style = FormattingAttributes.getFontStyle(attributes);
        boolean slanted = style == FormattingAttributes.FS_ITALIC || style == FormattingAttributes.FS_OBLIQUE;
        return when(slanted, Format.ITALIC, result);
    }

    private static RichText when(boolean holds, Format format, RichText content) {
        return holds ? new Formatted(format, content) : content;
    }
}
