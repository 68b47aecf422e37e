package bib.search;

import java.text.Normalizer;

/// Single characters: what kind they are for a search, and what is left of them without accent and case.
final class Letters {
    /// What a character does to the words around it.
    enum Kind {
        /// Is part of a word.
        WORD,
        /// Is a word by itself: scripts that are written without spaces.
        SINGLE,
        /// Joins two parts of a word: apostrophes and hyphens.
        LINK,
        /// Is not there at all: accents, invisible characters.
        IGNORED,
        /// Ends a word.
        BREAK
    }

    /// What is left of U+00C0 to U+017F; `?` where it is not one letter. Most names need no more, so that Unicode's
    /// tables need not be loaded for them.
    private static final String LATIN = "aaaaaa?ceeeeiiiidnooooo?ouuuuy??aaaaaa?ceeeeiiiidnooooo?ouuuuy?y"
            + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii??jjkkklllllll"
            + "lllnnnnnn?nnoooooo??rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

    private static final int LATIN_START = 0xC0;

    private Letters() {}

    /// Whether it parts what is written, no-break spaces included.
    static boolean isSpace(char c) {
        return c == ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    static Kind kind(int c) {
        if (c < 0x80) {
            return asciiKind(c);
        }
        return switch (c) {
            // Acute accent, modifier letters and typographic quotation marks, all used as apostrophes; hyphens and
            // dashes.
            case 0xB4, 0x2B9, 0x2BB, 0x2BC, 0x2018, 0x2019, 0x2032, 0xFF07 -> Kind.LINK;
            case 0x2010, 0x2011, 0x2012, 0x2013, 0x2212, 0xFF0D -> Kind.LINK;
            case 0x30A0, 0x30FB -> Kind.BREAK;
            default -> isSingle(c) ? Kind.SINGLE : generalKind(c);
        };
    }

    private static Kind asciiKind(int c) {
        if (isPlain(c)) {
            return Kind.WORD;
        }
        return c == '\'' || c == '`' || c == '-' ? Kind.LINK : Kind.BREAK;
    }

    /// Whether it is an ASCII letter or digit.
    static boolean isPlain(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    private static Kind generalKind(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.FORMAT -> Kind.IGNORED;
            case Character.OTHER_NUMBER, Character.LETTER_NUMBER -> Kind.WORD;
            default -> Character.isLetterOrDigit(c) ? Kind.WORD : Kind.BREAK;
        };
    }

    /// Kana, Hangul and ideographs, with their iteration marks.
    private static boolean isSingle(int c) {
        if (c < 0x1100) {
            return false;
        }
        return (c >= 0x3041 && c <= 0x3096)
                || (c >= 0x309D && c <= 0x30FF)
                || (c >= 0x31F0 && c <= 0x31FF)
                || (c >= 0xFF66 && c <= 0xFF9D)
                || (c >= 0xAC00 && c <= 0xD7A3)
                || c == 0x3005
                || Character.isIdeographic(c);
    }

    /// Appends what is left of a letter or digit: nothing, one letter or several.
    static void fold(int c, StringBuilder out) {
        if (c < 0x80) {
            out.append(plainLower((char) c));
        } else if (c >= LATIN_START && c < LATIN_START + LATIN.length()) {
            foldLatin(c, out);
        } else {
            foldGeneral(c, out);
        }
    }

    static char plainLower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
    }

    private static void foldLatin(int c, StringBuilder out) {
        switch (c) {
            case 'Æ', 'æ' -> out.append("ae");
            case 'Œ', 'œ' -> out.append("oe");
            case 'Þ', 'þ' -> out.append("th");
            case 'ß' -> out.append("ss");
            case 'Ĳ', 'ĳ' -> out.append("ij");
            case 'ŉ' -> out.append('n');
            default -> out.append(LATIN.charAt(c - LATIN_START));
        }
    }

    private static void foldGeneral(int c, StringBuilder out) {
        String parts = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD);
        for (int i = 0; i < parts.length(); ) {
            int part = parts.codePointAt(i);
            i += Character.charCount(part);
            int digit = Character.digit(part, 10);
            int lower = Character.toLowerCase(part);
            if (digit >= 0) {
                out.append((char) ('0' + digit));
            } else if (lower >= LATIN_START && lower < LATIN_START + LATIN.length()) {
                foldLatin(lower, out);
            } else if (Character.isLetter(lower)) {
                out.appendCodePoint(lower == 'ς' ? 'σ' : lower);
            }
        }
    }
}
