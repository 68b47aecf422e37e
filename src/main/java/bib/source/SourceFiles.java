package bib.source;

import java.io.ByteArrayInputStream;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Files and streams to sources: the encoding is found from the bytes ([EncodingFinder]).
public final class SourceFiles {
    private SourceFiles() {}

    /// What is made of the bytes of an open file.
    private interface Use<T> {
        T of(InputStream stream) throws IOException;
    }

    /// Reads a file to its end. A pipe is read as a stream, as the shell's `<(…)` makes one.
    ///
    /// @throws BibException of kind INPUT where there is none or it cannot be read
    public static Decoded read(Path path) {
        return open(path, stream -> EncodingFinder.decode(path.toString(), new Utf8Reader(stream)));
    }

    static byte[] bytes(Path path) {
        return open(path, InputStream::readAllBytes);
    }

    private static <T> T open(Path path, Use<T> use) {
        if (Files.isDirectory(path)) {
            throw input(path + " is a directory, not a file", "name the file in it", null);
        }
        // A stream, not a channel: of the two, it is what Java has loaded already.
        try (InputStream stream = new FileInputStream(path.toFile())) {
            return use.of(stream);
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
            return EncodingFinder.decode(name, new Utf8Reader(stream));
        } catch (IOException e) {
            throw input(name + " cannot be read: " + e.getMessage(), "", e);
        } catch (OutOfMemoryError e) {
            throw tooLarge(name, e);
        }
    }

    /// Bytes to text.
    public static Decoded decode(String name, byte[] bytes) {
        try {
            return EncodingFinder.decode(name, new Utf8Reader(new ByteArrayInputStream(bytes)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
