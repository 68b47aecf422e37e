package bib.cli;

import bib.source.BibException;
import bib.source.BibException.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;

/// Writes files whole or not at all: into a temporary file beside the target, then by renaming it.
///
/// A link is followed, the permissions of a file that is replaced are kept. What is no regular file (a device, a
/// pipe) is written to directly.
final class OutputFile {
    private OutputFile() {}

    /// @throws BibException of kind OUTPUT; a file that was there before is unchanged then
    static void write(Path target, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try {
            Path file = Files.exists(target) ? target.toRealPath() : target;
            if (Files.isDirectory(file)) {
                throw new BibException(Kind.OUTPUT, target + " is a directory", "name a file in it");
            }
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                Files.write(file, bytes);
            } else {
                replace(file, bytes);
            }
        } catch (IOException e) {
            throw failed(target, e);
        }
    }

    /// Makes a folder to write into, where there is none yet.
    static void makeFolder(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw failed(folder, e);
        }
    }

    private static void replace(Path file, byte[] bytes) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new BibException(Kind.OUTPUT, "there is no folder " + folder, "make it first");
        }
        Path temporary = folder.resolve(
                "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
        try {
            Files.write(temporary, bytes);
            keepPermissions(file, temporary);
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        if (Files.exists(from, LinkOption.NOFOLLOW_LINKS)
                && from.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(from);
            Files.setPosixFilePermissions(to, permissions);
        }
    }

    private static BibException failed(Path target, IOException e) {
        String reason = e instanceof AccessDeniedException ? "permission denied" : e.getMessage();
        return new BibException(Kind.OUTPUT, target + " could not be written: " + reason, "nothing was changed", e);
    }
}
