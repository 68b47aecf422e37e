package bib.search.lucene;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32C;

/// Keeps a whole Lucene index in one file on disk.
///
/// One file can be replaced in one step, so that nobody ever sees half an index and no lock is needed, and one
/// checksum covers all of it. It is laid out as: the magic number, fingerprint (32 ASCII characters), number of
/// files; for each its name and length; their bytes; the CRC-32C of all before. Numbers are big-endian, a name has
/// its length before it.
final class IndexStore {
    private static final long MAGIC = 0x6269_6220_6964_7831L;
    private static final int FINGERPRINT_LENGTH = 32;
    private static final int MAX_NAME = 255;
    private static final int HEADER = Long.BYTES + FINGERPRINT_LENGTH + Integer.BYTES;
    private static final int CHECKSUM = Integer.BYTES;
    private static final Duration ABANDONED = Duration.ofHours(1);

    private IndexStore() {}

    /// The index kept in a file; nothing where there is none or it is damaged.
    static Optional<IndexFiles> read(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            return isWhole(bytes) ? Optional.of(parse(bytes)) : Optional.empty();
        } catch (IOException
                | OutOfMemoryError
                | BufferUnderflowException
                | IndexOutOfBoundsException
                | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static boolean isWhole(byte[] bytes) {
        int end = bytes.length - CHECKSUM;
        return end >= HEADER
                && ByteBuffer.wrap(bytes).getLong() == MAGIC
                && ByteBuffer.wrap(bytes).getInt(end) == checksum(bytes, end);
    }

    private static int checksum(byte[] bytes, int length) {
        CRC32C checksum = new CRC32C();
        checksum.update(bytes, 0, length);
        return (int) checksum.getValue();
    }

    private static IndexFiles parse(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes).position(Long.BYTES);
        String fingerprint = text(in, FINGERPRINT_LENGTH);
        int count = in.getInt();
        Map<String, Integer> lengths = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            lengths.put(text(in, in.get() & 0xFF), in.getInt());
        }
        Map<String, ByteBuffer> contents = new LinkedHashMap<>();
        for (var file : lengths.entrySet()) {
            contents.put(file.getKey(), in.slice(in.position(), file.getValue()));
            in.position(in.position() + file.getValue());
        }
        return new IndexFiles(fingerprint, contents);
    }

    private static String text(ByteBuffer in, int length) {
        byte[] text = new byte[length];
        in.get(text);
        return new String(text, StandardCharsets.US_ASCII);
    }

    /// Puts an index in the place of whatever file stands there, the directory made if need be.
    static void write(Path directory, String name, IndexFiles index) throws IOException {
        Files.createDirectories(directory);
        removeLeftOvers(directory, name);
        Path temporary = Files.createTempFile(directory, name + "-", ".tmp");
        try {
            Files.write(temporary, bytes(index));
            Files.move(
                    temporary,
                    directory.resolve(name),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /// Removes what processes left that were killed while they wrote.
    private static void removeLeftOvers(Path directory, String name) throws IOException {
        FileTime old = FileTime.from(Instant.now().minus(ABANDONED));
        try (DirectoryStream<Path> temporaries = Files.newDirectoryStream(directory, name + "-*.tmp")) {
            for (Path temporary : temporaries) {
                if (Files.getLastModifiedTime(temporary).compareTo(old) < 0) {
                    Files.deleteIfExists(temporary);
                }
            }
        } catch (NoSuchFileException _) {
            // Another process was quicker to remove it.
        }
    }

    private static byte[] bytes(IndexFiles index) throws IOException {
        long size = HEADER + CHECKSUM;
        for (var file : index.contents().entrySet()) {
            size += 1 + MAX_NAME + Integer.BYTES + (long) file.getValue().limit();
        }
        if (size > Integer.MAX_VALUE) {
            throw new IOException("the index is larger than 2 GB");
        }
        ByteBuffer out = ByteBuffer.allocate((int) size);
        out.putLong(MAGIC);
        out.put(index.fingerprint().getBytes(StandardCharsets.US_ASCII));
        out.putInt(index.contents().size());
        index.contents().forEach((name, content) -> {
            byte[] letters = name.getBytes(StandardCharsets.US_ASCII);
            out.put((byte) letters.length).put(letters).putInt(content.limit());
        });
        index.contents().values().forEach(content -> out.put(content.duplicate().rewind()));
        out.putInt(checksum(out.array(), out.position()));
        return Arrays.copyOf(out.array(), out.position());
    }
}
