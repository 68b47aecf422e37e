package bib.latex;

import bib.latex.LatexTable.Command;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// The text made so far, and what commands do to its end.
final class LatexOutput {
    private static final String OVERLINE = "\u0305";
    private static final Pattern ONE = Pattern.compile("(?:[\\p{L}\\p{N}\\p{M}.,_^{}⁺⁻₊₋]|</?su[bp]>)*+");
    private static final int MAX_MARKS = 8;
    private static final int MAX_SCRIPT = 100;
    private static final int MAX_LINED = 1_000;

    private final StringBuilder out;
    private final boolean markup;

    /// @param markup whether what is raised or lowered becomes CSL's inline markup
    LatexOutput(int capacity, boolean markup) {
        this.markup = markup;
        out = new StringBuilder(capacity);
    }

    int length() {
        return out.length();
    }

    void append(String text) {
        out.append(text);
    }

    void append(char c) {
        out.append(c);
    }

    void insert(int place, String text) {
        out.insert(place, text);
    }

    /// A space, unless one stands there, or nothing.
    void space() {
        if (!out.isEmpty() && !endsInSpace()) {
            out.append(' ');
        }
    }

    boolean endsInSpace() {
        return !out.isEmpty() && out.charAt(out.length() - 1) == ' ';
    }

    /// Takes the space at the end away.
    void trimSpace() {
        if (endsInSpace()) {
            out.setLength(out.length() - 1);
        }
    }

    boolean endsInAnyOf(String signs) {
        return !out.isEmpty() && signs.indexOf(out.charAt(out.length() - 1)) >= 0;
    }

    boolean endsInWord() {
        return !out.isEmpty() && Character.isLetterOrDigit(out.charAt(out.length() - 1));
    }

    /// Does what a command does to its argument, the text from `start` on.
    void apply(Command command, int start, boolean math) {
        switch (command.kind()) {
            case ACCENT -> {
                if (command.text().equals(OVERLINE)) {
                    overline(start);
                } else {
                    accent(command.text(), start);
                }
            }
            case SUPERSCRIPT -> script(start, math, "^");
            case SUBSCRIPT -> script(start, math, "_");
            case LOWERCASE -> replace(start, out.substring(start).toLowerCase(Locale.ROOT));
            case ORDINAL -> out.append(Ordinals.ending(out.substring(start)));
            case UPPERCASE -> replace(start, out.substring(start).toUpperCase(Locale.ROOT));
            case DOUBLE -> replace(start, Scripts.doubleStruck(out.substring(start)));
            case DROP -> out.setLength(start);
            case AROUND -> out.append(command.after());
            case FRACTION -> {
                bracket(start);
                out.append('/');
            }
            case DENOMINATOR -> bracket(start);
            case ROOT -> root(start + command.text().length());
            case UNKNOWN -> out.append('}');
            case PROTECT -> replace(start, LatexMarkup.kept(out.substring(start)));
            case ARGUMENT, TEXT, MATH -> {}
            case QUOTE, SYMBOL, OPERATOR, MACRO, NOTHING, SPACE, UNSKIP, CONDITION, ENVIRONMENT -> {}
            case SECOND, VERBATIM, VERB, TOKEN, GAP, SKIP, LIFT, NUMBER, CODE, DINGBAT, RELATION -> {}
            case CHEMISTRY, ISOTOPE, QUANTITY, UNIT, MEASURE, RANGE, LIST, PRODUCT, ANGLE, ION -> {}
        }
    }

    private void replace(int start, String text) {
        out.replace(start, out.length(), text);
    }

    private void bracket(int start) {
        for (int i = start; i < out.length(); i++) {
            if (!Character.isLetterOrDigit(out.charAt(i))) {
                out.insert(start, '(').append(')');
                return;
            }
        }
    }

    /// What is under a root stands in parentheses, unless it is one to the eye: a number, a word, one with scripts.
    private void root(int start) {
        boolean one = out.length() - start < MAX_SCRIPT
                && ONE.matcher(out).region(start, out.length()).matches();
        if (!one) {
            out.insert(start, '(').append(')');
        }
    }

