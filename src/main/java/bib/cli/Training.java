package bib.cli;

import bib.source.Resource;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What the launcher runs once after a build for each group of commands, so that the JVM can keep the classes that
/// they need, loaded and linked, in an ahead-of-time cache (JEP 483, JEP 514).
///
/// The commands read the data that comes with `bib`, and a library that has what other libraries have (macros, LaTeX,
/// crossrefs, mistakes), and nothing of the user's: the launcher points `XDG_CACHE_HOME` and the like at a temporary
/// folder, and starts this in one. What they print is thrown away, and how they end does not matter: a command that
/// fails has still loaded its classes.
final class Training {
    private static final String LIBRARY = "training.bib";

    /// The same in Windows-1252, as libraries of old are.
    private static final String WESTERN = "western.bib";

    /// The same with a byte that is no UTF-8.
    private static final String STRAY = "stray.bib";

    private final Path data;
    private final List<List<String>> commands = new ArrayList<>();

    private Training(Path data) {
        this.data = data;
    }

    /// Runs every command of a group in turn.
    ///
    /// @param args the folder of the data that comes with `bib`; the group: `search`, `export`, `cv` or `other`
    public static void main(String[] args) throws IOException {
        Files.write(Path.of(LIBRARY), Resource.bytes(Training.class, LIBRARY));
        String text = Resource.text(Training.class, LIBRARY);
        Files.write(Path.of(WESTERN), text.getBytes(Charset.forName("windows-1252")));
        Files.write(Path.of(STRAY), strayed(text));
        Training training = new Training(Path.of(args[0]));
        switch (args[1]) {
            case "search" -> training.search();
            case "export" -> training.export();
            case "cv" -> training.cv();
            default -> training.other();
        }
        training.commands.forEach(Training::run);
    }

    /// UTF-8 but for one byte.
    private static byte[] strayed(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        bytes[text.indexOf(' ')] = (byte) 0xA0;
        return bytes;
    }

    private static void run(List<String> command) {
        InputStream in = InputStream.nullInputStream();
        PrintStream out = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        Main.run(command.toArray(String[]::new), in, out, out);
    }

    private void search() {
        // Twice: the first run makes the index, the second finds it made.
        onLibrary("search", "--author", "Luo");
        onLibrary("search", "--author", "Luo");
        onLibrary("search", "learning", "--venue", "ICLR", "--year", "2018..2020");
        onLibrary("search", "--author", "Luo", "--json");
        onEveryTraining("search", "training");
    }

    private void export() {
        for (String format : List.of("text", "html", "markdown", "latex", "json")) {
            onLibrary("export", "--style", "apa", "--format", format);
        }
        onLibrary("export", "--style", "ieee", "--key", "luo2019adabound", "--self", "Liangchen Luo");
        onLibrary("export", "--format", "bibtex");
        onLibrary("cite", "luo2019adabound", "--style", "apa");
        onEveryTraining("export", "--style", "apa");
    }

    private void cv() {
        for (String list : List.of("luo.toml", "li.toml")) {
            for (String format : List.of("text", "html", "markdown", "latex")) {
                commands.add(List.of("cv", data.resolve(list).toString(), "--format", format));
            }
        }
    }

    private void other() {
        onLibrary("show", "luo2019adabound");
        onEveryTraining("show", "one");
        commands.add(List.of("check", LIBRARY));
        commands.add(List.of("set", "two", "year=2020", "--dry-run", "--library", LIBRARY));
        onLibrary("set", "luo2019adabound", "year=2020", "--diff", "--dry-run");
        onLibrary("annotate", "luo2019adabound", "--role", "student", "--author", "Luo", "--dry-run");
        onLibrary("stats");
        onLibrary("fmt", "--check");
        commands.add(List.of("check", data.resolve("publications.bib").toString()));
        commands.add(List.of("styles", "nature"));
        commands.add(List.of("search", "--help"));
        commands.add(List.of("--help"));
        commands.add(List.of("--version"));
    }

    private void onEveryTraining(String... command) {
        on(LIBRARY, command);
        on(WESTERN, command);
        on(STRAY, command);
    }

    private void onLibrary(String... command) {
        on(data.resolve("publications.bib").toString(), command);
    }

    private void on(String library, String... command) {
        List<String> whole = new ArrayList<>(List.of(command));
        whole.addAll(List.of("--library", library));
        commands.add(whole);
    }
}
