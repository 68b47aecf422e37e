package bib.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import bib.cli.line.ExitCode;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Files that are none, or not whole, or not to be had: read as far as that makes sense, else a message; never written.
final class HostileFileTest {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String ENTRY =
            "@article{k,\n  author = {Luo, L.},\n  title = {T},\n  journal = {J},\n  year = 2020,\n}\n";

    @RegisterExtension
    private final Workplace place = new Workplace();

    private final Path file = place.path("refs.bib");

    private Run run(String... args) {
        return assertTimeoutPreemptively(SOON, () -> place.run(args));
    }

    private Run searched(String text) throws IOException {
        Files.writeString(file, text);
        Run run = run("search", "-v", "--library", "refs.bib", "--format", "keys");
        assertThat(Files.readString(file)).isEqualTo(text);
        return run;
    }

    @Test
    void nulBytesAreKeptAndTold() throws IOException {
        assertThat(searched(ENTRY.replace("T", "T\0") + "\0".repeat(10_000) + ENTRY.replace("k,", "l,"))
                        .out())
                .isEqualTo("k\nl\n");
        Run check = run("check", "refs.bib", "--only", "syntax");
        assertThat(check.out()).startsWith(file + ":3:13: warning: here is a NUL byte, the first [syntax]\n");
        assertThat(check.code()).isEqualTo(ExitCode.NOTHING);
    }

    @Test
    void bracesWithoutEndCostTheirEntry() throws IOException {
        Run run = searched(ENTRY + "@misc{l, title = " + "{".repeat(1_000_000));
        assertThat(run.out()).isEqualTo("k\nl\n");
        assertThat(run.err()).contains("refs.bib:7:18: error:", "is never closed", "hint: add the missing '}'");
        assertThat(run.code()).isEqualTo(ExitCode.INPUT);
    }

    @Test
    void aFileOfBracesAloneIsToldAsWhatItIs() throws IOException {
        Run run = searched("{".repeat(1_000_000));
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("refs.bib:1:1: error: this '{' is never closed; the text behind it is ignored\n");
        assertThat(run.err()).hasSizeLessThan(1_000);
        assertThat(run.code()).isEqualTo(ExitCode.INPUT);
        Run check = run("check", "refs.bib");
        assertThat(check.out()).contains("refs.bib:1:1: error:").hasSizeLessThan(1_000);
        assertThat(check.code()).isEqualTo(ExitCode.NOTHING);
        assertThat(searched(ENTRY + "{lost, title = {T}\n").err())
                .contains("refs.bib:7:1: warning: this '{' is never closed");
    }

    @Test
    void braceDepthAndConcatenationsAreNoTrouble() throws IOException {
        String deep = "{".repeat(100_000) + "T" + "}".repeat(100_000);
        assertThat(searched(ENTRY.replace("{T}", deep)).out()).isEqualTo("k\n");
        assertThat(searched(ENTRY.replace("{T}", "{T}" + " # {b}".repeat(20_000)))
                        .out())
                .isEqualTo("k\n");
    }

