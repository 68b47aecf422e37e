package bib.source;

import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Files and streams to sources: the encoding is found from the bytes.
///
/// UTF-8 with or without a byte order mark; UTF-16 with one; anything else is taken for Windows-1252, with a note.
public final class SourceFiles {
    /// What Java puts in the place of bytes that are no UTF-8.
    private static final char REPLACEMENT = '\uFFFD';

    /// How ISO-2022 begins characters of more than one byte.
    private static final String SHIFT = "\u001b$";

    private static final int SHIFT_SEARCH = 1 << 14;

    private SourceFiles() {}

    /// Reads a file to its end. A pipe is read as a stream, as the shell's `<(…)` makes one.
    ///
    /// @throws BibException of kind INPUT where there is none or it cannot be read
    public static Decoded read(Path path) {
        return decode(path.toString(), bytes(path));
    }

    static byte[] bytes(Path path) {
        if (Files.isDirectory(path)) {
            throw input(path + " is a directory, not a file", "name the file in it", null);
        }
        // A stream, not a channel: of the two, it is what Java has loaded already.
        try (InputStream stream = new FileInputStream(path.toFile())) {
            return stream.readAllBytes();
        } catch (FileNotFoundException e) {
            throw missing(path, e);
        } catch (IOException e) {
            throw input(path + " cannot be read: " + e.getMessage(), "", e);
        } catch (OutOfMemoryError e) {
            throw tooLarge(path.toString(), e);
        }
    }

    private static BibException missing(Path path, FileNotFoundException cause) {
        if (!Files.exists(path)) {
            return input("there is no file " + path, "check the path", cause);
        }
        return Files.isReadable(path)
                ? input(path + " cannot be read: " + cause.getMessage(), "", cause)
                : input(path + " may not be read", "check its permissions", cause);
    }

    /// Reads a stream to its end.
    ///
    /// @param name what messages call it, as `-`
    public static Decoded read(InputStream stream, String name) {
        try {
            return decode(name, stream.readAllBytes());
        } catch (IOException e) {
            throw input(name + " cannot be read: " + e.getMessage(), "", e);
        } catch (OutOfMemoryError e) {
            throw tooLarge(name, e);
        }
    }

    /// Bytes to text.
    public static Decoded decode(String name, byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return plain(name, new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8), Encoding.UTF_8_MARKED);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return plain(name, new String(bytes, StandardCharsets.UTF_16), Encoding.UTF_16_BIG);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return plain(name, new String(bytes, StandardCharsets.UTF_16), Encoding.UTF_16_LITTLE);
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACEMENT) < 0 || isUtf8(bytes)) {
            Decoded decoded = plain(name, text, Encoding.UTF_8);
            // ISO-2022 has seven bits.
            return text.length() == bytes.length ? shifted(decoded) : decoded;
        }
        Source source = new Source(name, new String(bytes, Encoding.WINDOWS_1252.charset()));
        return new Decoded(source, List.of(guess(source)), Encoding.WINDOWS_1252);
    }

    /// What is said of a file that is not UTF-8. Windows-1252 has no characters for five bytes: where they occur, it is
    /// another encoding.
    private static Diagnostic guess(Source source) {
        int wrong = source.text().indexOf(REPLACEMENT);
        int place = wrong < 0 ? firstNonAscii(source.text()) : wrong;
        Span span = new Span(source, place, place);
        return wrong < 0
                ? Diagnostic.note(
                        span,
                        "the file is not UTF-8; it was read as Windows-1252",
                        "convert it to UTF-8 to be sure of every character")
                : Diagnostic.warning(
                        span,
                        "the file is neither UTF-8 nor Windows-1252; characters beyond ASCII are wrong",
                        "convert it from its encoding, as by iconv -f SHIFT_JIS -t UTF-8");
    }

    /// Says it where escape sequences show ISO-2022, in which letters and braces stand for parts of other characters.
    /// Looked for at the beginning alone: it costs a pass over the text.
    private static Decoded shifted(Decoded decoded) {
        Source source = decoded.source();
        int place = source.text().indexOf(SHIFT, 0, Math.min(source.text().length(), SHIFT_SEARCH));
        if (place < 0) {
            return decoded;
        }
        Diagnostic warning = Diagnostic.warning(
                new Span(source, place, place),
                "the file is in ISO-2022; its characters beyond ASCII are wrong, and may look like braces",
                "convert it, as by iconv -f ISO-2022-JP -t UTF-8");
        return new Decoded(source, List.of(warning), decoded.encoding());
    }

    /// Whether a text with replacement characters in it was written with them.
    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException _) {
            return false;
        }
    }

    private static Decoded plain(String name, String text, Encoding encoding) {
        return new Decoded(new Source(name, text), List.of(), encoding);
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static int firstNonAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x7F) {
                return i;
            }
        }
        return 0;
    }

    /// An array holds 2 GB, and the memory that Java takes may hold less.
    private static BibException tooLarge(String name, OutOfMemoryError cause) {
        return input(
                name + " is too large to be read", "split it, or give Java more memory: BIB_JAVA_OPTS=-Xmx8g", cause);
    }

    private static BibException input(String message, String hint, @Nullable Throwable cause) {
        return cause == null
                ? new BibException(BibException.Kind.INPUT, message, hint)
                : new BibException(BibException.Kind.INPUT, message, hint, cause);
    }
}
