package bib.latex;

import java.util.List;

/// LaTeX to Unicode text: accents, special letters, dashes and quotes, symbols, formulas, formatting commands.
///
/// The meaning of a command is its definition's in LaTeX (The LaTeX Companion; the packages' manuals); the result is
/// in Unicode's composed form (NFC) where an accent was set. Formatting is left out, whitespace folded.
public final class Latex {
    private static final boolean[] SPECIAL = special();

    private Latex() {}

    /// The text of a value; unknown commands stay in it as typed.
    public static String decode(String latex) {
        return isPlain(latex) ? latex : new LatexDecoder(latex, false).decode().text();
    }

    /// The text of a value with CSL's inline markup: what emphasises, raises or lowers, and braces that keep capitals.
    public static String markup(String latex) {
        return isPlain(latex) ? latex : new LatexDecoder(latex, true).decode().text();
    }

    /// The text of a value, and what in it was not understood.
    public static LatexText read(String latex) {
        return isPlain(latex) ? new LatexText(latex, List.of()) : new LatexDecoder(latex, false).decode();
    }

    /// Whether a value is its own text. Nearly all are, in their hundreds of characters: hence the table.
    private static boolean isPlain(String latex) {
        for (int i = 0; i < latex.length(); i++) {
            char c = latex.charAt(i);
            if (c < SPECIAL.length && SPECIAL[c]) {
                boolean paired = c == '-' || c == '\'' || c == ' ';
                if (!paired || i == 0 || latex.charAt(i - 1) == c) {
                    return false;
                }
            }
        }
        return !latex.endsWith(" ");
    }

    private static boolean[] special() {
        boolean[] special = new boolean[128];
        for (char c : "\\{}$~`\n\r\t\f\u000b-' ".toCharArray()) {
            special[c] = true;
        }
        return special;
    }
}
