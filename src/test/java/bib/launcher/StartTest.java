package bib.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import bib.launcher.Installation.Run;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The launcher is not noticed: whatever way it is called, the program behaves as if called itself.
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a POSIX shell script")
final class StartTest {
    @TempDir
    Path folder;

    private Installation installation(String name) {
        return Installation.built(folder.resolve(name)).with("BIB_AOT", "off");
    }

    @Test
    void passesArgumentsThroughUnchanged() {
        Run run = installation("plain").run("a  b", "*", "", "$HOME", "'\"\\", "--x=ü");

        assertThat(run).isEqualTo(new Run(0, "hello world a  b|*||$HOME|'\"\\|--x=ü\n", ""));
    }

    @Test
    void worksWithSpacesInItsPath() {
        assertThat(installation("with  two spaces").run("x")).isEqualTo(new Run(0, "hello world x\n", ""));
    }

    @Test
    void worksThroughSymbolicLinksFromAnyDirectory() throws IOException {
        Installation installation = installation("real place");
        Path elsewhere = Files.createDirectories(folder.resolve("else where"));
        Path first = Files.createSymbolicLink(elsewhere.resolve("first"), installation.launcher());
        Path second = Files.createSymbolicLink(elsewhere.resolve("second"), Path.of("first"));

        assertThat(installation.run(elsewhere, first, "", "x").out()).isEqualTo("hello world x\n");
        assertThat(installation.run(elsewhere, second, "", "where").out()).isEqualTo(elsewhere.toRealPath() + "\n");
    }

    @Test
    void worksByARelativePathAndByPathLookup() throws IOException {
        Installation installation = installation("here");
        installation.with("PATH", installation.folder() + ":/usr/bin:/bin").with("CDPATH", "/usr");

        assertThat(installation.run(folder, Path.of("here/bib"), "", "x").out()).isEqualTo("hello world x\n");
        Path caller = Installation.script(folder.resolve("caller"), "bib \"$@\"\n");
        assertThat(installation.run(folder, caller, "", "x").out()).isEqualTo("hello world x\n");
        Path shell = Installation.script(folder.resolve("shell"), "cd here && sh bib \"$@\"\n");
        assertThat(installation.run(folder, shell, "", "x").out()).isEqualTo("hello world x\n");
    }

    @Test
    void passesTheExitCodeThrough() {
        assertThat(installation("plain").run("exit", "4").code()).isEqualTo(4);
    }

    @Test
    void passesStandardInputThrough() {
        Installation installation = installation("plain");

        assertThat(installation.run(folder, installation.launcher(), "line ü\nsecond", "cat"))
                .isEqualTo(new Run(0, "line ü\nsecond", ""));
    }

    @Test
    void becomesTheProgramSoThatSignalsReachIt() throws Exception {
        Installation installation = installation("plain");
        Process process =
                installation.process(folder, installation.launcher(), "sleep").start();
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(out.readLine()).isEqualTo("asleep");
        }
        process.destroy();

        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(143);
    }

    @Test
    void isQuietAboutTheOptionsOfOtherJavaPrograms() {
        Installation installation = installation("plain")
                .with("JAVA_TOOL_OPTIONS", "-Dseen=tool")
                .with("JDK_JAVA_OPTIONS", "-Dseen=jdk")
                .with("BIB_JAVA_OPTS", "-Dmine=own  -Dother=x");

        assertThat(installation.run("property", "seen")).isEqualTo(new Run(0, "null\n", ""));
        assertThat(installation.run("property", "mine")).isEqualTo(new Run(0, "own\n", ""));
    }

    @Test
    void saysThatAPathWithAColonCannotWork() {
        Run run = installation("a:b").run("x");

        assertThat(run.code()).isEqualTo(69);
        assertThat(run.err()).contains("has a colon in its name").hasLineCount(1);
    }
}
