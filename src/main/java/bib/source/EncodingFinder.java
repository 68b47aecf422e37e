package bib.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What encoding a text is in, and the text.
///
/// UTF-8 with or without a byte order mark; UTF-16 with one; ISO-2022-JP by its escape sequences; else the encoding
/// that the text names in its first lines, as JabRef, Emacs and TeX editors write it; else UTF-8 with some bytes
/// that are none, each of them told; else Windows-1252, with a note.
final class EncodingFinder {
    /// So far a text is searched for the name of its encoding.
    private static final int BEGINNING = 2000;

    /// And so far for that of a shift to characters of several bytes.
    private static final int SHIFTED = 1 << 14;

    /// A word of so many bytes beyond ASCII is in letters that Windows-1252 does not have.
    private static final int FOREIGN_WORD = 4;

    private static final String WESTERN = "the file is not UTF-8; it was read as Windows-1252";
    private static final String FOREIGN =
            "the file is not UTF-8, and was read as Windows-1252, which it hardly is: whole"
                    + " words are beyond ASCII, and wrong";
    private static final String NAME_ANY =
            "convert it to UTF-8, or name its encoding in its first line: % Encoding: ISO-8859-2";
    private static final String NAME_IT = "name its encoding in its first line, as % Encoding: GBK (or Big5, Shift_JIS,"
            + " EUC-KR, windows-1251), or convert it to UTF-8";

    /// How the languages of ISO-2022 begin characters of more than one byte.
    private static final String SHIFT = "\u001b$";

    /// Compiled where it is needed: every command reads a file, and nearly none has it to look for.
    private static final String DECLARED = "(?im)^%?[ \\t]*Encoding:[ \\t]*([\\w.:+-]{2,40})"
            + "|-\\*-[^\\n]*?coding:[ \\t]*([\\w.:+-]{2,40})"
            + "|^%[ \\t]*!TEX[ \\t]+encoding[ \\t]*=[ \\t]*([\\w.:+-]{2,40})";

    private final String name;
    private final byte[] bytes;

