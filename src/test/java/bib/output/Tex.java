package bib.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Runs TeX and reads the PDF.
final class Tex {
    private final Path folder;

    Tex(Path folder) {
        this.folder = folder;
    }

    static void assumeInstalled(String... programs) {
        String path = String.valueOf(System.getenv("PATH"));
        for (String program : programs) {
            boolean found = List.of(path.split(File.pathSeparator)).stream()
                    .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
            assumeTrue(found, program + " is not installed");
        }
    }

    void put(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }

    /// The text of the PDF in the order it was set; fails with the log where TeX found an error.
    String textOf(String engine, String name) throws IOException, InterruptedException {
        String log = run(engine, "-interaction=nonstopmode", "-halt-on-error", "-no-shell-escape", name + ".tex");
        assertThat(log).as("%s %s", engine, name).doesNotContain("\n!").contains("Output written on");
        run("pdftotext", "-raw", "-enc", "UTF-8", name + ".pdf", name + ".txt");
        return Files.readString(folder.resolve(name + ".txt"));
    }

    private String run(String... command) throws IOException, InterruptedException {
        Path output = folder.resolve(command[0] + ".out");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                .start();
        if (!process.waitFor(180, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        return new String(Files.readAllBytes(output), StandardCharsets.ISO_8859_1);
    }
}
