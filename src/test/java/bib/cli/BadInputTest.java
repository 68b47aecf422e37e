package bib.cli;

import static org.assertj.core.api.Assertions.assertThat;

import bib.cli.line.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What a user does wrong gets a clear message and the documented exit code, and changes nothing on disk.
final class BadInputTest {
    private static final String GOOD = """
            @article{good,
              author = {Luo, Liangchen},
              title = {A Good Entry},
              journal = {Journal of Tests},
              year = {2020},
            }
            """;

    @RegisterExtension
    private final Workplace place = new Workplace();

    private List<String> before = List.of();

    @BeforeEach
    void layOut() {
        place.write("good.bib", GOOD);
    }

    @AfterEach
    void nothingIsChanged() throws IOException {
        if (!before.isEmpty()) {
            assertThat(snapshot()).isEqualTo(before);
        }
    }

    @Test
    void aMissingFile() throws IOException {
        fails(ExitCode.INPUT, "there is no file", "nowhere.bib", "search", "--library", "nowhere.bib");
    }

    @Test
    void aDirectory() throws IOException {
        Files.createDirectory(place.path("sub"));
        fails(ExitCode.INPUT, "is a directory", "sub", "search", "--library", "sub");
    }

    @Test
    void anEmptyFile() throws IOException {
        place.write("empty.bib", "");
        fails(ExitCode.NOTHING, "nothing matches", "0 entries", "search", "--library", "empty.bib");
    }

    @Test
    void noLibraryAtAll() throws IOException {
        Files.delete(place.path("good.bib"));
        place.write("notes.txt", "no library");
        fails(ExitCode.INPUT, "there is no .bib file here", "--library", "search", "x");
    }

    @Test
    void severalLibrariesToChooseFrom() throws IOException {
        place.write("other.bib", GOOD);
        fails(ExitCode.INPUT, "several .bib files", "good.bib, other.bib", "search", "x");
    }

    @Test
    void thousandsOfErrorsAreCounted() throws IOException {
        place.write("mixed.bib", GOOD + "@misc{}\n".repeat(3000));
        Run run = place.run("search", "--library", "mixed.bib");
        assertThat(run.code()).isEqualTo(ExitCode.INPUT);
        assertThat(run.err().lines().filter(line -> line.contains(": error: "))).hasSize(20);
        assertThat(run.err()).endsWith("mixed.bib: 2980 more errors (-v shows them)\n");
        Run all = place.run("search", "--library", "mixed.bib", "-v");
        assertThat(all.err().lines().filter(line -> line.contains(": error: "))).hasSize(3000);
    }

    @Test
    void oneBrokenEntryAmongGoodOnesCostsItselfAlone() {
        place.write("mixed.bib", GOOD + """
                @article{broken,
                  title = {No end,
                  year = 2021

                @article{later,
                  author = {Luo, Liangchen},
                  title = {Still Here},
                  year = {2022},
                }
                """);
        Run run = place.run("search", "--library", "mixed.bib", "--author", "Luo", "--format", "keys");
        assertThat(run.out()).isEqualTo("later\ngood\n");
        assertThat(run.err()).contains("mixed.bib:8:11: error:").contains("'broken'");
        assertThat(run.code()).isEqualTo(ExitCode.INPUT);
    }

    @Test
    void anUnknownStyle() throws IOException {
        fails(ExitCode.UNKNOWN, "'iee'", "did you mean ieee", "export", "--style", "iee");
    }

    @Test
    void aStyleThatIsNoXml() throws IOException {
        place.write("bad.csl", "this is no XML");
        fails(ExitCode.INPUT, "bad.csl:1:1", "XML", "export", "--style", "./bad.csl");
    }

    @Test
    void aStyleWithADtd() throws IOException {
        place.write("dtd.csl", """
                <?xml version="1.0"?>
                <!DOCTYPE style [<!ENTITY x SYSTEM "file:///etc/passwd">]>
                <style xmlns="http://purl.org/net/xbiblio/csl" version="1.0"><info><title>&x;</title></info></style>
                """);
        fails(ExitCode.INPUT, "dtd.csl:2:", "DOCTYPE", "export", "--style", "dtd.csl");
    }