    @Test
    void oneKeyThirtyThousandTimesIsToldOnce() throws IOException {
        Files.writeString(file, "@misc{k, title = {T}}\n".repeat(30_000));
        Run export = run("export", "--library", file.toString(), "--format", "csl-json", "--quiet");
        assertThat(export.out()).contains("\"k-2\"", "\"k-30000\"").doesNotContain("\"k-1\"");
        Run loud = run("export", "--library", file.toString(), "--format", "csl-json");
        assertThat(loud.err().lines().filter(line -> line.contains("stands for several entries")))
                .singleElement()
                .asString()
                .endsWith("; 29999 are shown as 'k-2' to 'k-30000'");
        Run set = run("set", "k", "title=x", "--library", file.toString());
        assertThat(set.err().lines().findFirst().orElseThrow()).contains("taken 30000 times: ", ":5…");
        assertThat(set.code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void entriesThatReferToThemselvesAreTold() throws IOException {
        Run self = searched(ENTRY.replace("k,", "k, crossref = {k},"));
        assertThat(self.out()).isEqualTo("k\n");
        assertThat(self.err()).contains("refs.bib:1:13: warning:", "crossref", "leads back");
        Run circle = searched("@misc{a, crossref = {b}}\n@misc{b, crossref = {c}}\n@misc{c, crossref = {a}}\n" + ENTRY);
        assertThat(circle.out().lines()).containsExactlyInAnyOrder("k", "a", "b", "c");
        assertThat(circle.err()).contains("warning:", "leads back");
    }

    static List<List<String>> reading() {
        return List.of(
                List.of("search", "--library", "PLACE", "--format", "keys"),
                List.of("show", "k", "--library", "PLACE"),
                List.of("check", "PLACE"));
    }

    static List<List<String>> writing() {
        return List.of(
                List.of("set", "k", "year=2021", "--library", "PLACE"),
                List.of("rm", "k", "--library", "PLACE"),
                List.of("check", "--fix", "PLACE"));
    }

    static Stream<List<String>> all() {
        return Stream.concat(reading().stream(), writing().stream());
    }

    private Run run(List<String> args, Path path) {
        return run(placed(args, path.toString()));
    }

    private static String[] placed(List<String> args, String place) {
        return args.stream().map(arg -> arg.equals("PLACE") ? place : arg).toArray(String[]::new);
    }

    @ParameterizedTest
    @MethodSource("all")
    void aDirectoryIsRefused(List<String> args) {
        Run run = run(args, place.folder());
        assertThat(run.err()).contains("is a directory, not a file\nhint: name the file in it");
        assertThat(run.code()).isEqualTo(ExitCode.INPUT);
    }

    @ParameterizedTest
    @MethodSource("all")
    void aFileThatMayNotBeReadIsRefused(List<String> args) throws IOException {
        Files.writeString(file, ENTRY);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("-w-------"));
        assumeThat(Files.isReadable(file)).as("root may read everything").isFalse();
        Run run = run(args, file);
        assertThat(run.err()).contains("may not be read\nhint: check its permissions");
        assertThat(run.code()).isEqualTo(ExitCode.INPUT);
    }

    /// As a shell's `<(…)` makes one.
    @ParameterizedTest
    @MethodSource("reading")
    void aPipeIsReadToItsEnd(List<String> args) throws Exception {
        makePipe();
        Thread writer = Thread.ofVirtual().start(() -> write(file));
        Run run = run(args, file);
        assertThat(writer.join(SOON)).isTrue();
        assertThat(run.err()).doesNotContain("error");
        assertThat(run.code()).isZero();
        Run piped = place.fed(ENTRY, placed(args, "-"));
        assertThat(run.out()).isEqualTo(piped.out());
    }

    @ParameterizedTest
    @MethodSource("writing")
    void aPipeIsNotEdited(List<String> args) throws Exception {
        makePipe();
        Run run = run(args, file);
        assertThat(run.err())
                .containsAnyOf("is no file that can be edited", "cannot be mended")
                .contains("hint: name a file");
        assertThat(run.out()).isEmpty();
    }

    private void makePipe() throws Exception {
        Process process = new ProcessBuilder("mkfifo", file.toString()).start();
        assumeThat(process.waitFor()).as("mkfifo").isZero();
    }

    private static void write(Path pipe) {
        try {
            Files.writeString(pipe, ENTRY, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Whatever of it is still there is read, as it stood at one moment or another.
    @Test
    void aFileThatShrinksMeanwhileIsReadAsFarAsItGoes() throws Exception {
        String text = ENTRY.repeat(2_000);
        for (int i = 0; i < 20; i++) {
            Files.writeString(file, text);
            long left = (long) text.length() * i / 20;
            Thread shrinking = Thread.ofVirtual().start(() -> shrink(file, left));
            Run run = run("search", "--library", "refs.bib", "--format", "keys");
            shrinking.join();
            assertThat(run.code()).isIn(ExitCode.OK, ExitCode.NOTHING, ExitCode.INPUT);
            assertThat(run.err()).doesNotContain("bug");
            assertThat(run.out().lines()).allMatch("k"::equals);
            assertThat(Files.size(file)).isEqualTo(left);
        }
    }

    private static void shrink(Path file, long length) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(length);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
