package bib.latex;

/// LaTeX source and a place in it, which only moves forward.
final class LatexInput {
    private static final int DECIMAL = 10;
    private static final int HEXADECIMAL = 16;

    private final String text;
    private int at;
    private boolean conditionsOpen = true;
    private int ahead;

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

    /// Skips a sign, as often as it stands here.
    ///
    /// @param most no more than so many
    /// @return how many there were
    int skipRun(char sign, int most) {
        int start = at;
        while (!atEnd() && text.charAt(at) == sign && at - start < most) {
            at++;
        }
        return at - start;
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
        at = LatexArguments.nameEnd(text, at);
        return text.substring(start, at);
    }

    void skipBlank() {
        at = Chars.skipBlank(text, at, text.length());
    }

    /// Skips the star of a command's other form; whether there is one.
    boolean skipStar() {
        boolean star = text.startsWith("*{", at) || text.startsWith("*[", at);
        at += star ? 1 : 0;
        return star;
    }

    /// Skips an argument in brackets.
    void skipOption() {
        at = Math.max(at, LatexArguments.optionEnd(text, at));
    }

    /// What an argument in brackets says; empty where there is none.
    String takeOption() {
        int start = at + 1;
        int end = LatexArguments.optionEnd(text, at);
        at = Math.max(at, end);
        return end < 0 ? "" : text.substring(start, end - 1);
    }

    /// Arguments in brackets with them, if a group follows; else empty, and nothing is taken.
    String takeOptionsBeforeGroup() {
        int end = at;
        for (int next = at; next >= 0; next = LatexArguments.optionEnd(text, next)) {
            end = next;
        }
        String options = text.startsWith("{", end) ? text.substring(at, end) : "";
        at += options.length();
        return options;
    }

    /// Skips what a condition leaves out, with the conditions in it, to after its `\fi`. Stays where there is none, and
    /// does not look for it again.
    ///
    /// @param first whether this is the first branch, which `\else` ends as well
    void skipBranch(boolean first) {
        int end = conditionsOpen ? branchEnd(first) : -1;
        conditionsOpen = end >= 0;
        at = Math.max(at, end);
        skipBlank();
    }

    private int branchEnd(boolean first) {
        int depth = 1;
        int sign = text.indexOf('\\', at);
        while (sign >= 0) {
            int end = LatexArguments.nameEnd(text, sign + 1);
            String name = text.substring(sign + 1, end);
            depth += isCondition(name) ? 1 : name.equals("fi") ? -1 : 0;
            if (depth == 0 || (depth == 1 && first && name.equals("else"))) {
                return end;
            }
            sign = text.indexOf('\\', Math.max(end, sign + 2));
        }
        return -1;
    }

    /// Whether a command is a condition: those of *The TeXbook*, chapter 20, and of e-TeX.
    private static boolean isCondition(String name) {
        return switch (name) {
            case "if", "ifx", "ifcat", "ifnum", "ifdim", "ifodd", "ifcase", "iftrue", "iffalse" -> true;
            case "ifmmode", "ifhmode", "ifvmode", "ifinner", "ifvoid", "ifhbox", "ifvbox", "ifeof" -> true;
            case "ifdefined", "ifcsname" -> true;
            default -> false;
        };
    }

    /// The source of the group at hand, without its braces; one character of it where it is no group.
    String takeArgument() {
        skipBlank();
        int start = at;
        if (peek() != '{') {
            at = Math.min(text.length(), at + 1);
            return text.substring(start, at);
        }
        int close = Braces.close(text, at, text.length());
        int end = close < 0 ? text.length() : close;
        at = Math.min(text.length(), end + 1);
        return text.substring(start + 1, end);
    }

    /// Whether a sign comes later. Once there was none, it is not looked for again.
    boolean isAhead(String sign) {
        if (ahead >= 0 && ahead < at) {
            ahead = text.indexOf(sign, at);
        }
        return ahead >= 0;
    }

    /// The source between two signs that are the same, the next one and its like; up to the end where there is none.
    String takeDelimited() {
        if (atEnd()) {
            return "";
        }
        int start = at + 1;
        int end = text.indexOf(text.charAt(at), start);
        at = end < 0 ? text.length() : end + 1;
        return text.substring(start, end < 0 ? text.length() : end);
    }

    /// A command with its backslash, or a character.
    String takeToken() {
        int start = at;
        if (!atEnd() && take() == '\\' && takeName().isEmpty() && !atEnd()) {
            at++;
        }
        return text.substring(start, at);
    }

    /// A length without braces, and the blank that ends it; empty where there is none.
    String takeLength() {
        int start = at;
        at = LatexLength.end(text, at);
        return text.substring(start, at);
    }

    /// A number as TeX reads it, and the blank that ends it.
    String takeNumber() {
        int start = at;
        if (peek() == '`') {
            at++;
            takeToken();
        } else {
            at += "'\"-".indexOf(peek()) >= 0 && !atEnd() ? 1 : 0;
            boolean hexadecimal = at > start && text.charAt(start) == '"';
            while (Character.digit(peek(), hexadecimal ? HEXADECIMAL : DECIMAL) >= 0) {
                at++;
            }
        }
        String number = text.substring(start, at);
        skipBlank();
        return number;
    }
}
