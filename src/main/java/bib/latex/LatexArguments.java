package bib.latex;

/// Where what belongs to a command ends: its name, its arguments in brackets and in braces. None is looked for further
/// than people write them, so that a value of thousands that never end is read in time.
final class LatexArguments {
    private static final int MAX_OPTION = 300;
    private static final int MAX_GROUP = 2_000;

    private LatexArguments() {}

    /// One past the letters of a command's name.
    static int nameEnd(String text, int from) {
        int at = from;
        while (at < text.length() && Chars.isLetter(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /// One past the argument in brackets that begins at a place; -1 where none does. A bracket in braces ends none.
    static int optionEnd(String text, int from) {
        if (!text.startsWith("[", from)) {
            return -1;
        }
        int last = Math.min(text.length(), from + MAX_OPTION);
        int depth = 0;
        for (int i = from + 1; i < last && depth >= 0; i++) {
            char c = text.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (c == ']' && depth == 0) {
                return i + 1;
            }
        }
        return -1;
    }

    /// Where a command's first argument in braces begins, if it has one: behind its star and what stands in brackets.
    static int groupStart(String text, int nameEnd) {
        int at = text.startsWith("*", nameEnd) ? nameEnd + 1 : nameEnd;
        at = Chars.skipBlank(text, at, text.length());
        for (int end = optionEnd(text, at); end >= 0; end = optionEnd(text, at)) {
            at = Chars.skipBlank(text, end, text.length());
        }
        return at;
    }

    /// One past the group that begins at a place; -1 where none does.
    static int groupEnd(String text, int from) {
        boolean group = text.startsWith("{", from);
        int close = group ? Braces.close(text, from, Math.min(text.length(), from + MAX_GROUP)) : -1;
        return close < 0 ? -1 : close + 1;
    }
}