    @Test
    void anUnknownKey() throws IOException {
        fails(ExitCode.UNKNOWN, "there is no entry 'goood'", "did you mean good", "cite", "goood");
        fails(ExitCode.UNKNOWN, "there is no entry 'goood'", "did you mean good", "export", "--key", "goood");
    }

    @Test
    void anUnknownFormat() throws IOException {
        fails(ExitCode.USAGE, "'htlm'", "did you mean html", "export", "--format", "htlm");
        fails(ExitCode.USAGE, "'jsn'", "did you mean json", "search", "--format", "jsn");
    }

    @Test
    void aBadYearRange() throws IOException {
        fails(ExitCode.USAGE, "2021..2019", "", "search", "--year", "2021..2019");
        fails(ExitCode.USAGE, "20x9", "", "search", "--year", "20x9");
    }

    @Test
    void aListWithATypo() throws IOException {
        place.write("list.toml", """
                [person]
                name = "Liangchen Luo"

                [[section]]
                titel = "Publications"
                query = "type:article"
                """);
        fails(ExitCode.INPUT, "list.toml:5:1", "title", "cv", "list.toml");
    }

    @Test
    void aWrongOptionAndAWrongCommand() throws IOException {
        fails(ExitCode.USAGE, "--auther", "--author", "search", "--auther", "Luo");
        fails(ExitCode.USAGE, "serch", "search", "serch");
        fails(ExitCode.USAGE, "KEY", "bib cite --help", "cite");
        fails(ExitCode.USAGE, "'LIST'", "bib cv --help", "cv");
        fails(ExitCode.USAGE, "SHELL", "bib completion --help", "completion");
        fails(ExitCode.USAGE, "a command is missing", "--help", new String[0]);
    }

    @Test
    void aCacheThatCannotBeWrittenCostsNothingButTime() throws IOException {
        Path blocked = place.cache().resolve("blocked");
        Files.writeString(blocked, "a file where the cache should be");
        Run run = Run.in(place.folder(), blocked, "search", "--author", "Luo", "--format", "keys");
        assertThat(run.out()).isEqualTo("good\n");
        assertThat(run.code()).isZero();
    }

    @Test
    void aDamagedIndexIsRebuilt() throws IOException {
        place.run("search", "--author", "Luo");
        List<Path> files;
        try (Stream<Path> walk = Files.walk(place.cache())) {
            files = walk.filter(Files::isRegularFile).toList();
        }
        assertThat(files).isNotEmpty();
        for (Path file : files) {
            Files.writeString(file, "garbage");
        }
        Run run = place.run("search", "--author", "Luo", "--format", "keys");
        assertThat(run.out()).isEqualTo("good\n");
        assertThat(run.code()).isZero();
    }

    @Test
    void anOutputThatCannotBeWrittenLeavesTheOldFile() throws IOException {
        Files.createDirectory(place.path("taken"));
        fails(ExitCode.OUTPUT, "is a directory", "taken", "export", "-o", "taken");
        fails(ExitCode.OUTPUT, "there is no folder", "nowhere", "export", "-o", "nowhere/x.txt");
    }

    private void fails(int code, String message, String hint, String... args) throws IOException {
        before = snapshot();
        Run run = place.run(args);
        assertThat(run.err()).contains(message).contains(hint).doesNotContain("\tat ");
        assertThat(run.out()).isEmpty();
        assertThat(run.code()).isEqualTo(code);
    }

    private List<String> snapshot() throws IOException {
        try (Stream<Path> files = Files.walk(place.folder())) {
            return files.sorted().map(BadInputTest::describe).toList();
        }
    }

    private static String describe(Path file) {
        try {
            return Files.isRegularFile(file) ? file + "=" + Files.readString(file) : file.toString();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whereInTheProgramAnErrorComesFromIsToldToWhoAsks() {
        Run asked = place.run("search", "--library", "nowhere.bib", "--stacktrace");
        assertThat(asked.code()).isEqualTo(ExitCode.INPUT);
        assertThat(asked.err()).contains("there is no file").contains("\tat bib.");
        Run plain = place.run("search", "--library", "nowhere.bib");
        assertThat(plain.code()).isEqualTo(ExitCode.INPUT);
        assertThat(plain.err()).contains("there is no file").doesNotContain("\tat ");
    }
}
