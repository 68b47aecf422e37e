package bib.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import bib.launcher.Installation.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The launcher builds when there is a need, and then only. Maven is a script here that copies jars made before.
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a POSIX shell script")
final class BuildTest {
    @TempDir
    Path folder;

    private Installation clone;
    private Path built;
    private Path builds;

    @BeforeEach
    void freshClone() throws IOException {
        clone = Installation.unbuilt(folder.resolve("clone")).with("BIB_AOT", "off");
        Files.createDirectories(clone.folder().resolve("src/main/java"));
        Files.writeString(clone.folder().resolve("src/main/java/Main.java"), "first");
        Files.writeString(clone.folder().resolve("pom.xml"), "<project/>");
        built = Installation.built(folder.resolve("built")).folder().resolve("target");
        builds = folder.resolve("builds");
        maven("sleep 1; mkdir -p target; cp -R '" + built + "/.' target; touch target/bib.jar; cat");
    }

    private void maven(String script) {
        Installation.script(folder.resolve("tools/mvn"), "echo build >>'" + builds + "'\necho talk\n" + script + "\n");
        clone.with("PATH", folder.resolve("tools") + ":/usr/bin:/bin");
    }

    @Test
    void buildsAFreshCloneAndThenNotAgain() {
        Run first = clone.run(folder, clone.launcher(), "input", "cat");
        Run second = clone.run("x");

        assertThat(first.code()).isZero();
        assertThat(first.out()).isEqualTo("input");
        assertThat(first.err()).startsWith("bib: building ").endsWith("bib: built\n");
        assertThat(second).isEqualTo(new Run(0, "hello world x\n", ""));
        assertThat(builds).hasContent("build");
    }

    @Test
    void buildsAgainOnceWhenASourceIsNewer() throws IOException {
        clone.run("x");
        Path source = clone.folder().resolve("src/main/java/Main.java");
        Files.setLastModifiedTime(source, FileTime.from(Instant.now()));
        maven(":");

        assertThat(clone.run("x").err()).contains("bib: built");
        assertThat(clone.run("x").err()).isEmpty();
        Files.delete(source);
        assertThat(clone.run("x").err()).contains("bib: built");
        assertThat(builds).hasContent("build\nbuild\nbuild");
    }

    @Test
    void buildsOnceForTwoThatStartAtOnce() throws Exception {
        Process other = clone.process(folder, clone.launcher(), "other")
                .redirectErrorStream(true)
                .start();
        Run one = clone.run("one");

        assertThat(other.waitFor()).isZero();
        assertThat(one.out()).isEqualTo("hello world one\n");
        assertThat(other.inputReader().readAllAsString()).endsWith("hello world other\n");
        assertThat(builds).hasContent("build");
    }

    @Test
    void saysInOneLineThatMavenIsMissing() {
        clone.with("PATH", Installation.toolsAlone(folder.resolve("few")));

        Run run = clone.run("x");

        assertThat(run)
                .isEqualTo(new Run(69, "", "bib: bib is not built yet, and Maven is missing (no mvn on PATH)\n"));
    }

    @Test
    void saysWhereTheLogOfAFailedBuildIs() {
        maven("echo what went wrong; exit 1");

        Run run = clone.run("x");

        Path log = clone.folder().resolve("target/launch/build.log");
        assertThat(run.code()).isEqualTo(69);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).endsWith("the build failed; see " + log + "\n");
        assertThat(log).hasContent("talk\nwhat went wrong");
        assertThat(clone.folder().resolve("target/launch/lock")).doesNotExist();
    }

    @Test
    void runsTheOldBuildWhereItCannotMakeANewOne() throws IOException {
        clone.run("x");
        Path source = clone.folder().resolve("src/main/java/Main.java");
        Files.setLastModifiedTime(source, FileTime.from(Instant.now()));

        Run run = clone.with("PATH", Installation.toolsAlone(folder.resolve("few")))
                .run("x");

        assertThat(run.out()).isEqualTo("hello world x\n");
        assertThat(run.err()).contains("the sources are newer than the build").hasLineCount(1);
    }

    @Test
    void saysThatItCannotBuildWhereItMayNotWrite() throws IOException {
        Files.createFile(clone.folder().resolve("target"));

        Run run = clone.run("x");

        assertThat(run.code()).isEqualTo(69);
        assertThat(run.err())
                .contains("is not built yet, and ")
                .contains("cannot be written")
                .hasLineCount(1);
        assertThat(builds).doesNotExist();
    }
}
