package bib.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// Bytes to text that are UTF-8 but for some: a file into which one entry of another encoding was pasted, or in which a
/// letter was cut in two.
final class StrayReader {
    private static final int PART = 1 << 14;
    /// A text that is in another encoding has many of them before it has a letter beyond ASCII that is UTF-8.
    private static final int MAX_AHEAD = 1 << 12;

    private final int from;
    private final ByteBuffer in;
    private final CharBuffer out = CharBuffer.allocate(PART);
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final StringBuilder text;
    private final Strays strays = new Strays();

    /// @param from how many bytes stand before the text
    StrayReader(byte[] bytes, int from) {
        this.from = from;
        in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        text = new StringBuilder(bytes.length - from);
    }

    /// Reads to the end.
    void read() {
        boolean more = true;
        while (more) {
            more = part();
        }
    }

    /// Reads as far as the text may be UTF-8; whether it is, to the end: at least as many bytes continue a character as
    /// are none.
    boolean readUtf8() {
        boolean more = true;
        while (more && strays.count() <= joined() + MAX_AHEAD) {
            more = part();
        }
        return strays.count() <= joined();
    }

    private int joined() {
        return in.position() - from - text.length();
    }

    /// Reads up to the next stray bytes, and those; whether there may be more.
    private boolean part() {
        CoderResult result = decoder.decode(in, out, true);
        flush();
        if (result.isError()) {
            takeStrays(result.length());
        }
        return !result.isUnderflow();
    }

    private void flush() {
        out.flip();
        text.append(out);
        out.clear();
    }

    private void takeStrays(int length) {
        for (int i = 0; i < length; i++) {
            byte stray = in.get();
            strays.add(text.length(), stray);
            text.append(new String(new byte[] {stray}, Encoding.WINDOWS_1252.charset()));
        }
    }

    String text() {
        return text.toString();
    }

    Strays strays() {
        return strays;
    }
}
