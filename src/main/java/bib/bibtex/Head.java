package bib.bibtex;

import bib.latex.Chars;
import bib.source.Text;

/// The start of a block: `@`, a type and an opening delimiter.
///
/// @param start the place of the `@`
/// @param open  the place of the delimiter; -1 where no block starts
record Head(int start, String type, int open, boolean isBrace) {
    /// Looks whether a block starts at an `@`.
    static Head at(Text text, int at, Words words) {
        int length = text.length();
        int typeStart = Chars.skipBlank(text, at + 1, length);
        int typeEnd = typeStart;
        while (typeEnd < length && isType(text.charAt(typeEnd))) {
            typeEnd++;
        }
        int open = Chars.skipBlank(text, typeEnd, length);
        boolean named = typeEnd > typeStart && Character.isLetter(text.charAt(typeStart));
        if (!named || open == length || (text.charAt(open) != '{' && text.charAt(open) != '(')) {
            return new Head(at, "", -1, false);
        }
        return new Head(at, words.at(text.array(), typeStart, typeEnd), open, text.charAt(open) == '{');
    }

    boolean isFound() {
        return open >= 0;
    }

    private static boolean isType(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '+';
    }
}
