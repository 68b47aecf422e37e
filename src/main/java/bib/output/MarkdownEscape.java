package bib.output;

/// Characters written so that CommonMark reads them as themselves (spec 0.31.2, "Backslash escapes"); those that only
/// the common extensions read (`~`, `$`, `|`, `^`, `@` in GitHub's and pandoc's Markdown) are escaped too.
final class MarkdownEscape {
    private static final String ALWAYS = "\\`*_[]<~$|^@";
    private static final String AT_LINE_START = "+-=>#:";

    private MarkdownEscape() {}

    /// @param lineStart whether the text begins a line
    static String escape(String text, boolean lineStart) {
        StringBuilder out = new StringBuilder(text.length() + 8);
        int i = lineStart ? start(text, out) : 0;
        for (; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean needed = ALWAYS.indexOf(c) >= 0
                    || (c == '&' && isEntity(text, i))
                    || (c == '#' && (i == 0 || text.charAt(i - 1) == ' '));
            if (needed) {
                out.append('\\');
            }
            out.append(c);
        }
        return out.toString();
    }

    /// What would make a list, a heading or a quotation of the line. Returns where the rest begins.
    private static int start(String text, StringBuilder out) {
        if (!text.isEmpty() && AT_LINE_START.indexOf(text.charAt(0)) >= 0) {
            out.append('\\').append(text.charAt(0));
            return 1;
        }
        int digits = 0;
        while (digits < text.length() && Character.digit(text.charAt(digits), 10) >= 0) {
            digits++;
        }
        boolean delimiter = digits > 0
                && digits < text.length()
                && (text.charAt(digits) == '.' || text.charAt(digits) == ')')
                && (digits + 1 == text.length() || text.charAt(digits + 1) == ' ');
        if (!delimiter) {
            return 0;
        }
        out.append(text, 0, digits).append('\\').append(text.charAt(digits));
        return digits + 1;
    }

    /// Whether an ampersand begins what could be an entity or a character reference.
    private static boolean isEntity(String text, int ampersand) {
        int i = ampersand + 1;
        if (i < text.length() && text.charAt(i) == '#') {
            i++;
        }
        int from = i;
        while (i < text.length() && i - from < 40 && isAlphanumeric(text.charAt(i))) {
            i++;
        }
        return i > from && i < text.length() && text.charAt(i) == ';';
    }

    private static boolean isAlphanumeric(char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /// An address between angle brackets.
    static String address(String safe) {
        StringBuilder out = new StringBuilder(safe.length());
        for (int i = 0; i < safe.length(); i++) {
            out.append(safe.charAt(i) == '&' && isEntity(safe, i) ? "\\&" : safe.charAt(i));
        }
        return out.toString();
    }
}
