package bib.bibtex;

import bib.latex.Chars;
import bib.source.Text;

/// Where the name of a field stands, and what seems to be one.
public final class FieldNames {
    private static final int MAX_LOOKAHEAD = 200;

    private FieldNames() {}

    /// Whether a character stands in no name of a field and means nothing: typed where a comma should be, or beside it.
    static boolean isStray(char c) {
        return c == '.' || c == ';';
    }

    /// Whether a character can stand in the name of a field, read generously: all but BibTeX's own signs. As in BibTeX,
    /// `@` can: `@url = …` is how people put a field out of use.
    static boolean isName(char c) {
        return switch (c) {
            case '=', ',', '{', '}', '"', '#', '%', '(', ')', '\\' -> false;
            default -> !Chars.isBlank(c);
        };
    }

    /// One past the name at `from`; `from` where there is none. Looks at a bounded number of characters.
    public static int nameEnd(CharSequence text, int from, int end) {
        int last = Math.min(end, from + MAX_LOOKAHEAD);
        int at = from;
        while (at < last && isName(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /// Whether `name =` stands at `from`.
    static boolean startsField(Text text, int from, int end) {
        int nameEnd = nameEnd(text, from, end);
        int sign = Chars.skipBlank(text, nameEnd, Math.min(end, nameEnd + MAX_LOOKAHEAD));
        return nameEnd > from && sign < end && text.charAt(sign) == '=';
    }

    /// Whether `name = {` or `name = "` stands at `from`.
    static boolean startsDelimitedField(Text text, int from, int end) {
        int start = Chars.skipBlank(text, from, Math.min(end, from + MAX_LOOKAHEAD));
        if (!startsField(text, start, end)) {
            return false;
        }
        int value = Chars.skipBlank(text, text.indexOf('=', start) + 1, end);
        return value < end && (text.charAt(value) == '{' || text.charAt(value) == '"');
    }
}
