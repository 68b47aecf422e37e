package bib.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import bib.launcher.Installation.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The cache makes starts fast and is never seen otherwise; above all, it never brings old code back (JDK-8377932).
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a POSIX shell script")
final class AotCacheTest {
    private static final String PREPARING =
            "bib: preparing a faster start (once after a build, for commands like this)\n";

    @TempDir
    Path folder;

    private Installation installation;

    @BeforeEach
    void install() {
        installation = Installation.built(folder.resolve("app with space"));
    }

    @Test
    void isMadeOnceAndUsed() throws IOException {
        assertThat(installation.run("x")).isEqualTo(new Run(0, "hello world x\n", PREPARING));
        assertThat(installation.caches()).hasSize(1);
        assertThat(installation.run("x")).isEqualTo(new Run(0, "hello world x\n", ""));
        assertThat(sourceOfMain(folder)).contains("shared objects file");
        assertThat(sourceOfMain(installation.folder())).contains("shared objects file");
    }

    @Test
    void isMadeForEachGroupOfCommands() {
        installation.run("-v", "export");
        assertThat(installation.run("search").err()).isEqualTo(PREPARING);
        assertThat(installation.caches()).hasSize(2);
        assertThat(installation.run("cite")).isEqualTo(new Run(0, "hello world cite\n", ""));
        assertThat(installation.run("search")).isEqualTo(new Run(0, "hello world search\n", ""));
    }

    /// Where the JVM says it took the program's class from.
    private String sourceOfMain(Path directory) throws IOException {
        Path log = folder.resolve("classes.log");
        installation.with("BIB_JAVA_OPTS", "-Xlog:class+load:file=" + log);
        installation.run(directory, installation.launcher(), "", "x");
        installation.with("BIB_JAVA_OPTS", "");
        return Files.readAllLines(log).stream()
                .filter(line -> line.contains(" bib.cli.Main "))
                .findFirst()
                .orElse("not loaded");
    }

    @Test
    void isMadeAnewWhenAClassOfTheProgramChanges() {
        installation.run("x");
        List<Path> before = installation.caches();

        installation.build("hello", "Earth");

        assertThat(installation.run("x")).isEqualTo(new Run(0, "hello Earth x\n", PREPARING));
        assertThat(installation.run("x").out()).isEqualTo("hello Earth x\n");
        assertThat(installation.caches()).hasSize(1).doesNotContainAnyElementsOf(before);
    }

    @Test
    void isMadeAnewWhenAClassOfALibraryChangesAndEverythingElseLooksTheSame() throws IOException {
        installation.run("x");
        Path library = installation.folder().resolve("target/lib/word.jar");
        FileTime time = Files.getLastModifiedTime(library);
        long size = Files.size(library);

        installation.build("hallo", "world");
        Files.setLastModifiedTime(library, time);

        assertThat(Files.size(library)).isEqualTo(size);
        assertThat(installation.run("x").out()).isEqualTo("hallo world x\n");
    }

    @Test
    void isKeptWhenTheJarIsOnlyWrittenAgain() {
        installation.run("x");
        List<Path> before = installation.caches();

        installation.build("hello", "world");

        assertThat(installation.run("x")).isEqualTo(new Run(0, "hello world x\n", ""));
        assertThat(installation.caches()).isEqualTo(before);
    }

    @Test
    void isNotMissedWhenItCannotBeMadeAndIsNotTriedAgain() {
        Installation.script(folder.resolve("jdk/bin/java"), """
                case $* in
                  *AOTMode*) echo tried >>'%s'; exit 1 ;;
                  *) exec '%s/bin/java' "$@" ;;
                esac
                """.formatted(folder.resolve("tries"), Installation.JDK));
        Installation.release(folder.resolve("jdk"), "25.0.3");
        installation.with("BIB_JAVA_HOME", folder.resolve("jdk").toString());

        assertThat(installation.run("x")).isEqualTo(new Run(0, "hello world x\n", PREPARING));
        assertThat(installation.run("x")).isEqualTo(new Run(0, "hello world x\n", ""));
        installation.build("hello", "world");
        assertThat(installation.run("x")).isEqualTo(new Run(0, "hello world x\n", ""));
        assertThat(folder.resolve("tries")).hasContent("tried");
    }

