package bib.cli.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.UserDefinedFileAttributeView;
import java.util.List;
import java.util.Set;

/// What a file has beside its bytes, and its successor is to have: owner, group, extended attributes and
/// permissions, as far as the user may give them. Access control lists are not among them.
final class FileTraits {
    private FileTraits() {}

    /// @param from a file that is there
    /// @param to   a new one, which the user owns
    static void carry(Path from, Path to) throws IOException {
        keepOwner(from, to);
        // Before the permissions, which may forbid it.
        keepAttributes(from, to);
        keepPermissions(from, to);
    }

    /// Where the user is another one, and may not give files away, the new file is the user's own.
    private static void keepOwner(Path from, Path to) throws IOException {
        if (!isPosix(from)) {
            return;
        }
        PosixFileAttributes old = Files.readAttributes(from, PosixFileAttributes.class);
        PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        PosixFileAttributes now = view.readAttributes();
        try {
            if (!now.group().equals(old.group())) {
                view.setGroup(old.group());
            }
            if (!now.owner().equals(old.owner())) {
                view.setOwner(old.owner());
            }
        } catch (FileSystemException _) {
            return;
        }
    }

    /// The extended attributes that users give files, as a desktop's tags. Where the file system has none, or
    /// refuses one, the file goes without it.
    private static void keepAttributes(Path from, Path to) throws IOException {
        if (!from.getFileSystem().supportedFileAttributeViews().contains("user")) {
            return;
        }
        UserDefinedFileAttributeView old = Files.getFileAttributeView(from, UserDefinedFileAttributeView.class);
        UserDefinedFileAttributeView now = Files.getFileAttributeView(to, UserDefinedFileAttributeView.class);
        for (String name : names(old)) {
            try {
                ByteBuffer value = ByteBuffer.allocate(old.size(name));
                old.read(name, value);
                now.write(name, value.flip());
            } catch (FileSystemException _) {
                // The file goes without this one.
            }
        }
    }

    private static List<String> names(UserDefinedFileAttributeView attributes) throws IOException {
        try {
            return attributes.list();
        } catch (FileSystemException _) {
            return List.of();
        }
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        if (isPosix(from)) {
            Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(from);
            Files.setPosixFilePermissions(to, permissions);
        }
    }

    /// Whether a path is where files have owners and permissions as POSIX knows them.
    static boolean isPosix(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
