package bib.csl;

import java.util.List;
import java.util.Optional;

/// The tags that may stand in the text variables of an item (CSL-JSON, "HTML-like formatting tags").
public final class InlineTags {
    private static final String SPAN_END = "</span>";
    private static final List<String> SIMPLE =
            List.of("<i>", "</i>", "<b>", "</b>", "<sup>", "</sup>", "<sub>", "</sub>", "<sc>", "</sc>", SPAN_END);
    private static final int MAX_SPAN = 80;

    /// A tag as it stands in the text, and what it asks.
    public record Tag(int length, Meaning meaning, boolean closes) {
        /// Whether another tag closes this one: a span is closed by `</span>`, whatever it asks.
        public boolean isClosedBy(Tag other) {
            boolean span = length > SPAN_END.length();
            return other.closes && (span ? other.meaning == Meaning.SPAN_END : other.meaning == meaning);
        }
    }

    /// What a tag asks for the text up to the one that closes it.
    public enum Meaning {
        ITALIC,
        BOLD,
        SUPERSCRIPT,
        SUBSCRIPT,
        SMALL_CAPS,
        NO_CASE,
        NO_DECOR,
        SPAN_END
    }

    private InlineTags() {}

    /// The tag that begins at a place; nothing where none does.
    public static Optional<Tag> tagAt(String text, int at) {
        if (at >= text.length() || text.charAt(at) != '<') {
            return Optional.empty();
        }
        for (String tag : SIMPLE) {
            if (text.startsWith(tag, at)) {
                return Optional.of(new Tag(tag.length(), meaning(tag), tag.charAt(1) == '/'));
            }
        }
        return text.startsWith("<span", at) ? span(text, at) : Optional.empty();
    }

    /// Where the tag that begins at a place ends; the place itself where none begins there.
    public static int endAt(String text, int at) {
        return tagAt(text, at).map(tag -> at + tag.length()).orElse(at);
    }

    /// A text without its tags, for who can do nothing with them.
    public static String without(String text) {
        int tag = text.indexOf('<');
        if (tag < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        int start = 0;
        while (tag >= 0) {
            int end = endAt(text, tag);
            if (end > tag) {
                plain.append(text, start, tag);
                start = end;
            }
            tag = text.indexOf('<', Math.max(end, tag + 1));
        }
        return plain.append(text, start, text.length()).toString();
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