    @Test
    void doesNotMatterWhenItIsDamagedOrLost() throws IOException {
        installation.run("x");
        Path cache = installation.caches().getFirst();

        Files.writeString(cache, "no cache");
        assertThat(installation.run("x")).isEqualTo(new Run(0, "hello world x\n", ""));

        Files.delete(cache);
        assertThat(installation.run("x")).isEqualTo(new Run(0, "hello world x\n", PREPARING));
    }

    @Test
    void isKeptWithTheUserWhereTheBuildFolderCannotBeWritten() throws IOException {
        Path target = installation.folder().resolve("target");
        Files.createFile(target.resolve("launch"));
        Path cache = folder.resolve("cache");
        installation.with("XDG_CACHE_HOME", cache.toString());

        assertThat(installation.run("x")).isEqualTo(new Run(0, "hello world x\n", PREPARING));
        assertThat(installation.run("x")).isEqualTo(new Run(0, "hello world x\n", ""));
        assertThat(Path.of(cache + "/bib/launch" + installation.folder().toRealPath()))
                .isDirectoryContaining("glob:**.aot");
    }

    @Test
    void isNotMissedWhereNothingCanBeWritten() throws IOException {
        Files.createFile(installation.folder().resolve("target/launch"));
        installation.with("XDG_CACHE_HOME", "/dev/null");

        assertThat(installation.run("x")).isEqualTo(new Run(0, "hello world x\n", ""));
    }

    @Test
    void isMadeByOnlyOneOfTwoThatStartAtOnce() throws Exception {
        Process other = installation
                .process(folder, installation.launcher(), "other")
                .redirectErrorStream(true)
                .start();
        Run one = installation.run("one");

        assertThat(other.waitFor()).isZero();
        String all = one.err() + other.inputReader().readAllAsString();
        assertThat(one.out()).isEqualTo("hello world one\n");
        assertThat(all).contains("hello world other\n").containsOnlyOnce(PREPARING);
        assertThat(installation.caches()).hasSize(1);
    }

    @Test
    void takesOverTheLockOfAProcessThatIsGone() throws Exception {
        Process gone = new ProcessBuilder("true").start();
        gone.waitFor();
        assumeTrue(!ProcessHandle.of(gone.pid()).map(ProcessHandle::isAlive).orElse(false));
        lockedBy(gone.pid() + " 1");

        assertThat(installation.run("x").out()).isEqualTo("hello world x\n");
        assertThat(Files.isSymbolicLink(state().resolve("lock"))).isFalse();
    }

    @Test
    void takesOverTheLockOfAProcessWhoseNumberIsAnothersByNow() throws IOException {
        lockedBy(ProcessHandle.current().pid() + " 1");

        assertThat(installation.run("x")).isEqualTo(new Run(0, "hello world x\n", PREPARING));
        assertThat(installation.caches()).hasSize(1);
    }

    @Test
    void isDoneWithoutWhereAnotherTakesLongToMakeIt() throws Exception {
        Process other =
                new ProcessBuilder("sh", "-c", """
                IFS= read -r stat <"/proc/$$/stat" || exit
                set -- ${stat##*) }
                ln -s "$$ ${20}" lock && echo locked && read -r end
                """).directory(state().toFile()).start();
        assumeTrue("locked".equals(other.inputReader().readLine()), "a process is known by /proc");

        Run run = installation.run("x");

        other.destroy();
        String waiting = "bib: waiting for another bib (process " + other.pid() + ") to prepare a faster start\n";
        assertThat(run).isEqualTo(new Run(0, "hello world x\n", waiting + "bib: going on without it\n"));
        assertThat(installation.caches()).isEmpty();
        assertThat(Files.isSymbolicLink(state().resolve("lock"))).isTrue();
    }

    private void lockedBy(String holder) throws IOException {
        Files.createSymbolicLink(state().resolve("lock"), Path.of(holder));
    }

    private Path state() throws IOException {
        return Files.createDirectories(installation.folder().resolve("target/launch"));
    }
}
