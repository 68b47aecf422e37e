package bib.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Applies edits to the source they are for. What no edit touches stays as it is.
public final class TextEdits {
    private TextEdits() {}

    /// The edits of one source in the order of their places. Insertions at one place keep the order of the list, and
    /// come before what replaces the text that follows.
    ///
    /// @param edits of any sources
    /// @throws IllegalArgumentException where two of them overlap
    public static List<TextEdit> inOrder(Source source, List<TextEdit> edits) {
        List<TextEdit> ordered = new ArrayList<>();
        for (TextEdit edit : edits) {
            if (edit.span().source() == source) {
                ordered.add(edit);
            }
        }
        ordered.sort(Comparator.comparingInt((TextEdit edit) -> edit.span().start())
                .thenComparingInt(edit -> edit.span().end()));
        for (int i = 1; i < ordered.size(); i++) {
            Span before = ordered.get(i - 1).span();
            if (ordered.get(i).span().start() < before.end()) {
                throw new IllegalArgumentException("two edits of " + source + " overlap in line " + before.line());
            }
        }
        return ordered;
    }

    /// The source's text with those of the edits that are for it.
    ///
    /// @throws IllegalArgumentException where two of them overlap
    public static String apply(Source source, List<TextEdit> edits) {
        char[] text = source.characters().array();
        StringBuilder out = new StringBuilder(source.length() + 64);
        int at = 0;
        for (TextEdit edit : inOrder(source, edits)) {
            out.append(text, at, edit.span().start() - at).append(edit.replacement());
            at = edit.span().end();
        }
        return out.append(text, at, source.length() - at).toString();
    }

    /// The edits that make another text of a source: one for all that differs, or none.
    public static List<TextEdit> between(Source source, String after) {
        String before = source.text();
        int shorter = Math.min(before.length(), after.length());
        int start = 0;
        while (start < shorter && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        int tail = 0;
        while (tail < shorter - start
                && before.charAt(before.length() - 1 - tail) == after.charAt(after.length() - 1 - tail)) {
            tail++;
        }
        String replacement = after.substring(start, after.length() - tail);
        Span span = new Span(source, start, before.length() - tail);
        return span.text().equals(replacement) ? List.of() : List.of(new TextEdit(span, replacement));
    }
}