    /// A line over each of some letters is one over all. Over a long text it is an accident.
    private void overline(int start) {
        if (start == out.length()) {
            accent(OVERLINE, start);
        }
        if (out.length() - start > MAX_LINED) {
            return;
        }
        StringBuilder lined = new StringBuilder(2 * (out.length() - start));
        for (int i = start; i < out.length(); ) {
            int sign = out.codePointAt(i);
            i += Character.charCount(sign);
            lined.appendCodePoint(sign);
            lined.append(Character.isLetterOrDigit(sign) && !hasTwoLines(i) ? OVERLINE : "");
        }
        replace(start, lined.toString());
    }

    /// Whether a line is over a letter, and one over that. More would not tell it apart.
    private boolean hasTwoLines(int letterEnd) {
        char line = OVERLINE.charAt(0);
        return letterEnd + 1 < out.length() && out.charAt(letterEnd) == line && out.charAt(letterEnd + 1) == line;
    }

    /// Raises or lowers. Words in small letters of their own are hard to read and to find: they become markup, or stay.
    private void script(int start, boolean math, String sign) {
        String text = math ? out.substring(start).strip() : out.substring(start);
        boolean ordinal = start > 0 && Character.isDigit(out.charAt(start - 1)) && Ordinals.isEnding(text);
        boolean word = !math && text.length() > 1 && isWord(text);
        if (text.length() > MAX_SCRIPT || ordinal || (word && !markup)) {
            return;
        }
        String script = word ? "" : sign.equals("^") ? Scripts.superscript(text) : Scripts.subscript(text);
        if (!script.isEmpty() || text.isEmpty()) {
            replace(start, script);
        } else if (markup) {
            replace(start, LatexMarkup.script(sign, text));
        } else if (math) {
            boolean single = text.codePointCount(0, text.length()) == 1;
            replace(start, single ? sign + text : sign + "{" + text + "}");
        }
    }

    private static boolean isWord(String text) {
        return text.chars().allMatch(Character::isLetter);
    }

    private void accent(String mark, int start) {
        if (start == out.length()) {
            out.append(alone(mark));
            return;
        }
        int base = out.charAt(start) == ' ' && start + 1 < out.length() ? start + 1 : start;
        undot(base, mark.charAt(0));
        int end = base + Character.charCount(out.codePointAt(base));
        int last = Math.min(out.length(), end + MAX_MARKS);
        while (end < last && Character.getType(out.charAt(end)) == Character.NON_SPACING_MARK) {
            end++;
        }
        boolean single = end == base + 1 && mark.length() == 1;
        char letter = single ? AccentedLetters.compose(out.charAt(base), mark.charAt(0)) : AccentedLetters.NONE;
        String text = letter == AccentedLetters.NONE
                ? Normalizer.normalize(out.substring(base, end) + mark, Normalizer.Form.NFC)
                : String.valueOf(letter);
        out.replace(base, end, text);
    }

    /// The dotless i and j are there for an accent above to take the dot's place: Unicode's dotted ones do that.
    private void undot(int base, char mark) {
        char letter = out.charAt(base);
        if (letter == 'ı') {
            out.setCharAt(base, 'i');
        } else if (letter == 'ȷ' && mark != '\u0307') {
            out.setCharAt(base, 'j');
        }
    }

    /// An accent over nothing; empty where Unicode has no sign that stands alone.
    private static String alone(String mark) {
        return switch (mark.charAt(0)) {
            case '\u0300' -> "`";
            case '\u0301' -> "´";
            case '\u0302' -> "^";
            case '\u0303' -> "~";
            case '\u0304' -> "¯";
            case '\u0306' -> "˘";
            case '\u0307' -> "˙";
            case '\u0308' -> "¨";
            case '\u030A' -> "˚";
            case '\u030B' -> "˝";
            case '\u030C' -> "ˇ";
            case '\u0327' -> "¸";
            case '\u0328' -> "˛";
            case '\u0305' -> "\u00a0" + mark;
            default -> "";
        };
    }

    /// The whole text, without the space at its end.
    String text() {
        int end = out.length();
        while (end > 0 && out.charAt(end - 1) == ' ') {
            end--;
        }
        return out.substring(0, end);
    }
}
