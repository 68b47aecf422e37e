package bib.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/// A folder with the real launcher and, in place of `bib`, a tiny program that answers with a word from a library.
final class Installation {
    static final Path JDK = Path.of(System.getProperty("java.home"));

    private static final String MAIN = """
            package bib.cli;
            final class Main {
                static final String WORD = "IN_PLACE";
                public static void main(String[] args) throws Exception {
                    switch (args.length == 0 ? "" : args[0]) {
                        case "exit" -> Runtime.getRuntime().halt(Integer.parseInt(args[1]));
                        case "cat" -> System.in.transferTo(System.out);
                        case "property" -> System.out.println(System.getProperty(args[1]));
                        case "sleep" -> { System.out.println("asleep"); Thread.sleep(60_000); }
                        case "where" -> System.out.println(java.nio.file.Path.of("").toAbsolutePath());
                        default -> System.out.println(Word.IT.get() + " " + WORD + " " + String.join("|", args));
                    }
                }
            }
            """;
    private static final String TRAINING = """
            package bib.cli;
            final class Training {
                public static void main(String[] args) throws Exception { Main.main(new String[] {"trained"}); }
            }
            """;
    private static final String WORD = """
            package bib.cli;
            final class Word {
                static final java.util.function.Supplier<String> IT = () -> "IN_PLACE";
            }
            """;

    private final Path folder;
    private final Map<String, String> environment = new HashMap<>();

    private Installation(Path folder) {
        this.folder = folder;
        environment.put("BIB_JAVA_HOME", JDK.toString());
        environment.put("HOME", folder.resolveSibling("home").toString());
        environment.put("PATH", "/usr/bin:/bin");
    }

    /// The launcher alone, as in a fresh clone.
    static Installation unbuilt(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.copy(Path.of("bib"), folder.resolve("bib"));
            assertThat(folder.resolve("bib").toFile().setExecutable(true)).isTrue();
            return new Installation(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The launcher and the program, which says `hello world` and its arguments.
    static Installation built(Path folder) {
        Installation installation = unbuilt(folder);
        installation.build("hello", "world");
        return installation;
    }

    Path folder() {
        return folder;
    }

    Path launcher() {
        return folder.resolve("bib");
    }

    /// Compiles the program anew: `inLibrary` is the word in `lib/word.jar`, `inProgram` the one in `bib.jar`.
    void build(String inLibrary, String inProgram) {
        try {
            Path target = Files.createDirectories(folder.resolve("target"));
            Path library = Files.createDirectories(target.resolve("lib")).resolve("word.jar");
            Path classes = compile(
                    target.resolve("c"),
                    WORD.replace("IN_PLACE", inLibrary),
                    MAIN.replace("IN_PLACE", inProgram),
                    TRAINING);
            jar(library, classes, List.of("Word"));
            jar(target.resolve("bib.jar"), classes, List.of("Main", "Training"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path compile(Path folder, String... sources) throws IOException {
        Path classes = Files.createDirectories(folder);
        List<String> arguments = new ArrayList<>(List.of("-proc:none", "-d", classes.toString()));
        for (String source : sources) {
            String name = source.substring(source.indexOf("final class ") + 12, source.indexOf(" {"));
            arguments.add(
                    Files.writeString(classes.resolve(name + ".java"), source).toString());
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        assertThat(compiler.run(null, null, null, arguments.toArray(String[]::new)))
                .isZero();
        return classes;
    }

    private static void jar(Path file, Path classes, List<String> names) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, "lib/word.jar");
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(file))) {
            JarEntry first = new JarEntry(JarFile.MANIFEST_NAME);
            first.setTime(0);
            jar.putNextEntry(first);
            manifest.write(jar);
            for (String name : names) {
                String path = "bib/cli/" + name + ".class";
                JarEntry entry = new JarEntry(path);
                entry.setTime(0);
                jar.putNextEntry(entry);
                Files.copy(classes.resolve(path), jar);
            }
        }
    }

    /// Changes the environment the launcher sees; "" takes a variable away.
    Installation with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /// What a run left: its exit code, stdout and stderr.
    record Run(int code, String out, String err) {}

    Run run(String... arguments) {
        return run(folder, launcher(), "", arguments);
    }

    Run run(Path directory, Path command, String stdin, String... arguments) {
        try {
            Path streams = Files.createTempDirectory(folder.getParent(), "streams");
            Path in = Files.writeString(streams.resolve("in"), stdin);
            Path out = streams.resolve("out");
            Path err = streams.resolve("err");
            Process process = process(directory, command, arguments)
                    .redirectInput(in.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
            return new Run(process.exitValue(), Files.readString(out), Files.readString(err));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// A run not yet begun.
    ProcessBuilder process(Path directory, Path command, String... arguments) {
        List<String> line = new ArrayList<>(List.of(command.toString()));
        line.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(line).directory(directory.toFile());
        builder.environment()
                .keySet()
                .removeIf(name -> name.startsWith("BIB_")
                        || name.startsWith("XDG_")
                        || name.startsWith("JAVA")
                        || name.startsWith("JDK_"));
        environment.forEach((name, value) -> {
            if (value.isEmpty()) {
                builder.environment().remove(name);
            } else {
                builder.environment().put(name, value);
            }
        });
        return builder;
    }

    /// The AOT caches made so far.
    List<Path> caches() {
        Path state = folder.resolve("target/launch");
        if (!Files.isDirectory(state)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(state)) {
            return files.filter(file -> file.toString().endsWith(".aot")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Writes an executable shell script.
    static Path script(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, "#!/bin/sh\n" + text, StandardCharsets.UTF_8);
            assertThat(file.toFile().setExecutable(true)).isTrue();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A PATH that has what the launcher needs, and neither Java nor Maven.
    static String toolsAlone(Path folder) {
        for (String tool :
                List.of("cat", "find", "ln", "mkdir", "mv", "readlink", "rm", "sed", "sh", "sleep", "stat")) {
            Path usual = Path.of("/usr/bin", tool);
            script(folder.resolve(tool), "exec " + (Files.exists(usual) ? usual : "/bin/" + tool) + " \"$@\"\n");
        }
        return folder.toString();
    }

    /// A folder that looks like a JDK of the given version.
    static Path fakeJdk(Path home, String version) {
        script(home.resolve("bin/java"), "echo fake java " + version + "\n");
        release(home, version);
        return home;
    }

    /// Writes the file by which a JDK says what it is.
    static void release(Path home, String version) {
        try {
            Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Test\"\nJAVA_VERSION=\"" + version + "\"\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
