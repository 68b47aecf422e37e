package bib.source;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// The files that come with the program and are no Java: lists, tables, templates.
///
/// Where the program runs from its jar, the first of the class path, the build has put them into the folder
/// `resources` beside it, and they are read as what they are: to open a jar, Java looks at each of its entries, which
/// takes longer than to read one. Elsewhere (in tests, in an editor) they stand among the classes.
///
/// A file is named by a class of the package it belongs to, and its name in that package's folder. Where one is
/// missing, the program is incomplete: an [IllegalStateException] or [UncheckedIOException] says so.
public final class Resource {
    private static final @Nullable File FOLDER = folder(System.getProperty("java.class.path", ""));

    private Resource() {}

    private static @Nullable File folder(String classPath) {
        int end = classPath.indexOf(File.pathSeparatorChar);
        String first = end < 0 ? classPath : classPath.substring(0, end);
        if (!first.endsWith(".jar")) {
            return null;
        }
        File folder = new File(new File(first).getAbsoluteFile().getParentFile(), "resources");
        return folder.isDirectory() ? folder : null;
    }

    /// The whole file, in UTF-8.
    public static String text(Class<?> owner, String name) {
        return new String(bytes(owner, name), StandardCharsets.UTF_8);
    }

    /// The whole file, in UTF-8, for what reads all of it.
    public static Text characters(Class<?> owner, String name) {
        byte[] bytes = bytes(owner, name);
        Utf8Decoder decoder = new Utf8Decoder(bytes.length);
        if (decoder.take(bytes, 0, bytes.length) < bytes.length) {
            throw new IllegalStateException(name + " is not UTF-8");
        }
        return decoder.text();
    }

    /// The whole file.
    public static byte[] bytes(Class<?> owner, String name) {
        return bytes(owner, name, 0, -1);
    }

    /// A part of a file.
    ///
    /// @param start  in bytes from the beginning
    /// @param length in bytes; below 0 for all there is
    public static byte[] bytes(Class<?> owner, String name, int start, int length) {
        try {
            return FOLDER == null ? read(owner, name, start, length) : read(FOLDER, owner, name, start, length);
        } catch (IOException e) {
            throw new UncheckedIOException("the program is incomplete: " + name + " cannot be read", e);
        }
    }

    private static byte[] read(File folder, Class<?> owner, String name, int start, int length) throws IOException {
        String path = owner.getPackageName().replace('.', '/') + '/' + name;
        try (RandomAccessFile file = new RandomAccessFile(new File(folder, path), "r")) {
            byte[] bytes = new byte[length < 0 ? Math.toIntExact(file.length()) - start : length];
            file.seek(start);
            file.readFully(bytes);
            return bytes;
        }
    }

    private static byte[] read(Class<?> owner, String name, int start, int length) throws IOException {
        try (InputStream stream = owner.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException(name + " is missing: run mvn process-classes once");
            }
            stream.skipNBytes(start);
            return length < 0 ? stream.readAllBytes() : stream.readNBytes(length);
        }
    }
}
