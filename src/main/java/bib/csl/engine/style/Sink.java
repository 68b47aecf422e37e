package bib.csl.engine.style;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/// Bytes of a compiled style or locale, being written; [Cursor] reads them.
final class Sink {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    /// A whole number from 0: seven bits a byte, the lowest first, the eighth set where more follow.
    void number(int value) {
        int rest = value;
        while (rest >= 0x80) {
            bytes.write((rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        bytes.write(rest);
    }

    /// A number in four bytes, the highest first, to be found by its place.
    void fixed(int value) {
        for (int shift = 24; shift >= 0; shift -= 8) {
            bytes.write(value >>> shift);
        }
    }

    void flag(boolean value) {
        bytes.write(value ? 1 : 0);
    }

    /// A constant, by its place among its kind: the program that reads it is the one that was built with it.
    @SuppressWarnings("EnumOrdinal")
    void constant(Enum<?> value) {
        number(value.ordinal());
    }

    /// A text with its length before it.
    void text(String text) {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        number(encoded.length);
        bytes.writeBytes(encoded);
    }

    /// Bytes with their number before them.
    void block(Sink content) {
        number(content.size());
        bytes.writeBytes(content.bytes());
    }

    int size() {
        return bytes.size();
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }
}