    private EncodingFinder(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    /// @param name what messages call the text
    static Decoded decode(String name, Utf8Reader reader) throws IOException {
        if (!reader.read()) {
            EncodingFinder finder = new EncodingFinder(name, reader.bytes());
            return reader.isMarked() ? finder.marked() : finder.decode();
        }
        Text text = reader.text();
        if (reader.isMarked()) {
            return plain(new Source(name, text), Encoding.UTF_8_MARKED);
        }
        // ISO-2022 has seven bits. It is looked for at the beginning alone: a whole pass costs too much.
        int beginning = reader.isAscii() ? Math.min(text.length(), SHIFTED) : 0;
        int shift = text.substring(0, beginning).indexOf(SHIFT);
        return shift < 0 ? plain(new Source(name, text), Encoding.UTF_8) : shifted(name, text.toString(), shift);
    }

    private Decoded decode() {
        if (startsWith(0xFE, 0xFF)) {
            return plain(new Source(name, new String(bytes, StandardCharsets.UTF_16)), Encoding.UTF_16_BIG);
        }
        if (startsWith(0xFF, 0xFE)) {
            return plain(new Source(name, new String(bytes, StandardCharsets.UTF_16)), Encoding.UTF_16_LITTLE);
        }
        Optional<Decoded> declared = declared().flatMap(charset -> strictly(name, bytes, charset));
        return declared.orElseGet(this::undeclared);
    }

    /// Bytes that are not wholly UTF-8 are in another encoding, unless most of those beyond ASCII are UTF-8.
    private Decoded undeclared() {
        StrayReader reader = new StrayReader(bytes, 0);
        return reader.readUtf8() ? withStrays(reader, Encoding.UTF_8) : guess();
    }

    /// What stands behind a byte order mark is taken for UTF-8, whatever it is.
    private Decoded marked() {
        StrayReader reader = new StrayReader(bytes, Encoding.UTF_8_MARKED.markLength());
        reader.read();
        return withStrays(reader, Encoding.UTF_8_MARKED);
    }

    private Decoded withStrays(StrayReader reader, Encoding encoding) {
        Source source = new Source(name, reader.text());
        return new Decoded(source, reader.strays().warnings(source), encoding, reader.strays());
    }

    private boolean startsWith(int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    /// The encoding that the text names itself. Latin-1 is Windows-1252 in practice; what is not UTF-8 is not, whatever
    /// it says.
    private Optional<Charset> declared() {
        String beginning = new String(bytes, 0, Math.min(bytes.length, BEGINNING), StandardCharsets.ISO_8859_1);
        Matcher matcher = Pattern.compile(DECLARED).matcher(beginning);
        if (!matcher.find()) {
            return Optional.empty();
        }
        int group = matcher.group(1) != null ? 1 : matcher.group(2) != null ? 2 : 3;
        return charset(matcher.group(group))
                .filter(charset -> charset.canEncode()
                        && !charset.name().startsWith("UTF")
                        && !charset.equals(StandardCharsets.ISO_8859_1)
                        && !charset.equals(StandardCharsets.US_ASCII));
    }

    /// Java knows the names of IANA, its own of old, which JabRef writes, and many others.
    private static Optional<Charset> charset(String charsetName) {
        try {
            return Charset.isSupported(charsetName) ? Optional.of(Charset.forName(charsetName)) : Optional.empty();
        } catch (IllegalCharsetNameException _) {
            return Optional.empty();
        }
    }

    private static Optional<Decoded> strictly(String name, byte[] bytes, Charset charset) {
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return Optional.of(plain(new Source(name, text), new Encoding(charset.name(), charset.name(), 0)));
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }

    /// Windows-1252 has no characters for five bytes: where they occur, it is another encoding. So it is where most of
    /// its letters would be beyond ASCII, as in no language that it is for.
    private Decoded guess() {
        Source source = new Source(name, new String(bytes, Encoding.WINDOWS_1252.charset()));
        Text text = source.characters();
        int wrong = text.indexOf('\uFFFD', 0);
        int place = wrong < 0 ? firstNonAscii(text) : wrong;
        Span span = new Span(source, place, place);
        Diagnostic said = wrong >= 0
                ? Diagnostic.warning(
                        span, "the file is neither UTF-8 nor Windows-1252; characters beyond ASCII are wrong", NAME_IT)
                : hasForeignWords()
                        ? Diagnostic.warning(span, FOREIGN, NAME_IT)
                        : Diagnostic.note(span, WESTERN, NAME_ANY);
        return new Decoded(source, List.of(said), Encoding.WINDOWS_1252, Strays.NONE);
    }

    /// Whether most bytes beyond ASCII stand in words of them.
    private boolean hasForeignWords() {
        long all = 0;
        long inWords = 0;
        int run = 0;
        for (int i = 0; i <= bytes.length; i++) {
            if (i < bytes.length && bytes[i] < 0) {
                run++;
            } else {
                all += run;
                inWords += run >= FOREIGN_WORD ? run : 0;
                run = 0;
            }
        }
        return inWords * 2 > all;
    }

    /// A text with the escape sequences of ISO-2022, in which letters and braces stand for parts of other characters.
    private static Decoded shifted(String name, String text, int shift) {
        Optional<Decoded> japanese = charset("ISO-2022-JP")
                .flatMap(charset -> strictly(name, text.getBytes(StandardCharsets.US_ASCII), charset));
        if (japanese.isPresent()) {
            return japanese.get();
        }
        Source source = new Source(name, text);
        Diagnostic warning = Diagnostic.warning(
                new Span(source, shift, shift),
                "the file is in ISO-2022; its characters beyond ASCII are wrong, and may look like braces",
                "convert it to UTF-8, as by iconv -f ISO-2022-KR -t UTF-8");
        return new Decoded(source, List.of(warning), Encoding.UTF_8, Strays.NONE);
    }

    private static Decoded plain(Source source, Encoding encoding) {
        return new Decoded(source, List.of(), encoding, Strays.NONE);
    }

    private static int firstNonAscii(Text text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x7F) {
                return i;
            }
        }
        return 0;
    }
}
