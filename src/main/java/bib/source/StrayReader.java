package bib.source;

/// Bytes to text that are UTF-8 but for some: a file into which one entry of another encoding was pasted, or in which a
/// letter was cut in two.
final class StrayReader {
    /// A text that is in another encoding has many of them before it has a letter beyond ASCII that is UTF-8.
    private static final int MAX_AHEAD = 1 << 12;

    private static final int HIGH_BYTES = 0x80;

    private final byte[] bytes;
    private final int from;
    private final Utf8Decoder decoder;
    private final Strays strays = new Strays();
    private final String letters = letters();
    private int at;

    /// @param from how many bytes stand before the text
    StrayReader(byte[] bytes, int from) {
        this.bytes = bytes;
        this.from = from;
        at = from;
        decoder = new Utf8Decoder(bytes.length - from);
    }

    /// What the bytes that are not ASCII are in Windows-1252, in order.
    private static String letters() {
        byte[] high = new byte[HIGH_BYTES];
        for (int i = 0; i < HIGH_BYTES; i++) {
            high[i] = (byte) (HIGH_BYTES + i);
        }
        return new String(high, Encoding.WINDOWS_1252.charset());
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
        return at - from - decoder.length();
    }

    /// Reads up to the next stray byte, and that; whether there may be more.
    private boolean part() {
        at += decoder.take(bytes, at, bytes.length);
        if (at == bytes.length) {
            return false;
        }
        byte stray = bytes[at++];
        strays.add(decoder.length(), stray);
        decoder.add(letters.charAt(stray & (HIGH_BYTES - 1)));
        return true;
    }

    Text text() {
        return decoder.text();
    }

    Strays strays() {
        return strays;
    }
}
