package bib.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Where a library's `bib.toml` is: beside it, or in the nearest folder above, up to the one that holds a repository
/// (`.git`) or is the user's home. Above neither, only the library's own folder counts: others may write further up.
final class ProjectFile {
    private static final String NAME = "bib.toml";

    private ProjectFile() {}

    /// @param folder the library's
    static Optional<Path> find(Path folder, Environment environment) {
        Path own = folder.toAbsolutePath().normalize();
        Path top = top(own, environment).orElse(own);
        for (Path at = own; at != null; at = at.equals(top) ? null : at.getParent()) {
            if (Files.isRegularFile(at.resolve(NAME))) {
                return Optional.of(at.equals(own) ? folder.resolve(NAME) : at.resolve(NAME));
            }
        }
        return Optional.empty();
    }

    private static Optional<Path> top(Path folder, Environment environment) {
        String home = environment.variable("HOME");
        for (Path at = folder; at != null; at = at.getParent()) {
            if (Files.exists(at.resolve(".git")) || at.toString().equals(home)) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }
}
