package bib.source;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// UTF-8 to characters (RFC 3629), strictly, part by part. Java's own decoder goes over a text several times until it
/// is one, and needs it twice in memory.
final class Utf8Decoder {
    /// So many bytes less than this may be left of a part: the beginning of a character.
    static final int LONGEST = 4;

    private static final int TWO_BYTES = 0x80;
    private static final int THREE_BYTES = 0x800;
    private static final int FOUR_BYTES = 0x1_0000;
    private static final int NONE = -1;

    private char[] chars;
    private int length;
    private boolean ascii = true;

    /// @param expected how many bytes there will be, if that is known
    Utf8Decoder(int expected) {
        chars = new char[expected];
    }

    /// Takes bytes between two places; how many of them. Those that are left are no UTF-8, or the beginning of a
    /// character.
    int take(byte[] bytes, int from, int end) {
        reserve(end - from);
        char[] to = chars;
        int place = length;
        int at = from;
        while (at < end) {
            byte first = bytes[at];
            if (first >= 0) {
                to[place++] = (char) first;
                at++;
            } else {
                int code = codePoint(bytes, at, end);
                if (code == NONE) {
                    break;
                }
                at += code < THREE_BYTES ? 2 : code < FOUR_BYTES ? 3 : LONGEST;
                place += Character.toChars(code, to, place);
            }
        }
        ascii &= place - length == at - from;
        length = place;
        return at - from;
    }

    /// Makes room for so many more characters.
    private void reserve(int count) {
        if (chars.length - length < count) {
            chars = Arrays.copyOf(chars, Math.max(length + count, 2 * length));
        }
    }

    /// Puts a character behind those that were taken.
    void add(char c) {
        reserve(1);
        chars[length++] = c;
    }

    /// How many characters there are.
    int length() {
        return length;
    }

    /// The character beyond ASCII that begins at a place.
    private static int codePoint(byte[] bytes, int at, int end) {
        int first = bytes[at] & 0xFF;
        int size = first < 0xE0 ? 2 : first < 0xF0 ? 3 : LONGEST;
        if (first < 0xC0 || first >= 0xF8 || at + size > end) {
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

    /// Whether all that was taken has seven bits.
    boolean isAscii() {
        return ascii;
    }

    /// What was taken. An array of which most is empty is not kept.
    Text text() {
        return new Text(length < chars.length / 2 ? Arrays.copyOf(chars, length) : chars, length);
    }

    /// The bytes that were taken.
    byte[] bytes() {
        return new String(chars, 0, length).getBytes(StandardCharsets.UTF_8);
    }
}
