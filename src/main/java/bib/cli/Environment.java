package bib.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalInt;

/// What surrounds a run: everything a command may know that is neither its arguments nor its data.
///
/// @param variables environment variables
/// @param directory the working directory; relative paths of the user are resolved against it
/// @param columns   the width of the terminal on stdout; empty where stdout is none
public record Environment(Map<String, String> variables, Path directory, OptionalInt columns) {
    public Environment {
        variables = Map.copyOf(variables);
    }

    /// The environment of this process. The launcher says how wide the terminal is (`bib.columns`), since asking
    /// from within costs time.
    static Environment ofProcess() {
        Integer columns = Integer.getInteger("bib.columns");
        return new Environment(
                System.getenv(),
                Path.of("").toAbsolutePath(),
                columns == null || columns <= 0 ? OptionalInt.empty() : OptionalInt.of(columns));
    }

    /// A variable's value, or nothing where it is unset or empty.
    String variable(String name) {
        return variables.getOrDefault(name, "");
    }

    /// Where `bib` keeps what it can make again: `$XDG_CACHE_HOME/bib`, else `~/.cache/bib`.
    Path cacheDirectory() {
        return xdg("XDG_CACHE_HOME", ".cache");
    }

    /// Where `bib` keeps what it must remember: `$XDG_STATE_HOME/bib`, else `~/.local/state/bib`.
    Path stateDirectory() {
        return xdg("XDG_STATE_HOME", ".local/state");
    }

    /// Where a user's own styles may lie: `$XDG_CONFIG_HOME/bib`, else `~/.config/bib`.
    Path configDirectory() {
        return xdg("XDG_CONFIG_HOME", ".config");
    }

    /// A path of the user's as an absolute one.
    Path resolve(String path) {
        return directory.resolve(path);
    }

    /// A path of the user's as he wrote it where that is enough, so that messages call it as he does.
    Path shortest(String path) {
        Path written = Path.of(path);
        return directory.equals(Path.of("").toAbsolutePath()) ? written : directory.resolve(written);
    }

    private Path xdg(String variable, String fallback) {
        String base = variable(variable);
        if (!base.isEmpty() && Path.of(base).isAbsolute()) {
            return Path.of(base, "bib");
        }
        String home = variable("HOME");
        return Path.of(home.isEmpty() ? System.getProperty("user.home") : home, fallback, "bib");
    }
}
