package bib.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;

/// How a file's bytes are characters: the encodings that [SourceFiles] knows.
public enum Encoding {
    UTF_8("UTF-8", "UTF-8", 0),
    /// With a byte order mark.
    UTF_8_MARKED("UTF-8", "UTF-8", 3),
    /// With a byte order mark, big end first.
    UTF_16_BIG("UTF-16", "UTF-16BE", 2),
    /// With a byte order mark, little end first.
    UTF_16_LITTLE("UTF-16", "UTF-16LE", 2),
    WINDOWS_1252("Windows-1252", "windows-1252", 0);

    private final String label;
    private final String charset;
    private final int markLength;

    Encoding(String label, String charset, int markLength) {
        this.label = label;
        this.charset = charset;
        this.markLength = markLength;
    }

    /// As people call it.
    public String label() {
        return label;
    }

    Charset charset() {
        return Charset.forName(charset);
    }

    /// How many bytes stand before the text.
    int markLength() {
        return markLength;
    }

    /// How many bytes a stretch of a text takes that was decoded from this encoding.
    int length(String text, int start, int end) {
        return switch (this) {
            case UTF_8, UTF_8_MARKED -> utf8Length(text, start, end);
            case UTF_16_BIG, UTF_16_LITTLE -> 2 * (end - start);
            case WINDOWS_1252 -> end - start;
        };
    }

    private static int utf8Length(String text, int start, int end) {
        int length = end - start;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c >= 0x800) {
                // The two halves of a character beyond the first 65,536 take four bytes together.
                length += Character.isSurrogate(c) ? 1 : 2;
            } else if (c >= 0x80) {
                length++;
            }
        }
        return length;
    }

    /// Whether the encoding has bytes for all characters of a text.
    boolean holds(String text) {
        return charset().newEncoder().canEncode(text);
    }

    /// Characters as bytes, without a mark.
    ///
    /// @throws BibException of kind OUTPUT where the encoding has no bytes for one of them
    byte[] encode(String text, String file) {
        try {
            ByteBuffer bytes = charset().newEncoder().encode(CharBuffer.wrap(text));
            byte[] exact = new byte[bytes.remaining()];
            bytes.get(exact);
            return exact;
        } catch (CharacterCodingException e) {
            String character = firstMissing(text);
            throw new BibException(
                    BibException.Kind.OUTPUT,
                    file + " is in " + label + ", which has no '" + character + "'",
                    "convert the file to UTF-8, or write the character in LaTeX",
                    e);
        }
    }

    private String firstMissing(String text) {
        var encoder = charset().newEncoder();
        return text.codePoints()
                .mapToObj(Character::toString)
                .filter(character -> !encoder.canEncode(character))
                .findFirst()
                .orElse("");
    }
}
