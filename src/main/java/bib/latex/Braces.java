package bib.latex;

/// Pairs of braces as BibTeX counts them: each counts, after a backslash too, and in a value all have partners. For
/// LaTeX those after a backslash are characters; there the two differ only where `\}` comes before its `\{`.
public final class Braces {
    private Braces() {}

    /// The brace that closes the one at `open`; -1 where there is none before `limit`.
    public static int close(String text, int open, int limit) {
        int depth = 0;
        for (int i = open; i < limit; i++) {
            char c = text.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /// The first brace without a partner; -1 where all have one.
    public static int lone(String text) {
        int depth = 0;
        int outermost = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            outermost = c == '{' && depth == 0 ? i : outermost;
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth < 0) {
                return i;
            }
        }
        return depth > 0 ? outermost : -1;
    }

    /// Whether one pair holds the whole text.
    public static boolean areAround(String text) {
        return text.startsWith("{") && close(text, 0, text.length()) == text.length() - 1;
    }

    /// A text in braces; nothing in none.
    public static String around(String text) {
        return text.isEmpty() ? "" : "{" + text + "}";
    }
}
