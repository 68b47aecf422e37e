package bib.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/// Bytes to text, as long as they are UTF-8; the text alone is ever in memory as a whole.
final class Utf8Reader {
    private static final int SMALLEST_BUFFER = 1 << 13;
    private static final int BUFFER = 1 << 16;
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream stream;
    private final byte[] buffer;
    private final Utf8Decoder decoder;
    private int held;
    private boolean marked;

    /// @throws IOException where the stream cannot say how much of it there is
    Utf8Reader(InputStream stream) throws IOException {
        this.stream = stream;
        // A file says how long it is; a pipe, how much of it waits. One byte more would show that there is another.
        int expected = stream.available();
        buffer = new byte[Math.clamp(expected + 1L, SMALLEST_BUFFER, BUFFER)];
        decoder = new Utf8Decoder(expected);
    }

    /// Reads as far as it is UTF-8; whether that is to the end.
    boolean read() throws IOException {
        boolean more = fill();
        marked = held >= MARK.length && Arrays.equals(MARK, 0, MARK.length, buffer, 0, MARK.length);
        if (marked) {
            drop(MARK.length);
        }
        drop(decoder.take(buffer, 0, held));
        while (more && held < Utf8Decoder.LONGEST) {
            more = fill();
            drop(decoder.take(buffer, 0, held));
        }
        return held == 0;
    }

    /// Fills the buffer; whether there may be more.
    private boolean fill() throws IOException {
        held += stream.readNBytes(buffer, held, buffer.length - held);
        return held == buffer.length;
    }

    private void drop(int length) {
        System.arraycopy(buffer, length, buffer, 0, held - length);
        held -= length;
    }

    /// Whether a byte order mark stands before the text.
    boolean isMarked() {
        return marked;
    }

    /// Whether all that was read has seven bits.
    boolean isAscii() {
        return decoder.isAscii();
    }

    /// What was read.
    Text text() {
        return decoder.text();
    }

    /// All bytes, those read before and those still to come.
    byte[] bytes() throws IOException {
        byte[] before = decoder.bytes();
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
