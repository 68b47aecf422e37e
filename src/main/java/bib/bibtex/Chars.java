package bib.bibtex;

/// The character classes of BibTeX's own syntax.
final class Chars {
    private static final int MAX_LOOKAHEAD = 200;

    private Chars() {}

    static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == '\u000b' || c == '\u00a0';
    }

    static boolean hasBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isBlank(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /// Whether a text is ASCII digits alone, at least one.
    static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /// Whether a character is one of ASCII's letters, of which TeX makes the names of commands.
    static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    /// Whether a character stands in no name of a field and means nothing: typed where a comma should be, or beside it.
    static boolean isStray(char c) {
        return c == '.' || c == ';';
    }

    static int skipBlank(String text, int from, int end) {
        int at = from;
        while (at < end && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /// The end of the line at `from`: its line end or `end`.
    static int lineEnd(String text, int from, int end) {
        int at = from;
        while (at < end && !isLineEnd(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /// Whether nothing but blanks stands before `at` on its line.
    static boolean startsLine(String text, int at) {
        int before = at - 1;
        while (before >= 0 && isBlank(text.charAt(before)) && !isLineEnd(text.charAt(before))) {
            before--;
        }
        return before < 0 || isLineEnd(text.charAt(before));
    }

    /// Whether a character can stand in the name of a field, read generously: all but BibTeX's own signs. As in BibTeX,
    /// `@` can: `@url = …` is how people put a field out of use.
    static boolean isName(char c) {
        return switch (c) {
            case '=', ',', '{', '}', '"', '#', '%', '(', ')', '\\' -> false;
            default -> !isBlank(c);
        };
    }

    /// One past the name at `from`; `from` where there is none. Looks at a bounded number of characters.
    static int nameEnd(String text, int from, int end) {
        int last = Math.min(end, from + MAX_LOOKAHEAD);
        int at = from;
        while (at < last && isName(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /// Whether `name =` stands at `from`.
    static boolean startsField(String text, int from, int end) {
        int nameEnd = nameEnd(text, from, end);
        int sign = skipBlank(text, nameEnd, Math.min(end, nameEnd + MAX_LOOKAHEAD));
        return nameEnd > from && sign < end && text.charAt(sign) == '=';
    }

    /// Whether `name = {` or `name = "` stands at `from`.
    static boolean startsDelimitedField(String text, int from, int end) {
        int start = skipBlank(text, from, Math.min(end, from + MAX_LOOKAHEAD));
        if (!startsField(text, start, end)) {
            return false;
        }
        int value = skipBlank(text, text.indexOf('=', start) + 1, end);
        return value < end && (text.charAt(value) == '{' || text.charAt(value) == '"');
    }
}
