package bib.publist;

import bib.richtext.RichText;
import java.util.ArrayList;
import java.util.List;

/// Cuts rich text at offsets of its plain characters.
final class Slices {
    private Slices() {}

    /// The stretch from `from` (included) to `to` (excluded) of [RichText#plain], with all that is around it.
    ///
    /// A mark is never cut: it belongs to the stretch in which it begins.
    static RichText slice(RichText text, int from, int to) {
        int length = text.plain().length();
        int start = Math.max(0, from);
        int end = Math.min(length, to);
        if (start >= end) {
            return RichText.empty();
        }
        if (start == 0 && end == length) {
            return text;
        }
        return switch (text) {
            case RichText.Text(String characters) -> new RichText.Text(characters.substring(start, end));
            case RichText.Mark mark -> start == 0 ? mark : RichText.empty();
            case RichText.Sequence(List<RichText> parts) -> sequence(parts, start, end);
            case RichText.Formatted formatted -> formatted.withContent(content -> slice(content, start, end));
            case RichText.Placed placed -> placed.withContent(content -> slice(content, start, end));
            case RichText.Link link -> link.withContent(content -> slice(content, start, end));
            case RichText.NameSpan name -> name.withContent(content -> slice(content, start, end));
            case RichText.Highlight highlight -> highlight.withContent(content -> slice(content, start, end));
        };
    }

    private static RichText sequence(List<RichText> parts, int from, int to) {
        List<RichText> kept = new ArrayList<>();
        int offset = 0;
        for (RichText part : parts) {
            int length = part.plain().length();
            if (offset < to && offset + length > from) {
                kept.add(slice(part, from - offset, to - offset));
            }
            offset += length;
        }
        return RichText.of(kept);
    }
}
