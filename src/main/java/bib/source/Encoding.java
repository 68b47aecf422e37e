package bib.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Arrays;

/// How a file's bytes are characters.
///
/// @param label       as people call it
/// @param charsetName as Java does
/// @param markLength  how many bytes stand before the text
public record Encoding(String label, String charsetName, int markLength) {
    public static final Encoding UTF_8 = new Encoding("UTF-8", "UTF-8", 0);
    /// With a byte order mark.
    public static final Encoding UTF_8_MARKED = new Encoding("UTF-8", "UTF-8", 3);
    /// With a byte order mark, big end first.
    public static final Encoding UTF_16_BIG = new Encoding("UTF-16", "UTF-16BE", 2);
    /// With a byte order mark, little end first.
    public static final Encoding UTF_16_LITTLE = new Encoding("UTF-16", "UTF-16LE", 2);

    public static final Encoding WINDOWS_1252 = new Encoding("Windows-1252", "windows-1252", 0);

    Charset charset() {
        return Charset.forName(charsetName);
    }

    /// How many bytes a stretch of a text takes that was decoded from this encoding.
    int length(Text text, int start, int end) {
        return switch (charsetName) {
            case "UTF-8" -> utf8Length(text, start, end);
            case "UTF-16BE", "UTF-16LE" -> 2 * (end - start);
            case "windows-1252" -> end - start;
            default -> text.substring(start, end).getBytes(charset()).length;
        };
    }

    /// Whether the bytes are just those that this encoding has for the text. Of the encodings whose lengths are known
    /// it is not asked: their bytes are kept one by one, even those that are no characters.
    boolean writes(Source source, byte[] bytes) {
        return switch (charsetName) {
            case "UTF-8", "UTF-16BE", "UTF-16LE", "windows-1252" -> true;
            default -> Arrays.equals(source.text().getBytes(charset()), bytes);
        };
    }

    private static int utf8Length(Text text, int start, int end) {
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
