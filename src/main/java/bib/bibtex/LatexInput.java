package bib.bibtex;

/// LaTeX source and a place in it, which only moves forward.
final class LatexInput {
    private static final int MAX_OPTION = 100;

    private final String text;
    private int at;
    private boolean conditionsOpen = true;

    LatexInput(String text) {
        this.text = text;
    }

    boolean atEnd() {
        return at >= text.length();
    }

    /// The next character; a space at the end.
    char peek() {
        return atEnd() ? ' ' : text.charAt(at);
    }

    char take() {
        return text.charAt(at++);
    }

    /// Takes a sign if it is next.
    boolean take(String sign) {
        boolean found = text.startsWith(sign, at);
        at += found ? sign.length() : 0;
        return found;
    }

    /// The letters at hand: a command's name. Empty where there are none.
    String takeName() {
        int start = at;
        while (!atEnd() && isLetter(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at);
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    void skipBlank() {
        at = Chars.skipBlank(text, at, text.length());
    }

    /// Skips an argument in brackets.
    void skipOption() {
        int last = Math.min(text.length(), at + MAX_OPTION);
        int close = peek() == '[' ? text.indexOf(']', at, last) : -1;
        at = Math.max(at, close + 1);
    }

    /// Skips to after a sign; stays where there is none. Once there was none, it is not looked for again.
    void skipPast(String sign) {
        int found = conditionsOpen ? text.indexOf(sign, at) : -1;
        conditionsOpen = found >= 0;
        at = found >= 0 ? found + sign.length() : at;
        skipBlank();
    }

    /// The source of the group at hand, without its braces; one character of it where it is no group.
    String takeArgument() {
        skipBlank();
        boolean group = peek() == '{';
        int start = at;
        int depth = 0;
        for (; !atEnd(); at++) {
            char c = text.charAt(at);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth <= 0) {
                break;
            }
        }
        int end = at;
        at = Math.min(text.length(), at + 1);
        return group ? text.substring(start + 1, end) : text.substring(start, at);
    }
}
