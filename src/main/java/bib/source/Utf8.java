package bib.source;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// UTF-8 to characters (RFC 3629), strictly. Java's own decoder goes over a text several times until it is one; where a
/// run is over before that is compiled, once is several times faster.
final class Utf8 {
    private static final int TWO_BYTES = 0x80;
    private static final int THREE_BYTES = 0x800;
    private static final int FOUR_BYTES = 0x1_0000;
    private static final int NONE = -1;

    private Utf8() {}

    /// The characters of the first bytes; nothing where those are not UTF-8.
    static char @Nullable [] decode(byte[] bytes, int length) {
        char[] chars = new char[length];
        int count = 0;
        int at = 0;
        while (at < length) {
            byte first = bytes[at];
            if (first >= 0) {
                chars[count++] = (char) first;
                at++;
            } else {
                int code = codePoint(bytes, at, length);
                if (code == NONE) {
                    return null;
                }
                at += code < THREE_BYTES ? 2 : code < FOUR_BYTES ? 3 : 4;
                count += Character.toChars(code, chars, count);
            }
        }
        return count == length ? chars : Arrays.copyOf(chars, count);
    }

    /// The character beyond ASCII that begins at a place.
    private static int codePoint(byte[] bytes, int at, int length) {
        int first = bytes[at] & 0xFF;
        int size = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
        if (first < 0xC0 || first >= 0xF8 || at + size > length) {
            return NONE;
        }
        int code = first & (0x7F >> size);
        for (int i = at + 1; i < at + size; i++) {
            if ((bytes[i] & 0xC0) != 0x80) {
                return NONE;
            }
            code = code << 6 | (bytes[i] & 0x3F);
        }
        int least = size == 2 ? TWO_BYTES : size == 3 ? THREE_BYTES : FOUR_BYTES;
        boolean isCharacter = code >= least
                && code <= Character.MAX_CODE_POINT
                && (code < Character.MIN_SURROGATE || code > Character.MAX_SURROGATE);
        return isCharacter ? code : NONE;
    }
}
