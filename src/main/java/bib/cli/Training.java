package bib.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What the launcher runs once after a build, so that the JVM can keep the classes that typical commands need, loaded
/// and linked, in its ahead-of-time cache (JEP 483, JEP 514).
///
/// The commands read the data that comes with `bib` and nothing of the user's: the launcher points `XDG_CACHE_HOME` and
/// `XDG_CONFIG_HOME` at a temporary folder. What they print is thrown away, and how they end does not matter: a
/// command that fails has still loaded its classes.
final class Training {
    private static final List<String> STYLES = List.of("apa", "ieee");
    private static final List<String> FORMATS =
            List.of("text", "html", "markdown", "latex", "json", "bibtex", "biblatex", "csl-json");

    private Training() {}

    /// Runs every command in turn.
    ///
    /// @param args the folder of the data that comes with `bib`
    public static void main(String[] args) {
        for (List<String> command : commands(Path.of(args[0]))) {
            run(command);
        }
    }

    private static void run(List<String> command) {
        InputStream in = InputStream.nullInputStream();
        PrintStream out = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        Main.run(command.toArray(String[]::new), in, out, out);
    }

    private static List<List<String>> commands(Path data) {
        String library = data.resolve("publications.bib").toString();
        List<List<String>> commands = new ArrayList<>();
        // Twice: the first run makes the index, the second finds it made.
        for (int i = 0; i < 2; i++) {
            commands.add(List.of("search", "--library", library, "--author", "Luo"));
        }
        commands.add(List.of("search", "--library", library, "learning", "--venue", "ICLR", "--year", "2018..2020"));
        commands.add(List.of("search", "--library", library, "--author", "Luo", "--json"));
        for (String style : STYLES) {
            for (String format : FORMATS) {
                commands.add(List.of("export", "--library", library, "--style", style, "--format", format));
            }
        }
        commands.add(List.of(
                "export", "--library", library, "--author", "Luo", "--style", "apa", "--self", "Liangchen Luo"));
        commands.add(List.of("cite", "--library", library, "luo2019adabound", "--style", "apa"));
        for (String list : List.of("luo.toml", "li.toml")) {
            for (String format : List.of("text", "html", "markdown", "latex")) {
                commands.add(List.of("cv", data.resolve(list).toString(), "--format", format));
            }
        }
        commands.add(List.of("styles", "nature"));
        commands.add(List.of("stats", "--library", library));
        commands.add(List.of("--help"));
        commands.add(List.of("search", "--help"));
        commands.add(List.of("--version"));
        return List.copyOf(commands);
    }
}
