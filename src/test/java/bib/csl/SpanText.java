package bib.csl;

import bib.richtext.RichText;
import java.util.ArrayList;
import java.util.List;

/// The characters of rich text and where in them the names are.
public record SpanText(String text, List<Name> names) {
    /// From `start` (included) to `end` (excluded).
    public record Name(String item, String variable, int position, int start, int end) {}

    public static SpanText of(RichText richText) {
        StringBuilder text = new StringBuilder();
        List<Name> names = new ArrayList<>();
        collect(richText, text, names);
        return new SpanText(text.toString(), names);
    }

    public String text(Name name) {
        return text.substring(name.start(), name.end());
    }

    private static void collect(RichText part, StringBuilder text, List<Name> names) {
        switch (part) {
            case RichText.Text leaf -> text.append(leaf.text());
            case RichText.Mark mark -> text.append(mark.symbol());
            case RichText.Sequence sequence -> sequence.parts().forEach(child -> collect(child, text, names));
            case RichText.Formatted formatted -> collect(formatted.content(), text, names);
            case RichText.Placed placed -> collect(placed.content(), text, names);
            case RichText.Link link -> collect(link.content(), text, names);
            case RichText.Highlight highlight -> collect(highlight.content(), text, names);
            case RichText.NameSpan name -> {
                int start = text.length();
                collect(name.content(), text, names);
                names.add(new Name(name.item(), name.variable(), name.position(), start, text.length()));
            }
        }
    }
}
