package bib.latex;

import bib.latex.LatexEncoder.Target;

/// Writes the letters beyond ASCII in a value otherwise: as they are, or as LaTeX's commands. Formulas, and all that
/// is no letter, stay.
public final class LetterSpelling {
    private static final int MAX_COMMAND = 40;

    private final String value;
    private final StringBuilder out;
    private final LatexEncoder encoder = new LatexEncoder(Target.ASCII);
    private String wanting = "";
    private int at;

    /// What became of a value.
    ///
    /// @param wanting the first letter that LaTeX has no command for; empty where there is none, or none is asked
    ///                for
    public record Spelled(String text, String wanting) {}

    private LetterSpelling(String value) {
        this.value = value;
        out = new StringBuilder(value.length() + 16);
    }

    /// A value with its letters as they are.
    public static Spelled toUnicode(String value) {
        return value.indexOf('\\') < 0 ? new Spelled(value, "") : new LetterSpelling(value).spelled(true);
    }

    /// A value with its letters as commands.
    public static Spelled toLatex(String value) {
        return value.chars().allMatch(c -> c < 0x80)
                ? new Spelled(value, "")
                : new LetterSpelling(value).spelled(false);
    }

    private Spelled spelled(boolean inUnicode) {
        String text = inUnicode ? unicode() : latex();
        return new Spelled(text, wanting);
    }

    private String unicode() {
        while (at < value.length()) {
            char c = value.charAt(at);
            int end = c == '{' ? groupEnd() : c == '\\' ? commandEnd(at) : -1;
            String letter = end < 0 ? "" : letter(value.substring(at, end));
            if (letter.isEmpty()) {
                copy();
            } else {
                out.append(letter);
                at = end;
            }
        }
        return out.toString();
    }

    /// Copies a character, a command up to where its argument begins, a formula, or what is verbatim.
    private void copy() {
        int end = at + 1;
        char c = value.charAt(at);
        if (c == '\\' && end < value.length()) {
            end = copiedEnd(LatexArguments.nameEnd(value, end));
        } else if (c == '$') {
            end = after("$", end);
        }
        out.append(value, at, end);
        at = end;
    }

    /// One past what is copied with a command.
    private int copiedEnd(int nameEnd) {
        if (nameEnd == at + 1) {
            return switch (value.charAt(nameEnd)) {
                case '(' -> after("\\)", nameEnd);
                case '[' -> after("\\]", nameEnd);
                default -> nameEnd + (value.startsWith("{", nameEnd + 1) ? 2 : 1);
            };
        }
        int argument = isLetterless(value.substring(at + 1, nameEnd))
                ? LatexArguments.groupEnd(value, LatexArguments.groupStart(value, nameEnd))
                : -1;
        return argument >= 0 ? argument : nameEnd + (value.startsWith("{", nameEnd) ? 1 : 0);
    }

    /// Whether a command's first argument is a formula, an address or the like, in which no letter is one of prose.
    private static boolean isLetterless(String name) {
        LatexTable.Kind kind = LatexTable.command(name).kind();
        return kind.isFormula() || kind == LatexTable.Kind.VERBATIM || kind == LatexTable.Kind.SECOND;
    }

    /// One past the next occurrence of a sign; the value's end where there is none.
    private int after(String sign, int from) {
        int found = value.indexOf(sign, from);
        return found < 0 ? value.length() : found + sign.length();
    }

    /// One past a group that holds a command alone; -1 where this is none.
    private int groupEnd() {
        if (!value.startsWith("{\\", at)) {
            return -1;
        }
        int end = commandEnd(at + 1);
        return end > 0 && end < value.length() && value.charAt(end) == '}' ? end + 1 : -1;
    }

    /// One past an accent and its letter, or a command for a letter and the blanks that end it; -1 where this is none.
    private int commandEnd(int start) {
        int name = start + 1;
        if (name >= value.length()) {
            return -1;
        }
        int end = LatexArguments.nameEnd(value, name);
        boolean word = end > name;
        int next = word ? skipSpaces(end) : name + 1;
        String alone = word ? letter(value.substring(start, end) + "{}") : "";
        if (!alone.isEmpty()) {
            return value.startsWith("{}", end) ? end + 2 : next;
        }
        return argumentEnd(next);
    }

    /// One past what an accent is set on: a letter, or one in braces, or a dotless one.
    private int argumentEnd(int from) {
        if (from >= value.length()) {
            return -1;
        }
        char c = value.charAt(from);
        if (c == '{') {
            int close = value.indexOf('}', from);
            return close > 0 && close - from < MAX_COMMAND ? close + 1 : -1;
        }
        if (c == '\\') {
            int end = LatexArguments.nameEnd(value, from + 1);
            return end > from + 1 ? skipSpaces(end) : -1;
        }
        return Chars.isLetter(c) ? from + 1 : -1;
    }

    private int skipSpaces(int from) {
        int end = from;
        while (end < value.length() && value.charAt(end) == ' ') {
            end++;
        }
        return end;
    }

    /// The one letter beyond ASCII that some LaTeX says; empty where it says anything else.
    private static String letter(String latex) {
        LatexText read = Latex.read(latex);
        String text = read.text();
        boolean one = read.problems().isEmpty() && !text.isEmpty() && text.codePointCount(0, text.length()) == 1;
        return one && isLetter(text.codePointAt(0)) ? text : "";
    }

    /// Beyond ASCII, and no sign that stands alone, as an accent over nothing does.
    private static boolean isLetter(int c) {
        return c >= 0x80 && Character.isLetter(c) && Character.getType(c) != Character.MODIFIER_LETTER;
    }

    private String latex() {
        while (at < value.length()) {
            int c = value.codePointAt(at);
            if (isLetter(c)) {
                String letter = Character.toString(c);
                String command = encoder.encode(letter);
                wanting = wanting.isEmpty() && command.equals(letter) ? letter : wanting;
                out.append(command);
                at += letter.length();
            } else {
                copy();
            }
        }
        return out.toString();
    }
}
