package bib.output;

import bib.source.Printable;

/// Characters made fit for any output: one line, no control characters, whole code points.
///
/// Line ends, tabs and the like become spaces; what no reader could show (other control characters, halves of
/// surrogate pairs, noncharacters) becomes U+FFFD, so that it is seen that something stood there. So do the characters
/// that turn the direction of all text behind them (U+202D, U+202E): an entry would read as what it is not. Those that
/// set a stretch of Hebrew or Arabic apart stay.
final class Characters {
    private static final char REPLACEMENT = '\uFFFD';

    private Characters() {}

    static String clean(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (suspicious(text.charAt(i))) {
                return cleaned(text);
            }
        }
        return text;
    }

    /// The same, without space around it: for titles and labels.
    static String line(String text) {
        return clean(text).strip();
    }

    private static boolean suspicious(char c) {
        return Printable.isSteering(c) || c == 0x2028 || c == 0x2029 || Character.isSurrogate(c) || c >= 0xFDD0;
    }

    private static String cleaned(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> out.appendCodePoint(fit(c)));
        return out.toString();
    }

    private static int fit(int c) {
        boolean space = (c >= '\t' && c <= '\r') || c == 0x85 || c == 0x2028 || c == 0x2029;
        if (space) {
            return ' ';
        }
        boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        boolean nonCharacter = (c >= 0xFDD0 && c <= 0xFDEF) || (c & 0xFFFE) == 0xFFFE;
        return half || nonCharacter || Printable.isSteering(c) ? REPLACEMENT : c;
    }
}
