package bib.launcher;

import static bib.launcher.Installation.fakeJdk;
import static org.assertj.core.api.Assertions.assertThat;

import bib.launcher.Installation.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// Which JDK the launcher takes, on a machine whose usual places hold only what a test puts there.
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a POSIX shell script")
final class JdkSearchTest {
    @TempDir
    Path folder;

    private Installation installation;

    @BeforeEach
    void install() throws IOException {
        installation = Installation.built(folder.resolve("app"))
                .with("BIB_AOT", "off")
                .with("BIB_JAVA_HOME", "")
                .with("PATH", Installation.toolsAlone(folder.resolve("tools")));
        String launcher = Files.readString(installation.launcher())
                .replace("/usr/lib/jvm", folder + "/jvm")
                .replace("/usr/libexec", folder + "/libexec")
                .replace(" /opt/", " " + folder + "/opt/")
                .replace(" /usr/local/opt/", " " + folder + "/opt/");
        Files.writeString(installation.launcher(), launcher);
    }

    @Test
    void saysInOneLineThatThereIsNone() {
        fakeJdk(folder.resolve("jvm/java-17"), "17.0.15");

        Run run = installation.run("x");

        assertThat(run.code()).isEqualTo(69);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("bib: no JDK 25 or newer found")
                .contains("BIB_JAVA_HOME")
                .hasLineCount(1);
    }

    @Test
    void refusesAnExplicitJdkThatIsTooOld() {
        Path old = fakeJdk(folder.resolve("old"), "17.0.15");
        fakeJdk(folder.resolve("jvm/java-25"), "25.0.3");

        Run run = installation.with("BIB_JAVA_HOME", old.toString()).run("x");

        assertThat(run)
                .isEqualTo(new Run(69, "", "bib: BIB_JAVA_HOME is a JDK 17, but bib needs 25 or newer: " + old + "\n"));
    }

    @Test
    void refusesAnExplicitJdkThatIsNone() {
        Run run = installation.with("BIB_JAVA_HOME", folder.toString()).run("x");

        assertThat(run.code()).isEqualTo(69);
        assertThat(run.err()).startsWith("bib: BIB_JAVA_HOME is no JDK").hasLineCount(1);
    }

    @Test
    void passesOverAnOldJavaHome() {
        Path old = fakeJdk(folder.resolve("old"), "1.8.0_392");
        fakeJdk(folder.resolve("jvm/java-17"), "17.0.15");
        fakeJdk(folder.resolve("jvm/java-25"), "25.0.3");

        assertThat(installation.with("JAVA_HOME", old.toString()).run("x").out())
                .isEqualTo("fake java 25.0.3\n");
    }

    @Test
    void prefersTheExplicitOneThenJavaHomeThenTheUsualPlaces() {
        fakeJdk(folder.resolve("jvm/java-25"), "25.0.3");
        fakeJdk(folder.resolve("home/.sdkman/candidates/java/27-tem"), "27");
        assertThat(installation.run("x").out()).isEqualTo("fake java 25.0.3\n");

        Path home = fakeJdk(folder.resolve("another"), "26-ea");
        assertThat(installation.with("JAVA_HOME", home.toString()).run("x").out())
                .isEqualTo("fake java 26-ea\n");

        assertThat(installation
                        .with("BIB_JAVA_HOME", Installation.JDK.toString())
                        .run("x")
                        .out())
                .isEqualTo("hello world x\n");
    }

    @Test
    void findsTheOneOnPath() {
        Installation.script(folder.resolve("tools/java"), "exec '" + Installation.JDK + "/bin/java' \"$@\"\n");

        assertThat(installation.run("x")).isEqualTo(new Run(0, "hello world x\n", ""));
    }

    @Test
    void findsTheOneOfSdkman() {
        fakeJdk(folder.resolve("home/.sdkman/candidates/java/25.0.1-tem"), "25.0.1");

        assertThat(installation.run("x").out()).isEqualTo("fake java 25.0.1\n");
    }

    @Test
    void remembersWhatItFoundAndNoticesWhenItIsGone() throws IOException {
        Path first = fakeJdk(folder.resolve("jvm/a"), "25.0.1");
        fakeJdk(folder.resolve("jvm/b"), "26");
        assertThat(installation.run("x").out()).isEqualTo("fake java 25.0.1\n");
        assertThat(installation.folder().resolve("target/launch/jdk")).content().endsWith(first + "\n");

        Files.writeString(first.resolve("release"), "JAVA_VERSION=\"21.0.1\"\n");
        assertThat(installation.run("x").out()).isEqualTo("fake java 26\n");
    }

    @Test
    void asksAJdkWithoutAReleaseFileForItsVersion() throws IOException {
        Path jdk = folder.resolve("jvm/plain");
        Installation.script(jdk.resolve("bin/java"), """
                case $1 in
                  -version) echo 'openjdk version "25.0.2" 2026-01-20' >&2 ;;
                  *) echo started ;;
                esac
                """);

        assertThat(installation.run("x").out()).isEqualTo("started\n");
        assertThat(Files.exists(jdk.resolve("release"))).isFalse();
    }
}
