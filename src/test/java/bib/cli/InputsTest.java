package bib.cli;

import static org.assertj.core.api.Assertions.assertThat;

import bib.cli.line.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is in an input is told by what stands in it, not by its name alone; and no command destroys what it reads.
final class InputsTest {
    private static final String BIBTEX = "@article{luo2019, author = {Luo, Liangchen}, title = {AdaBound}}\n";
    private static final String RIS = "TY  - JOUR\nID  - luo2019\nAU  - Luo, Liangchen\nTI  - AdaBound\nER  - \n";
    private static final String NBIB = "PMID- 1\nOWN - NLM\nTI  - AdaBound\nFAU - Luo, Liangchen\nAU  - Luo L\n";
    private static final String ENW = "%0 Journal Article\n%A Luo, Liangchen\n%T AdaBound\n";
    private static final String XML =
            "<xml><records><record><ref-type name=\"Book\">6</ref-type><titles><title>AdaBound"
                    + "</title></titles></record></records></xml>\n";
    private static final String YAML = "luo2019:\n  type: article\n  title: AdaBound\n";
    private static final String CFF = "cff-version: 1.2.0\nmessage: Cite it.\ntitle: AdaBound\nauthors:\n  - name: X\n";
    private static final String JSON = "\n[{\"id\": \"luo2019\", \"type\": \"article\", \"title\": \"AdaBound\"}]\n";
    private static final Map<String, String> ALL = Map.of(
            "bib", BIBTEX, "ris", RIS, "nbib", NBIB, "enw", ENW, "xml", XML, "yml", YAML, "cff", CFF, "json", JSON);

    @RegisterExtension
    private final Workplace place = Workplace.holding(BIBTEX);

    @ParameterizedTest
    @ValueSource(strings = {"bib", "ris", "nbib", "enw", "xml", "yml", "cff", "json"})
    void aLibraryIsReadWhateverItsNameIs(String format) throws IOException {
        String text = ALL.getOrDefault(format, "");
        Files.writeString(place.path("R." + format.toUpperCase(Locale.ROOT)), text);
        place.write("download", text);
        place.write("wrong.bib", text);
        for (String name : List.of("R." + format.toUpperCase(Locale.ROOT), "download", "wrong.bib")) {
            Run run = place.run("search", "adabound", "-l", name);
            assertThat(run.out()).as(name + run.err()).contains("AdaBound");
            assertThat(run.code()).isZero();
        }
        Run piped = place.fed(text, "search", "adabound", "-l", "-");
        assertThat(piped.out()).as(piped.err()).contains("AdaBound");
    }

    @Test
    void anEntryBehindOtherWordsIsReadToo() {
        assertThat(place.fed("See " + BIBTEX, "search", "-l", "-", "-f", "keys").out())
                .isEqualTo("luo2019\n");
    }

    /// As BibDesk begins its files.
    @Test
    void aBibtexFileOfCommentsAloneIsOneStill() {
        String header = """
                %% This BibTeX bibliography file was created using BibDesk.
                %% https://bibdesk.sourceforge.io/

                %% Created for Liangchen Luo at 2019-02-26 12:00:00 +0800
                """;
        place.with(header);
        assertThat(place.run("search").err()).contains("(0 entries)");
        assertThat(place.fed(BIBTEX, "add").code()).isZero();
        assertThat(place.text()).startsWith(header).contains("@article{luo2019,");
    }

    @Test
    void whatIsInNoFormatIsNoEmptyLibrary() {
        Run notes = place.fed("Dear Sun,\nwrite to luo@example.org\n", "search", "-l", "-");
        assertThat(notes.err()).contains("it cannot be told what format - is in");
        assertThat(notes.code()).isEqualTo(ExitCode.INPUT);
        Run service = place.fed("FN Clarivate Analytics Web of Science\nVR 1.0\nPT J\n", "search", "-l", "-");
        assertThat(service.err()).contains("Web of Science");
        Run empty = place.fed("\n", "search", "-l", "-");
        assertThat(empty.err()).contains("nothing matches in - (0 entries)");
        assertThat(empty.code()).isEqualTo(ExitCode.NOTHING);
    }

