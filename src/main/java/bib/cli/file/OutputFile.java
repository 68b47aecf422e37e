package bib.cli.file;

import bib.source.BibException;
import bib.source.BibException.Kind;
import bib.source.SourceFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;

/// Writes files whole or not at all: into a temporary file beside the target, then by renaming it.
///
/// A link is followed; the permissions of a file that is replaced are kept, and so are its extended attributes, and
/// owner and group where the user may set them. Access control lists are not. What is no regular file (a device, a
/// pipe) is written to directly.
public final class OutputFile {
    /// Looks whether a file may be replaced, just before it is.
    private interface Check {
        void run() throws IOException;
    }

    private OutputFile() {}

    /// @throws BibException of kind OUTPUT; a file that was there before is unchanged then
    public static void write(Path target, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try {
            if (Files.isDirectory(target)) {
                throw new BibException(Kind.OUTPUT, target + " is a directory", "name a file in it");
            }
            if (Files.isRegularFile(target)) {
                replace(target.toRealPath(), bytes, () -> {});
            } else if (Files.exists(target)) {
                writeInto(target, bytes);
            } else {
                replace(target, bytes, () -> {});
            }
        } catch (IOException e) {
            throw failed(target, e);
        }
    }

    /// Writes to a pipe or a device, as far as its reader wants to read.
    private static void writeInto(Path pipe, byte[] bytes) throws IOException {
        try {
            Files.write(pipe, bytes);
        } catch (IOException e) {
            if (!StandardOutput.isBrokenPipe(e)) {
                throw e;
            }
        }
    }

    /// Replaces a file by what was made of it.
    ///
    /// @throws BibException of kind OUTPUT; the file is unchanged then. That it is protected, or has changed
    ///         since it was read, is a reason
    public static void replace(SourceFile file, byte[] after) {
        replace(file.path(), file::held, after);
    }

    /// Gives a file that was just written its old bytes back.
    ///
    /// @param now what was written
    public static void takeBack(SourceFile file, byte[] now) {
        replace(file.path(), bytes -> Arrays.equals(bytes, now), file.bytes());
    }

    private static void replace(Path target, Predicate<byte[]> isExpected, byte[] after) {
        try {
            Path real = target.toRealPath();
            requireWritable(target, real);
            replace(real, after, () -> {
                if (!isExpected.test(Files.readAllBytes(real))) {
                    String message = target + " has changed since it was read";
                    throw new BibException(Kind.OUTPUT, message, "nothing was written; run it again");
                }
            });
        } catch (IOException e) {
            throw failed(target, e);
        }
    }

    /// Writes a file that only its owner may read, whole or not at all.
    static void writePrivate(Path file, byte[] bytes) throws IOException {
        Path temporary = temporary(file);
        try {
            try (FileChannel channel = create(temporary, privately(file, "rw-------"))) {
                writeThrough(channel, bytes);
            }
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /// Makes a folder that only its owner may look into, where there is none yet, and so those above it.
    static void makePrivateFolder(Path folder) throws IOException {
        Files.createDirectories(folder, privately(folder, "rwx------"));
    }

    private static FileAttribute<?>[] privately(Path path, String permissions) {
        return FileTraits.isPosix(path)
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    private static Path temporary(Path file) {
        return file.resolveSibling(
                "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
    }

    /// A file that may be written by nobody can still be replaced, by its folder's permissions: that is not meant.
    private static void requireWritable(Path target, Path real) throws IOException {
        boolean protectedFile = !Files.isWritable(real);
        if (FileTraits.isPosix(real)) {
            Set<PosixFilePermission> writers = EnumSet.of(
                    PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);
            protectedFile |= Collections.disjoint(Files.getPosixFilePermissions(real), writers);
        }
        if (protectedFile) {
            throw new BibException(Kind.OUTPUT, target + " is write-protected", "nothing was changed");
        }
    }

    /// Makes a folder to write into, where there is none yet.
    public static void makeFolder(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw failed(folder, e);
        }
    }

    private static void replace(Path file, byte[] bytes, Check check) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new BibException(Kind.OUTPUT, "there is no folder " + folder, "make it first");
        }
        Path temporary = temporary(file.toAbsolutePath());
        try {
            try (FileChannel channel = create(temporary)) {
                // Before anything stands in it: it may hold what others must not read.
                if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                    FileTraits.carry(file, temporary);
                }
                writeThrough(channel, bytes);
            }
            check.run();
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /// A new file to write into: never one that is there, or that a link leads to.
    private static FileChannel create(Path file, FileAttribute<?>... attributes) throws IOException {
        Files.deleteIfExists(file);
        return FileChannel.open(file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), attributes);
    }

    /// Writes onto the disk itself, so that a power cut after the renaming finds the new file whole.
    private static void writeThrough(FileChannel channel, byte[] bytes) throws IOException {
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        while (rest.hasRemaining()) {
            channel.write(rest);
        }
        channel.force(true);
    }

    private static BibException failed(Path target, IOException e) {
        return new BibException(Kind.OUTPUT, target + " could not be written: " + reason(e), "nothing was changed", e);
    }

    /// Of many exceptions the message is the path alone.
    private static String reason(IOException e) {
        return switch (e) {
            case AccessDeniedException _ -> "permission denied";
            case NoSuchFileException _ -> "there is no such file";
            case FileSystemLoopException _ -> "its links lead to each other";
            case FileSystemException system when system.getReason() != null -> system.getReason();
            case FileSystemException system -> system.getClass().getSimpleName();
            default -> String.valueOf(e.getMessage());
        };
    }
}
