package bib.latex;

/// The character classes of TeX's and BibTeX's syntax.
public final class Chars {
    private Chars() {}

    /// Whether a character is white space to TeX, or a no-break space.
    public static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == '\u000b' || c == '\u00a0';
    }

    /// Whether a text has a blank in it.
    public static boolean hasBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isBlank(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /// Whether a text is ASCII digits alone, at least one.
    public static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /// Whether a character is one of ASCII's letters, of which TeX makes the names of commands.
    public static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /// Whether a character ends a line.
    public static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    /// The first place from `from` on with no blank; `end` where there is none.
    public static int skipBlank(CharSequence text, int from, int end) {
        int at = from;
        while (at < end && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /// The end of the line at `from`: its line end or `end`.
    public static int lineEnd(CharSequence text, int from, int end) {
        int at = from;
        while (at < end && !isLineEnd(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /// Whether nothing but blanks stands before `at` on its line.
    public static boolean startsLine(CharSequence text, int at) {
        int before = at - 1;
        while (before >= 0 && isBlank(text.charAt(before)) && !isLineEnd(text.charAt(before))) {
            before--;
        }
        return before < 0 || isLineEnd(text.charAt(before));
    }
}
