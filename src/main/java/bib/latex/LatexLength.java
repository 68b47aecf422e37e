package bib.latex;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A length as TeX reads it: a number and a unit, and how much glue may stretch and shrink.
final class LatexLength {
    /// In points, as wide as the narrowest space: a sixth of a quad, which is `\,`.
    private static final double SPACE = 1.6;

    private static final String SIZE =
            "[-+ ]{0,4}+(?:\\d{0,9}+(?:[.,]\\d{0,9}+)?+) ?+(?:true ?+)?+(?:fil{1,3}+|[a-z]{2}|\\\\[a-zA-Z]{1,20}+)";
    private static final Pattern LENGTH =
            Pattern.compile(" ?+=? ?+(" + SIZE + ")(?: ?+plus ?+" + SIZE + ")?+(?: ?+minus ?+" + SIZE + ")?+\\s*+");
    private static final Pattern PARTS = Pattern.compile("([-+ ]*+)([\\d.,]*+) ?+(?:true ?+)?+(.*+)");

    private LatexLength() {}

    /// One past the length at a place in a text; the place itself where there is none.
    static int end(String text, int at) {
        Matcher matcher = LENGTH.matcher(text).region(at, text.length());
        return matcher.lookingAt() ? matcher.end() : at;
    }

    /// Whether so much room between two letters is a space to the eye. What is not known is one.
    static boolean isSpace(String length) {
        Matcher whole = LENGTH.matcher(length);
        Matcher parts = PARTS.matcher(whole.lookingAt() ? whole.group(1) : "");
        if (!parts.matches() || parts.group(2).isEmpty()) {
            return true;
        }
        boolean negative = parts.group(1).indexOf('-') >= 0;
        return !negative && number(parts.group(2)) * points(parts.group(3)) >= SPACE;
    }

    private static double number(String digits) {
        String plain = digits.replace(',', '.');
        return plain.equals(".") ? 0 : Double.parseDouble(plain);
    }

    /// How many points a unit is, in a font of ten.
    private static double points(String unit) {
        return switch (unit.toLowerCase(Locale.ROOT)) {
            case "pt", "bp", "dd" -> 1;
            case "pc", "cc" -> 12;
            case "mm" -> 2.85;
            case "cm" -> 28.5;
            case "in" -> 72.3;
            case "ex" -> 4.3;
            case "mu" -> 10.0 / 18;
            case "sp" -> 0;
            default -> 10;
        };
    }
}
