package bib.latex;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/// Unicode text to LaTeX that says the same: [Latex#decode] gives the text back, its whitespace folded.
///
/// Braces hold every command together with its letter, so that BibTeX takes it for one letter when it sorts, makes
/// labels or changes case. What LaTeX has no command for stays as it is.
public final class LatexEncoder {
    /// Which characters become commands.
    public enum Target {
        /// Those that mean something to TeX; all other characters stay.
        UNICODE,
        /// All but ASCII.
        ASCII
    }

    private static final int MAX_KNOWN = 5_000;

    private final Target target;
    private final Map<Integer, String> known = new HashMap<>();

    public LatexEncoder(Target target) {
        this.target = target;
    }

    /// The shortest LaTeX for a text that means it wherever it stands.
    public String encode(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            String latex = known.get(c);
            if (latex == null) {
                latex = c < 0x80 ? ascii(c) : target == Target.UNICODE ? Character.toString(c) : letter(c);
                if (known.size() < MAX_KNOWN) {
                    known.put(c, latex);
                }
            }
            if (wouldJoin(out, latex.charAt(0))) {
                out.append("{}");
            }
            out.append(latex);
            i += Character.charCount(c);
        }
        return out.toString();
    }

    /// LaTeX with every character beyond ASCII as a command that is one; all else in it stays.
    public static String ascii(String latex) {
        StringBuilder out = new StringBuilder(latex.length() + 16);
        for (int i = 0; i < latex.length(); ) {
            int c = latex.codePointAt(i);
            i += Character.charCount(c);
            String command = c < 0x80 ? Character.toString(c) : letter(c);
            char next = i < latex.length() ? latex.charAt(i) : ' ';
            boolean dash = command.startsWith("-") && c >= 0x80;
            out.append(dash && wouldJoin(out, '-') ? "{}" : "").append(command).append(dash && next == '-' ? "{}" : "");
        }
        return out.toString();
    }

    /// Whether TeX's fonts would make one sign of two: of hyphens a dash, of `!` and a quote `¡`; or babel's shorthand
    /// would, of `"` and a quote `„`.
    private static boolean wouldJoin(StringBuilder out, char next) {
        char last = out.isEmpty() ? ' ' : out.charAt(out.length() - 1);
        boolean reversed = next == '`' && (last == '!' || last == '?' || last == '"');
        return reversed || ((next == '-' || next == '\'' || next == '`') && last == next);
    }

    private static String ascii(int c) {
        return switch (c) {
            case '&', '%', '$', '#', '_' -> "\\" + (char) c;
            case '{' -> "{\\textbraceleft}";
            case '}' -> "{\\textbraceright}";
            case '\\' -> "{\\textbackslash}";
            case '~' -> "{\\textasciitilde}";
            case '^' -> "{\\textasciicircum}";
            case '`' -> "{\\textasciigrave}";
            case '<', '>' -> "{$" + (char) c + "$}";
            default -> Character.toString(c);
        };
    }

    /// The LaTeX of a character beyond ASCII; the character where it has none.
    private static String letter(int c) {
        String text = Character.toString(c);
        String latex =
                switch (c) {
                    case 0xA0 -> "~";
                    case 0x2009 -> "\\,";
                    case 0x2013 -> "--";
                    case 0x2014 -> "---";
                    case 0x201C -> "``";
                    case 0x201D -> "''";
                    default -> command(text);
                };
        return Latex.decode("x" + latex + "x").equals("x" + text + "x") ? latex : text;
    }

    private static String command(String text) {
        String symbol = LatexSymbols.latex(text);
        if (!symbol.isEmpty()) {
            return "{" + symbol + "}";
        }
        String parts = Normalizer.normalize(text, Normalizer.Form.NFD);
        int marks = Character.charCount(parts.codePointAt(0));
        return marks == parts.length() ? text : accented(parts.substring(0, marks), parts.substring(marks));
    }

    /// A letter under its accents, the first one innermost.
    private static String accented(String letter, String marks) {
        String base = base(letter);
        for (int i = 0; i < marks.length(); i++) {
            String accent = accent(marks.charAt(i));
            if (accent.isEmpty() || base.isEmpty()) {
                return letter + marks;
            }
            boolean apart = Character.isLetter(accent.charAt(1)) && base.charAt(0) != '\\' && base.charAt(0) != '{';
            base = "{" + accent + (apart ? " " : "") + base + "}";
        }
        return base;
    }

    private static String base(String letter) {
        return switch (letter) {
            case "i", "j" -> "\\" + letter;
            default -> letter.charAt(0) < 0x80 ? letter : LatexSymbols.latex(letter);
        };
    }

    private static String accent(char mark) {
        return switch (mark) {
            case '\u0300' -> "\\`";
            case '\u0301' -> "\\'";
            case '\u0302' -> "\\^";
            case '\u0303' -> "\\~";
            case '\u0304' -> "\\=";
            case '\u0306' -> "\\u";
            case '\u0307' -> "\\.";
            case '\u0308' -> "\\\"";
            case '\u030A' -> "\\r";
            case '\u030B' -> "\\H";
            case '\u030C' -> "\\v";
            case '\u0323' -> "\\d";
            case '\u0327' -> "\\c";
            case '\u0328' -> "\\k";
            case '\u0331' -> "\\b";
            default -> "";
        };
    }
}
