package bib.csl.engine.style;

import java.nio.charset.StandardCharsets;

/// A place in the bytes of a compiled style or locale, that moves on with each thing read; [Sink] wrote them.
class Cursor {
    private final byte[] bytes;
    private int at;

    Cursor(byte[] bytes, int at) {
        this.bytes = bytes;
        this.at = at;
    }

    final int at() {
        return at;
    }

    final byte[] bytes() {
        return bytes;
    }

    final int number() {
        int value = bytes[at++];
        if (value < 0) {
            value &= 0x7F;
            int shift = 7;
            int next;
            do {
                next = bytes[at++];
                value |= (next & 0x7F) << shift;
                shift += 7;
            } while (next < 0);
        }
        return value;
    }

    final boolean flag() {
        return bytes[at++] != 0;
    }

    /// A text with its length before it.
    final String text() {
        int length = number();
        String text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return text;
    }

    /// Passes over a block or a text.
    ///
    /// @return where its content starts
    final int pass() {
        int length = number();
        int start = at;
        at += length;
        return start;
    }
}
