package bib.latex;

import bib.latex.LatexTable.Command;
import bib.latex.LatexTable.Kind;
import bib.source.Resource;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// Numbers and units as the package siunitx sets them: thin spaces between factors, powers raised. Digits are not
/// grouped, so that a number is found as people type it.
final class LatexUnits {
    static final String THIN_SPACE = "\u2009";

    private static final Map<String, String> PREFIXES = new HashMap<>();
    private static final Map<String, String> UNITS = new HashMap<>();

    static {
        for (String line : Resource.text(LatexUnits.class, "units.txt").lines().toList()) {
            String[] parts = line.split("\t", -1);
            Map<String, String> symbols = parts[0].equals("prefix") ? PREFIXES : UNITS;
            if (!parts[0].startsWith("#") && parts.length > 2) {
                for (String name : parts[1].split(" ")) {
                    symbols.put(name, parts[2]);
                }
            }
        }
    }

    private final String source;
    private final LatexProblems problems;
    private final StringBuilder out = new StringBuilder();
    private final StringBuilder factor = new StringBuilder();
    private boolean complete;
    private boolean per;
    private String power = "";
    private int at;

    private LatexUnits(String source, LatexProblems problems) {
        this.source = source;
        this.problems = problems;
    }

    /// Whether a text is a number as siunitx reads it; if not, it is LaTeX.
    static boolean isNumber(String source) {
        return plain(source).chars().allMatch(c -> "0123456789.+-()ed".indexOf(c) >= 0);
    }

    private static String plain(String source) {
        return source.replace(" ", "").replace("~", "").replace(',', '.').toLowerCase(Locale.ROOT);
    }

    /// A number, with its exponent as a power of ten.
    static String number(String source) {
        String plain = plain(source);
        int exponent = plain.replace('d', 'e').indexOf('e');
        String mantissa = exponent < 0 ? plain : plain.substring(0, exponent);
        String text = mantissa.replace("+-", " ± ").replace('-', '−');
        String ten = exponent < 0 ? "" : "10" + Scripts.superscript(plain.substring(exponent + 1));
        return text + (text.isEmpty() || ten.isEmpty() ? "" : " × ") + ten;
    }

    /// A unit, of macros or of letters.
    static String unit(String source, LatexProblems problems) {
        return new LatexUnits(source, problems).read();
    }

    private String read() {
        while (at < source.length()) {
            char c = source.charAt(at);
            at++;
            switch (c) {
                case '\\' -> command();
                case '.', '~' -> next();
                case '^' -> power = argument();
                case ' ', '{', '}', '$' -> {}
                default -> letter(c);
            }
        }
        next();
        return out.toString();
    }

    private void command() {
        int end = LatexArguments.nameEnd(source, at);
        String name = source.substring(at, end);
        at = end;
        switch (name) {
            case "per" -> {
                next();
                per = true;
            }
            case "square", "cubic", "raiseto" -> {
                finish();
                power = power(name);
            }
            case "squared", "cubed", "tothe" -> power = power(name);
            case "" -> escaped();
            default -> named(name);
        }
    }

    private String power(String name) {
        return name.startsWith("squ") ? "2" : name.startsWith("cub") ? "3" : argument();
    }

    private void escaped() {
        if (at < source.length() && ",;: !".indexOf(source.charAt(at)) < 0) {
            letter(source.charAt(at));
        } else {
            next();
        }
        at = Math.min(source.length(), at + 1);
    }

    private void named(String name) {
        finish();
        String prefix = PREFIXES.getOrDefault(name, "");
        Command symbol = LatexTable.command(name);
        if (!prefix.isEmpty()) {
            factor.append(prefix);
        } else if (UNITS.containsKey(name)) {
            factor.append(UNITS.get(name));
        } else if (symbol.kind() == Kind.SYMBOL) {
            factor.append(symbol.text());
        } else {
            problems.unknown("\\" + name);
            factor.append('\\').append(name);
        }
        complete = prefix.isEmpty();
    }

    private void letter(char c) {
        factor.append(c);
        complete = true;
    }

    /// What a power is: a group, or one character.
    private String argument() {
        int start = Chars.skipBlank(source, at, source.length());
        int end = LatexArguments.groupEnd(source, start);
        at = end < 0 ? Math.min(source.length(), start + 1) : end;
        return end < 0 ? source.substring(start, at) : source.substring(start + 1, end - 1);
    }

    /// Ends the factor at hand, if it is one already.
    private void finish() {
        if (complete) {
            next();
        }
    }

    private void next() {
        if (!factor.isEmpty()) {
            out.append(out.isEmpty() ? "" : THIN_SPACE).append(factor).append(raised());
        }
        factor.setLength(0);
        complete = false;
        per = false;
        power = "";
    }

    private String raised() {
        String exponent = per ? "-" + (power.isEmpty() ? "1" : power) : power;
        String script = Scripts.superscript(exponent);
        return script.isEmpty() && !exponent.isEmpty() ? "^{" + exponent + "}" : script;
    }
}
