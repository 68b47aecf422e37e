package bib.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalInt;

/// One run of `bib` within the test's process: what it printed and how it ended.
record Run(int code, String out, String err) {
    /// The project's own folder, with the shipped data and styles.
    static final Path PROJECT = Path.of("").toAbsolutePath();

    static Run in(Path directory, Path cache, String... args) {
        return with(environment(directory, cache, OptionalInt.empty()), "", args);
    }

    /// A session whose commands are looked at, and not run.
    static Session idle() {
        Path none = Path.of("");
        return new Session(System.in, System.out, System.err, environment(none, none, OptionalInt.empty()));
    }

    static Environment environment(Path directory, Path cache, OptionalInt columns) {
        Map<String, String> variables = Map.of(
                "XDG_CACHE_HOME", cache.toString(),
                "XDG_STATE_HOME", cache.resolve("state").toString(),
                "XDG_CONFIG_HOME", cache.resolve("config").toString());
        return new Environment(variables, directory, columns);
    }

    static Run with(Environment environment, String stdin, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Session session = new Session(
                new ByteArrayInputStream(stdin.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                environment);
        int code = Main.run(args, session);
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