    @ParameterizedTest
    @CsvSource({"r.ris,RIS", "R.JSON,CSL-JSON", "r.yml,Hayagriva", "lib.csl,CSL-JSON", "refs.bib,RIS", "r.nbib,PubMed"})
    void anotherProgramsFileIsNeitherChangedNorCheckedAsBibtex(String name, String format) throws IOException {
        String text =
                format.equals("RIS") ? RIS : format.equals("CSL-JSON") ? JSON : format.equals("PubMed") ? NBIB : YAML;
        Path file = Files.writeString(place.path(name), text);
        for (List<String> args : List.of(
                List.of("add", "a.bib", "-l", name),
                List.of("set", "luo2019", "year=2019", "-l", name),
                List.of("rm", "luo2019", "-l", name),
                List.of("rename", "luo2019", "x", "-l", name),
                List.of("annotate", "luo2019", "--role", "equal", "--author", "Luo", "-l", name),
                List.of("fmt", name),
                List.of("check", name),
                List.of("check", name, "--fix"),
                List.of("add", name, "-l", "a.bib"))) {
            Run run = place.run(args.toArray(String[]::new));
            assertThat(run.err()).as(args.toString()).contains(name + " is " + format, ", not BibTeX", "bib convert ");
            assertThat(run.out()).isEmpty();
            assertThat(run.code()).isEqualTo(ExitCode.USAGE);
            assertThat(file).hasContent(text);
            assertThat(place.text()).isEqualTo(BIBTEX);
        }
    }

    @Test
    void theWayToBibtexThatIsNamedWorks() {
        place.write("r.ris", RIS);
        assertThat(place.run("fmt", "r.ris").err())
                .contains("hint: bib convert ")
                .contains("r.ris -o ");
        assertThat(place.run("convert", "r.ris", "-o", "r.bib").code()).isZero();
        assertThat(place.run("fmt", "r.bib").code()).isZero();
        assertThat(place.fed(RIS, "check", "-").err()).contains("stdin is RIS", "bib convert - --to bibtex");
        assertThat(place.fed(RIS, "fmt", "-").code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void aFileThatIsReadIsNotWrittenOver() throws IOException {
        Files.createSymbolicLink(place.path("link.bib"), place.file());
        place.write("list.toml", "library = \"a.bib\"\nstyle = \"apa\"\n[[section]]\ntitle = \"All\"\n");
        for (List<String> args : List.of(
                List.of("export", "-f", "bibtex", "-l", "a.bib", "-o", "a.bib"),
                List.of("export", "-f", "bibtex", "-l", "link.bib", "-o", "./a.bib"),
                List.of("export", "-f", "bibtex", "-l", "a.bib", "-o", "link.bib"),
                List.of("cite", "luo2019", "-o", "a.bib", "-l", "a.bib"),
                List.of("convert", "a.bib", "-o", "a.bib", "--ascii"),
                List.of("cv", "list.toml", "-o", "a.bib"),
                List.of("cv", "list.toml", "-o", "list.toml"))) {
            Run run = place.run(args.toArray(String[]::new));
            assertThat(run.err()).as(args.toString()).contains("is read by this very command", "name another file");
            assertThat(run.code()).isEqualTo(ExitCode.USAGE);
            assertThat(place.text()).isEqualTo(BIBTEX);
        }
        assertThat(place.run("export", "-l", "a.bib", "-f", "bibtex", "-o", "b.bib")
                        .code())
                .isZero();
    }

    @Test
    void aFileThatIsNamedTwiceIsReadOnce() {
        for (String again : List.of("a.bib", "./a.bib", place.file().toString())) {
            assertThat(place.run("search", "-l", "a.bib", "-l", again, "-f", "keys")
                            .out())
                    .isEqualTo("luo2019\n");
            assertThat(place.run("convert", "a.bib", again, "--to", "ris").err())
                    .doesNotContain("stands for several");
            assertThat(place.run("check", "a.bib", again).err()).contains("in 1 entry");
        }
        place.gives(BIBTEX.replace("AdaBound", "x"), "set", "luo2019", "title=x", "-l", "a.bib", "-l", "./a.bib");
    }

    @Test
    void theVariableMayNameStdin() {
        Map<String, String> variables = Map.of(
                "BIB_LIBRARY",
                "-",
                "XDG_CACHE_HOME",
                place.cache().toString(),
                "XDG_STATE_HOME",
                place.cache().toString());
        Environment environment = new Environment(variables, place.folder(), OptionalInt.empty());
        assertThat(Run.with(environment, BIBTEX, "search", "-f", "keys").out()).isEqualTo("luo2019\n");
        assertThat(Run.with(environment, BIBTEX, "check").err()).contains("in 1 entry");
        assertThat(Run.with(environment, BIBTEX, "convert", "--to", "ris").out())
                .contains("TI  - AdaBound");
        assertThat(Run.with(environment, BIBTEX, "fmt").out()).contains("@article{luo2019,");
        assertThat(Run.with(environment, BIBTEX, "rm", "luo2019").err()).contains("stdin cannot be edited");
    }
}
