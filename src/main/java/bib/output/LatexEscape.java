package bib.output;

import java.text.Normalizer;

/// Characters written so that LaTeX prints them as themselves, under every engine and with babel's shorthands.
///
/// The one liberty: the typewriter's apostrophe `'` is printed as an apostrophe (’), as everywhere in TeX.
final class LatexEscape {
    private static final int NONE = -1;

    private final boolean commands;
    private final StringBuilder out;
    /// The last character, kept over markup: fonts would join two hyphens to a dash.
    private int previous = NONE;

    private boolean inAddress = false;

    /// @param commands whether a fragment's commands are there to be used
    LatexEscape(boolean commands, StringBuilder out) {
        this.commands = commands;
        this.out = out;
    }

    static String escape(String text, boolean commands) {
        StringBuilder out = new StringBuilder();
        new LatexEscape(commands, out).append(text);
        return out.toString();
    }

    void append(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        int i = 0;
        while (i < composed.length()) {
            int c = composed.codePointAt(i);
            int next = i + Character.charCount(c);
            if (wouldJoin(previous, c)) {
                out.append("\\kern0pt ");
            }
            int accents = accents(composed, c, next);
            if (accents > next) {
                out.append(LatexCharacters.accented(c, composed.substring(next, accents)));
            } else {
                append(c);
            }
            breakAddress(composed, i, accents);
            previous = c;
            i = accents;
        }
    }

    /// Lets a web address that is shown go on in the next line, as no hyphenation would.
    private void breakAddress(String text, int i, int next) {
        char c = text.charAt(i);
        if (text.startsWith("http://", i) || text.startsWith("https://", i)) {
            inAddress = true;
        } else if (Character.isWhitespace(c)) {
            inAddress = false;
        }
        boolean inside = inAddress && next < text.length() && text.charAt(next) != '/' && text.charAt(next) != ' ';
        if (inside && "/?&=_".indexOf(c) >= 0) {
            out.append("\\allowbreak{}");
        }
    }

    /// Where the accents end that only TeX can put on this letter, since Unicode has no such letter.
    private static int accents(String text, int base, int from) {
        int end = from;
        boolean letter = (base >= 'a' && base <= 'z') || (base >= 'A' && base <= 'Z');
        while (letter && end < text.length() && LatexCharacters.isAccent(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private void append(int c) {
        switch (c) {
            case '\\' -> out.append("\\textbackslash{}");
            case '{', '}', '$', '&', '#', '_', '%' -> out.append('\\').append((char) c);
            case '~' -> out.append("\\textasciitilde{}");
            case '^' -> out.append("\\textasciicircum{}");
            case '<' -> out.append("\\textless{}");
            case '>' -> out.append("\\textgreater{}");
            case '|' -> out.append("\\textbar{}");
            case '`' -> out.append("\\textasciigrave{}");
            case '"' -> out.append(commands ? "\\bibquotedbl{}" : "\\textquotedbl{}");
            case '[' -> out.append("{[}");
            case ']' -> out.append("{]}");
            case 0xA0 -> out.append('~');
            case 0xAD -> out.append("\\-");
            default -> other(c);
        }
    }

    private void other(int c) {
        if (c < 0x80 || LatexCharacters.isPlain(c)) {
            out.appendCodePoint(c);
            return;
        }
        String instead = LatexCharacters.instead(c);
        if (commands) {
            out.append("\\bibunicode{").appendCodePoint(c).append("}{");
            out.append(instead.isEmpty() ? missing(c) : instead).append('}');
        } else if (instead.isEmpty()) {
            out.appendCodePoint(c);
        } else {
            out.append(instead);
        }
    }

    private static String missing(int c) {
        boolean invisible = Character.getType(c) == Character.FORMAT;
        return invisible ? "" : "\\bibmissing{U+" + "%04X".formatted(c) + "}";
    }

    /// The ligatures of TeX's fonts that are no typography but input conventions.
    private static boolean wouldJoin(int before, int c) {
        return switch (c) {
            case '-' -> before == '-' || before == '–';
            case ',', '<', '>' -> before == c;
            case '\'', '’' -> before == '\'' || before == '’';
            case '‘' -> before == '‘' || before == '!' || before == '?';
            default -> false;
        };
    }
}
