package bib.source;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

    /// The same file as it would be read with other bytes in it.
    public SourceFile with(byte[] others) {
        return new SourceFile(path, others.clone(), SourceFiles.decode(path.toString(), others));
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

    /// What the bytes were found to be.
    public Decoded decoded() {
        return decoded;
    }

    public Encoding encoding() {
        return decoded.encoding();
    }

    /// Whether the file's encoding has bytes for all characters of a text.
    public boolean holds(String text) {
        return decoded.encoding().holds(text);
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
        List<TextEdit> ordered = TextEdits.inOrder(source, edits);
        int[] places = places(ordered);
        List<byte[]> replacements = new ArrayList<>(ordered.size());
        int size = bytes.length;
        for (int i = 0; i < ordered.size(); i++) {
            byte[] replacement = decoded.encoding().encode(ordered.get(i).replacement(), source.name());
            replacements.add(replacement);
            size += replacement.length - (places[2 * i + 1] - places[2 * i]);
        }
        return put(replacements, places, new byte[size]);
    }

    /// Puts the bytes into an array of the right size, and the replacements in the places of what they replace.
    private byte[] put(List<byte[]> replacements, int[] places, byte[] out) {
        int read = 0;
        int written = 0;
        for (int i = 0; i < replacements.size(); i++) {
            int kept = places[2 * i] - read;
            byte[] replacement = replacements.get(i);
            System.arraycopy(bytes, read, out, written, kept);
            System.arraycopy(replacement, 0, out, written + kept, replacement.length);
            read = places[2 * i + 1];
            written += kept + replacement.length;
        }
        System.arraycopy(bytes, read, out, written, bytes.length - read);
        return out;
    }

    /// Where each edit begins and ends in the bytes. Bytes that are no characters were read as U+FFFD: then the places
    /// in the text are not those in the bytes.
    private int[] places(List<TextEdit> ordered) {
        Encoding encoding = decoded.encoding();
        int[] places = new int[2 * ordered.size()];
        int place = encoding.markLength();
        int at = 0;
        for (int i = 0; i < ordered.size(); i++) {
            Span span = ordered.get(i).span();
            places[2 * i] = place + decoded.length(at, span.start());
            place = places[2 * i] + decoded.length(span.start(), span.end());
            places[2 * i + 1] = place;
            at = span.end();
        }
        boolean whole =
                bytes.length == place + decoded.length(at, decoded.source().length());
        if (!whole || !encoding.writes(decoded.source(), bytes)) {
            throw new BibException(
                    BibException.Kind.INPUT,
                    path + " cannot be changed byte by byte: some of its bytes are no " + encoding.label(),
                    "repair it or convert it to UTF-8 first");
        }
        return places;
    }
}
