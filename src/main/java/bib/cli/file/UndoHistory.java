package bib.cli.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The writes into one file that can be taken back, and those that were, in the user's state folder.
///
/// A folder for each file, named by a digest of the file's path; in it a record for each write, numbered. Both are
/// bounded: the last writes of a file, so many bytes of them, and so many files.
public final class UndoHistory {
    private static final int MOST_WRITES = 20;
    private static final int MOST_FILES = 200;
    private static final long MOST_BYTES = 100_000_000;

    /// Which way a record leads.
    public enum Way {
        /// Back to what was before a write.
        UNDO,
        /// Forward again to what was taken back.
        REDO;

        private String prefix() {
            return this == UNDO ? "undo-" : "redo-";
        }
    }

    /// A record and where it is kept.
    public record Kept(Path path, UndoRecord record) {
        /// Forgets it.
        public void drop() throws IOException {
            Files.deleteIfExists(path);
        }
    }

    private final Path all;
    private final Path folder;

    private UndoHistory(Path all, String name) {
        this.all = all;
        folder = all.resolve(name);
    }

    /// @param file  a file that is there
    /// @param state the folder in which `bib` keeps what it must remember
    public static UndoHistory of(Path file, Path state) throws IOException {
        String real = file.toRealPath().toString();
        String name = digest(real).substring(0, 32);
        return new UndoHistory(state.resolve("undo"), name);
    }

    private static String digest(String path) {
        try {
            byte[] bytes = path.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /// The newest record of a way that has something to do to a file with this digest, or should have: those whose
    /// work is done already are passed over, and so are those that cannot be read.
    public Optional<Kept> last(Way way, String digest) throws IOException {
        for (Path path : paths(way).reversed()) {
            Optional<UndoRecord> record = UndoRecord.parse(Files.readAllBytes(path));
            if (record.isPresent() && !record.get().isUndone(digest)) {
                return Optional.of(new Kept(path, record.get()));
            }
        }
        return Optional.empty();
    }

    /// The record of a write, whatever came after it.
    public Optional<Kept> find(Way way, String write) throws IOException {
        for (Path path : paths(way).reversed()) {
            Optional<UndoRecord> record = UndoRecord.parse(Files.readAllBytes(path));
            if (record.isPresent() && record.get().write().id().equals(write)) {
                return Optional.of(new Kept(path, record.get()));
            }
        }
        return Optional.empty();
    }

    /// Keeps a record as the newest of its way; the oldest go where there are too many.
    public Kept push(Way way, UndoRecord record) throws IOException {
        byte[] bytes = record.bytes();
        if (bytes.length > MOST_BYTES) {
            throw new IOException("what it replaces is too large to be kept");
        }
        if (!Files.isDirectory(folder)) {
            OutputFile.makePrivateFolder(folder);
            dropOldest();
        }
        List<Path> there = paths(way);
        long size = bytes.length;
        int kept = 1;
        for (Path path : there.reversed()) {
            size += Files.size(path);
            kept++;
            if (kept > MOST_WRITES || size > MOST_BYTES) {
                Files.deleteIfExists(path);
            }
        }
        int number = there.isEmpty() ? 1 : number(there.getLast(), way) + 1;
        Path path = folder.resolve(way.prefix() + String.format("%08d", number));
        OutputFile.writePrivate(path, bytes);
        return new Kept(path, record);
    }

    /// Forgets all records of a way.
    public void clear(Way way) throws IOException {
        for (Path path : paths(way)) {
            Files.deleteIfExists(path);
        }
    }

    /// The records of a way, oldest first.
    private List<Path> paths(Way way) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> number(file, way) > 0)
                    .sorted(Comparator.comparingInt(file -> number(file, way)))
                    .toList();
        }
    }

    /// A record's number; 0 for what is none.
    private static int number(Path path, Way way) {
        String name = path.getFileName().toString();
        String digits =
                name.startsWith(way.prefix()) ? name.substring(way.prefix().length()) : "";
        boolean number = digits.length() == 8 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Integer.parseInt(digits) : 0;
    }

    /// Forgets the files that were not written for the longest time, where there are too many.
    private void dropOldest() throws IOException {
        List<Path> folders = new ArrayList<>();
        try (Stream<Path> listed = Files.list(all)) {
            listed.forEach(folders::add);
        }
        if (folders.size() <= MOST_FILES) {
            return;
        }
        folders.sort(Comparator.comparingLong(one -> one.toFile().lastModified()));
        for (Path oldest : folders.subList(0, folders.size() - MOST_FILES)) {
            UndoHistory history = new UndoHistory(all, oldest.getFileName().toString());
            history.clear(Way.UNDO);
            history.clear(Way.REDO);
            Files.deleteIfExists(oldest);
        }
    }
}
