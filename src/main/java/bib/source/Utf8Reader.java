package bib.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Bytes to text, as long as they are UTF-8. A small text is decoded at once. Another is part by part: so the text
/// alone is ever in memory as a whole, and a part without letters beyond Latin-1 takes a byte a character until then.
/// Parts are small, since one with such letters takes several times as long.
final class Utf8Reader {
    /// So many bytes are a small text.
    private static final int SMALL = 1 << 20;
    private static final int BUFFER = 1 << 14;
    private static final int PART = 1 << 10;

    /// What Java puts in the place of bytes that are no UTF-8.
    private static final char REPLACEMENT = '\uFFFD';

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream stream;
    private final List<String> parts = new ArrayList<>();
    private byte[] buffer = {};
    private int held;
    private char[] chars = {};
    private boolean marked;
    private boolean ascii = true;

    Utf8Reader(InputStream stream) {
        this.stream = stream;
    }

    /// Reads as far as it is UTF-8; whether that is to the end.
    boolean read() throws IOException {
        // A file says how much of it there is. One byte more shows whether there is another.
        int said = stream.available();
        buffer = new byte[said <= SMALL ? Math.max(said + 1, BUFFER) : BUFFER];
        boolean more = fill();
        marked = held >= MARK.length && Arrays.equals(MARK, 0, MARK.length, buffer, 0, MARK.length);
        if (marked) {
            drop(MARK.length);
        }
        if (!more) {
            return takeAll();
        }
        while (more) {
            if (!take(boundary(held))) {
                return false;
            }
            more = fill();
        }
        return take(held);
    }

    /// Fills the buffer; whether there may be more.
    private boolean fill() throws IOException {
        held += stream.readNBytes(buffer, held, buffer.length - held);
        return held == buffer.length;
    }

    /// Takes what is in the buffer, which is the whole text; whether it is UTF-8.
    private boolean takeAll() {
        char[] decoded = Utf8.decode(buffer, held);
        if (decoded == null) {
            return false;
        }
        chars = decoded;
        ascii = chars.length == held;
        parts.add(ascii ? new String(buffer, 0, held, StandardCharsets.ISO_8859_1) : new String(chars));
        held = 0;
        return true;
    }

    /// Where the last whole character before `end` ends: at most three bytes before.
    private int boundary(int end) {
        for (int back = 1; back <= 3; back++) {
            int b = buffer[end - back] & 0xFF;
            if (b < 0x80 || b >= 0xC0) {
                int length = b < 0x80 ? 1 : b < 0xE0 ? 2 : b < 0xF0 ? 3 : 4;
                return length > back ? end - back : end;
            }
        }
        return end;
    }

    /// Takes so many bytes, or as many of them as are UTF-8; whether they all are.
    private boolean take(int length) {
        int from = 0;
        while (from < length) {
            int end = length - from > PART ? boundary(from + PART) : length;
            String part = new String(buffer, from, end - from, StandardCharsets.UTF_8);
            if (part.indexOf(REPLACEMENT) >= 0 && !isUtf8(from, end)) {
                drop(from);
                return false;
            }
            ascii &= part.length() == end - from;
            parts.add(part);
            from = end;
        }
        drop(length);
        return true;
    }

    private void drop(int length) {
        System.arraycopy(buffer, length, buffer, 0, held - length);
        held -= length;
    }

    /// Whether a part with replacement characters in it was written with them.
    private boolean isUtf8(int start, int end) {
        try {
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(buffer, start, end - start));
            return true;
        } catch (CharacterCodingException _) {
            return false;
        }
    }

    /// Whether a byte order mark stands before the text.
    boolean isMarked() {
        return marked;
    }

    /// Whether all that was read has seven bits.
    boolean isAscii() {
        return ascii;
    }

    /// The beginning of the text.
    String first() {
        String text = joined(parts.subList(0, Math.min(parts.size(), BUFFER / PART)));
        return text.substring(0, Math.min(text.length(), BUFFER));
    }

    /// What was read. The parts are let go of.
    String text() {
        String text = joined(parts);
        parts.clear();
        return text;
    }

    private static String joined(List<String> parts) {
        return parts.size() == 1 ? parts.getFirst() : String.join("", parts);
    }

    /// The characters of a small text; none of another.
    char[] chars() {
        return chars;
    }

    /// All bytes, those read before and those still to come.
    byte[] bytes() throws IOException {
        byte[] before = text().getBytes(StandardCharsets.UTF_8);
        byte[] after = stream.readAllBytes();
        int mark = marked ? MARK.length : 0;
        byte[] all = new byte[mark + before.length + held + after.length];
        System.arraycopy(MARK, 0, all, 0, mark);
        System.arraycopy(before, 0, all, mark, before.length);
        System.arraycopy(buffer, 0, all, mark + before.length, held);
        System.arraycopy(after, 0, all, mark + before.length + held, after.length);
        held = 0;
        return all;
    }
}
