package bib.bibtex;

import bib.latex.Chars;
import bib.source.Text;

/// Where a value ends that has lost its closing delimiter: before what looks like the next field.
final class Runaway {
    private Runaway() {}

    /// The name of the first field that seems to begin between two places: on a line of its own, or else after a comma;
    /// -1 where there is none.
    static int nextField(Text text, int from, int limit) {
        int afterComma = -1;
        for (int i = from; i < limit; i++) {
            char c = text.charAt(i);
            if (Chars.isLineEnd(c)) {
                int start = Chars.skipBlank(text, i + 1, limit);
                if (FieldNames.startsField(text, start, limit)) {
                    return start;
                }
                i = Math.max(i, start - 1);
            } else if (c == ',' && afterComma < 0) {
                int start = Chars.skipBlank(text, i + 1, limit);
                boolean sameLine = Chars.lineEnd(text, i, start) == start;
                afterComma = sameLine && FieldNames.startsField(text, start, limit) ? start : -1;
            }
        }
        return afterComma;
    }

    /// One past the last character before `next` that is the value's: the comma between is not.
    static int valueEnd(Text text, int from, int next) {
        int end = next;
        while (end > from && (Chars.isBlank(text.charAt(end - 1)) || text.charAt(end - 1) == ',')) {
            end--;
        }
        return end;
    }

    /// Whether the quote at a place is the first sign after a `=`, and so opens a value.
    static boolean followsSign(Text text, int quote, int from) {
        int before = quote - 1;
        while (before > from && Chars.isBlank(text.charAt(before))) {
            before--;
        }
        return text.charAt(before) == '=';
    }
}
