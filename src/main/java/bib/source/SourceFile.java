package bib.source;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// A file as it was read, bytes and all, so that an edit changes what it names and nothing else.
public final class SourceFile {
    private final Path path;
    private final byte[] bytes;
    private final Decoded decoded;

    SourceFile(Path path, byte[] bytes, Decoded decoded) {
        this.path = path;
        this.bytes = bytes;
        this.decoded = decoded;
    }

    /// Reads a regular file.
    ///
    /// @throws BibException of kind INPUT where there is none or it cannot be read, or it is a pipe or a device
    public static SourceFile read(Path path) {
        if (isStream(path)) {
            String hint = "name a file, or read it by bib search, show or export";
            throw new BibException(BibException.Kind.INPUT, path + " is no file that can be edited", hint);
        }
        byte[] bytes = SourceFiles.bytes(path);
        return new SourceFile(path, bytes, SourceFiles.decode(path.toString(), bytes));
    }

    /// Whether it is there and can be read once, but not be written anew: a pipe or a device.
    public static boolean isStream(Path path) {
        return !Files.isRegularFile(path) && !Files.isDirectory(path) && Files.exists(path);
    }

    public Path path() {
        return path;
    }

    public Source source() {
        return decoded.source();
    }

    /// What had to be assumed about the bytes.
    public List<Diagnostic> diagnostics() {
        return decoded.diagnostics();
    }

    /// The bytes that were read.
    public byte[] bytes() {
        return bytes.clone();
    }

    /// Whether the file held just these bytes.
    public boolean held(byte[] others) {
        return Arrays.equals(bytes, others);
    }

    /// The file's bytes with those of the edits that are for it: outside of them every byte is the file's own,
    /// whatever its encoding.
    ///
    /// @throws BibException of kind OUTPUT where the encoding cannot hold a new character, of kind INPUT where the
    ///         bytes are broken in their encoding
    public byte[] edited(List<TextEdit> edits) {
        Source source = decoded.source();
        Encoding encoding = decoded.encoding();
        String text = source.text();
        refuseBroken(encoding, text);
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length + 1024);
        int at = 0;
        int written = 0;
        int place = encoding.markLength();
        for (TextEdit edit : TextEdits.inOrder(source, edits)) {
            Span span = edit.span();
            int start = place + encoding.length(text, at, span.start());
            out.write(bytes, written, start - written);
            out.writeBytes(encoding.encode(edit.replacement(), source.name()));
            place = start + encoding.length(text, span.start(), span.end());
            at = span.end();
            written = place;
        }
        out.write(bytes, written, bytes.length - written);
        return out.toByteArray();
    }

    /// Bytes that are no characters were read as U+FFFD: then the places in the text are not those in the bytes.
    private void refuseBroken(Encoding encoding, String text) {
        if (bytes.length != encoding.markLength() + encoding.length(text, 0, text.length())) {
            throw new BibException(
                    BibException.Kind.INPUT,
                    path + " is broken " + encoding.label() + ": some of its bytes are no characters",
                    "repair or convert it first");
        }
    }
}
