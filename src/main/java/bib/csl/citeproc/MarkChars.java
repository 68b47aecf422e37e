package bib.csl.citeproc;

import java.util.BitSet;

/// The characters of Unicode's private use area that stand for names while citeproc-java renders: those that occur
/// nowhere in what is rendered. They are given out in turn, and again from the first where they are used up, so that
/// items far apart may share some.
final class MarkChars {
    static final char FIRST = '\uE000';
    static final char LAST = '\uF8FF';

    private final BitSet excluded = new BitSet();
    private int next = FIRST;

    static boolean isPrivate(char c) {
        return c >= FIRST && c <= LAST;
    }

    /// Keeps away from the characters of a text, also where they are written as XML character references.
    void exclude(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isPrivate(c)) {
                excluded.set(c);
            } else if (c == '&' && text.startsWith("&#", i)) {
                excludeReference(text, i + 2);
            }
        }
    }

    private void excludeReference(String text, int start) {
        int end = text.indexOf(';', start);
        int longest = start + "x00E000".length();
        if (end < 0 || end > longest) {
            return;
        }
        boolean hex = text.startsWith("x", start);
        try {
            int code = Integer.parseInt(text.substring(hex ? start + 1 : start, end), hex ? 16 : 10);
            if (code >= FIRST && code <= LAST) {
                excluded.set(code);
            }
        } catch (NumberFormatException _) {
            return;
        }
    }

    /// How many there are.
    int size() {
        return LAST - FIRST + 1 - excluded.cardinality();
    }

    /// The next one; there must be one.
    char next() {
        do {
            next = next == LAST ? FIRST : next + 1;
        } while (excluded.get(next));
        return (char) next;
    }
}
