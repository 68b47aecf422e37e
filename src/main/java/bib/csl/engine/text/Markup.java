package bib.csl.engine.text;

import java.util.List;
import java.util.Optional;

/// The inline tags that field values may hold.
final class Markup {
    private static final List<String> SIMPLE =
            List.of("<i>", "</i>", "<b>", "</b>", "<sup>", "</sup>", "<sub>", "</sub>", "<sc>", "</sc>", "</span>");
    private static final int MAX_SPAN = 80;

    /// A tag as it stands in the text, and what it asks.
    record Tag(int length, Meaning meaning, boolean closes) {}

    enum Meaning {
        ITALIC,
        BOLD,
        SUPERSCRIPT,
        SUBSCRIPT,
        SMALL_CAPS,
        NO_CASE,
        NO_DECOR,
        SPAN_END
    }

    private Markup() {}

    static Optional<Tag> tagAt(String text, int at) {
        for (String tag : SIMPLE) {
            if (text.startsWith(tag, at)) {
                return Optional.of(new Tag(tag.length(), meaning(tag), tag.charAt(1) == '/'));
            }
        }
        return text.startsWith("<span", at) ? span(text, at) : Optional.empty();
    }

    private static Meaning meaning(String tag) {
        return switch (tag) {
            case "<i>", "</i>" -> Meaning.ITALIC;
            case "<b>", "</b>" -> Meaning.BOLD;
            case "<sup>", "</sup>" -> Meaning.SUPERSCRIPT;
            case "<sub>", "</sub>" -> Meaning.SUBSCRIPT;
            case "<sc>", "</sc>" -> Meaning.SMALL_CAPS;
            default -> Meaning.SPAN_END;
        };
    }

    private static Optional<Tag> span(String text, int at) {
        int end = text.indexOf('>', at, Math.min(text.length(), at + MAX_SPAN + 1));
        if (end < 0) {
            return Optional.empty();
        }
        String inside = text.substring(at + 5, end).replace(" ", "");
        if (inside.startsWith("style=\"font-variant:small-caps")) {
            return Optional.of(new Tag(end + 1 - at, Meaning.SMALL_CAPS, false));
        }
        if (inside.startsWith("class=\"nocase\"")) {
            return Optional.of(new Tag(end + 1 - at, Meaning.NO_CASE, false));
        }
        if (inside.startsWith("class=\"nodecor\"")) {
            return Optional.of(new Tag(end + 1 - at, Meaning.NO_DECOR, false));
        }
        return Optional.empty();
    }
}
