package bib.cli.file;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;

/// How one file becomes again what it was before a write: which of its bytes are replaced by which.
///
/// As a file it is lines (the kind of record, the [Write]'s parts and one line for each of its files, digests of the
/// file before and after, and where the new bytes begin and end), then the old bytes as they were.
public final class UndoRecord {
    private static final String KIND = "bib undo 1";
    private static final int MAX_FILES = 10_000;
    private static final int BLOCK = 4096;

    /// What a command did, in one or more files at once.
    ///
    /// @param id    its own, so that the files' records can be told to belong together
    /// @param what  what was done, on one line, as `set year of 'luo2019'`
    /// @param files absolute paths of all files that it wrote
    public record Write(String id, String what, List<String> files) {
        public Write {
            files = List.copyOf(files);
        }
    }

    private final Write write;
    private final String before;
    private final String after;
    private final int start;
    private final int end;
    private final byte[] old;

    private UndoRecord(Write write, String before, String after, int start, int end, byte[] old) {
        this.write = write;
        this.before = before;
        this.after = after;
        this.start = start;
        this.end = end;
        this.old = old;
    }

    /// What takes a write of one file back.
    public static UndoRecord of(Write write, byte[] before, byte[] after) {
        int mismatch = Arrays.mismatch(before, after);
        int start = mismatch < 0 ? before.length : mismatch;
        int shorter = Math.min(before.length, after.length) - start;
        int tail = tail(before, after, shorter);
        byte[] old = Arrays.copyOfRange(before, start, before.length - tail);
        return new UndoRecord(write, digest(before), digest(after), start, after.length - tail, old);
    }

    /// How many of the last bytes are the same, at most so many. Blocks first: that is many times faster.
    private static int tail(byte[] before, byte[] after, int most) {
        int tail = 0;
        while (tail + BLOCK <= most && isSame(before, after, tail, BLOCK)) {
            tail += BLOCK;
        }
        while (tail < most && isSame(before, after, tail, 1)) {
            tail++;
        }
        return tail;
    }

    private static boolean isSame(byte[] before, byte[] after, int tail, int length) {
        int first = before.length - tail;
        int second = after.length - tail;
        return Arrays.equals(before, first - length, first, after, second - length, second);
    }

    /// The write that it belongs to.
    public Write write() {
        return write;
    }

    /// Whether a file with this digest is as the write left it.
    public boolean isDone(String digest) {
        return digest.equals(after);
    }

    /// Whether a file with this digest is as it was before the write, which then never came to pass, or is undone.
    public boolean isUndone(String digest) {
        return digest.equals(before);
    }

    /// The bytes before the write, from those after it; nothing where the record is damaged.
    public Optional<byte[]> restored(byte[] now) {
        if (start > end || end > now.length) {
            return Optional.empty();
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(now.length + old.length);
        out.write(now, 0, start);
        out.writeBytes(old);
        out.write(now, end, now.length - end);
        byte[] restored = out.toByteArray();
        return digest(restored).equals(before) ? Optional.of(restored) : Optional.empty();
    }

    /// What tells a file from all that it might be changed into by chance: its length and two checksums. A digest that
    /// none can forge would take longer than all else about a large file.
    public static String digest(byte[] bytes) {
        Checksum first = new CRC32();
        Checksum second = new CRC32C();
        first.update(bytes, 0, bytes.length);
        second.update(bytes, 0, bytes.length);
        return bytes.length + "-" + Long.toHexString(first.getValue()) + "-" + Long.toHexString(second.getValue());
    }

    byte[] bytes() {
        List<String> lines = new ArrayList<>(List.of(KIND, write.id(), escaped(write.what())));
        lines.add(String.valueOf(write.files().size()));
        write.files().forEach(file -> lines.add(escaped(file)));
        lines.addAll(List.of(before, after, String.valueOf(start), String.valueOf(end), ""));
        ByteArrayOutputStream out = new ByteArrayOutputStream(old.length + 500);
        out.writeBytes(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
        out.writeBytes(old);
        return out.toByteArray();
    }

    /// The record in a file's bytes; nothing where they are none.
    static Optional<UndoRecord> parse(byte[] bytes) {
        Lines lines = new Lines(bytes);
        if (!lines.next().equals(KIND)) {
            return Optional.empty();
        }
        String id = lines.next();
        String what = unescaped(lines.next());
        int count = lines.nextNumber();
        List<String> files = new ArrayList<>();
        for (int i = 0; i < Math.min(count, MAX_FILES); i++) {
            files.add(unescaped(lines.next()));
        }
        String before = lines.next();
        String after = lines.next();
        int start = lines.nextNumber();
        int end = lines.nextNumber();
        boolean whole = count > 0 && start >= 0 && end >= start;
        return whole
                ? Optional.of(new UndoRecord(new Write(id, what, files), before, after, start, end, lines.rest()))
                : Optional.empty();
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    }

    private static String unescaped(String line) {
        StringBuilder out = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\' && i + 1 < line.length()) {
                i++;
                char escaped = line.charAt(i);
                out.append(escaped == 'n' ? '\n' : escaped == 'r' ? '\r' : escaped);
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    /// Lines before bytes.
    private static final class Lines {
        private final byte[] bytes;
        private int at;

        Lines(byte[] bytes) {
            this.bytes = bytes;
        }

        /// The next line; empty at the end.
        String next() {
            int stop = at;
            while (stop < bytes.length && bytes[stop] != '\n') {
                stop++;
            }
            String line = new String(bytes, at, stop - at, StandardCharsets.UTF_8);
            at = Math.min(bytes.length, stop + 1);
            return line;
        }

        /// The number on the next line; -1 where there is none.
        int nextNumber() {
            String line = next();
            boolean number =
                    !line.isEmpty() && line.length() < 10 && line.chars().allMatch(c -> c >= '0' && c <= '9');
            return number ? Integer.parseInt(line) : -1;
        }

        byte[] rest() {
            return Arrays.copyOfRange(bytes, at, bytes.length);
        }
    }
}
