package bib.check.finding;

import bib.bibtex.write.EntryEditor;
import bib.entry.Entry;
import bib.entry.Field;
import bib.source.BibException;
import bib.source.Source;
import bib.source.Span;
import bib.source.Text;
import bib.source.TextEdit;
import java.util.List;
import java.util.Map;

/// Fields as they are written: where a part of a value stands in the source, and what changes it.
public final class Written {
    private static final int MAX_QUOTE = 60;

    /// A part of a value, and what should stand in its place.
    public record Part(int from, int to, String text) {}

    private Written() {}

    /// Where a value begins in its source; -1 where it is not written in one piece, as one made of macros.
    private static int start(Field field) {
        Span span = field.span();
        Text text = span.source().characters();
        int length = field.value().length();
        int start = span.end() - 1 - length;
        boolean fits = length > 0 && start > span.start() && text.startsWith(field.value(), start);
        if (!fits || !isDelimiter(text.charAt(span.end() - 1)) || !isDelimiter(text.charAt(start - 1))) {
            return -1;
        }
        int before = start - 2;
        while (before > span.start() && Character.isWhitespace(text.charAt(before))) {
            before--;
        }
        return text.charAt(before) == '=' ? start : -1;
    }

    /// Whether a value stands in its source as it is; one made of macros does not.
    public static boolean isOnePiece(Field field) {
        return start(field) >= 0;
    }

    private static boolean isDelimiter(char c) {
        return c == '{' || c == '}' || c == '"';
    }

    /// A part of a value in the source; the whole field where that cannot be told.
    public static Span part(Field field, int from, int to) {
        int start = start(field);
        return start < 0 ? field.span() : new Span(field.span().source(), start + from, start + to);
    }

    /// A value in the source.
    public static Span value(Field field) {
        return part(field, 0, field.value().length());
    }

    /// What puts a text in the place of a part of a value; nothing where the value is not written in one piece.
    public static List<TextEdit> replace(Field field, int from, int to, String text) {
        int start = start(field);
        Source source = field.span().source();
        return start < 0 ? List.of() : List.of(new TextEdit(new Span(source, start + from, start + to), text));
    }

    /// What puts texts in the place of parts of a value, which do not overlap.
    public static List<TextEdit> replace(Field field, List<Part> parts) {
        int start = start(field);
        Source source = field.span().source();
        return start < 0
                ? List.of()
                : parts.stream()
                        .map(part ->
                                new TextEdit(new Span(source, start + part.from(), start + part.to()), part.text()))
                        .toList();
    }

    /// What gives a field another value.
    public static List<TextEdit> replace(Field field, String text) {
        return replace(field, 0, field.value().length(), text);
    }

    /// What gives an entry these fields; nothing where it is written in a way that cannot be edited safely.
    public static List<TextEdit> set(Entry entry, Map<String, String> fields) {
        try {
            EntryEditor editor = EntryEditor.of(entry);
            fields.forEach(editor::set);
            return editor.edits();
        } catch (BibException _) {
            return List.of();
        }
    }

    /// A text for a message: on one line, not too long, in quotes.
    public static String quoted(String text) {
        String line = text.strip();
        boolean cut = line.length() > MAX_QUOTE;
        int end = cut && Character.isHighSurrogate(line.charAt(MAX_QUOTE - 1)) ? MAX_QUOTE - 1 : MAX_QUOTE;
        return "'" + (cut ? line.substring(0, end) + "…" : line).replaceAll("\\s+", " ") + "'";
    }
}
