package bib.bibtex;

import bib.bibtex.Piece.Kind;
import bib.latex.Chars;
import bib.source.Text;

/// A word that stands where a value begins, without delimiters, and what it can be: a number, a macro, the first of
/// several words, an address, or no value but the name of the next field.
///
/// @param text  the whole text
/// @param end   one past its last character; `start` where there is no word
/// @param limit where the fields end
record BareWord(Text text, int start, int end, int limit) {
    static BareWord at(Text text, int start, int limit) {
        int end = start;
        while (end < limit && !isSign(text.charAt(end))) {
            end++;
        }
        return new BareWord(text, start, end, limit);
    }

    private static boolean isSign(char c) {
        return Chars.isBlank(c) || c == ',' || c == '#' || c == '{' || c == '}' || c == '"' || c == '=';
    }

    /// Whether it is no value: nothing stands there, or the name of the next field.
    boolean isNone() {
        return end == start || isName();
    }

    private boolean isName() {
        int sign = Chars.skipBlank(text, end, limit);
        return sign < limit && text.charAt(sign) == '=';
    }

    /// Whether it is an address, whose `=` and `#` are no signs of BibTeX: it names its scheme, or it stands on the
    /// line of the sign before it and has a `/` or a `?` before its `=`.
    ///
    /// @param before one past that sign
    boolean isAddress(int before) {
        String word = text.substring(start, end);
        return word.contains("://")
                || ((word.indexOf('/') >= 0 || word.indexOf('?') >= 0)
                        && isName()
                        && Chars.lineEnd(text, before, start) == start);
    }

    /// A number, a macro, or the first of several words.
    Kind kind() {
        if (!isAlone()) {
            return Kind.BARE;
        }
        return Chars.isDigits(text.substring(start, end)) ? Kind.NUMBER : isMacro() ? Kind.MACRO : Kind.BARE;
    }

    private boolean isAlone() {
        int next = Chars.skipBlank(text, end, limit);
        return next >= limit
                || text.charAt(next) == ','
                || text.charAt(next) == '#'
                || text.charAt(next) == '%'
                || Chars.lineEnd(text, end, next) < next
                || FieldNames.startsField(text, next, limit);
    }

    private boolean isMacro() {
        char first = text.charAt(start);
        if ((first >= '0' && first <= '9') || first == '-') {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (!FieldNames.isName(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /// One past what stands up to the next comma or line end.
    int stretchEnd() {
        int stop = start;
        while (stop < limit && text.charAt(stop) != ',' && !Chars.isLineEnd(text.charAt(stop))) {
            stop++;
        }
        return stop;
    }
}
