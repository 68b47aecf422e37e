package bib.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a shell offers where `bib completion` gave it its script: the script runs in bash, beside a `bib` that answers
/// what a test wants it to.
final class CompletionTest {
    @RegisterExtension
    private final Workplace place = new Workplace();

    @BeforeEach
    void answerNothing() throws IOException {
        answer();
    }

    @Test
    void aKeyThatIsShellCodeIsOfferedAndNotRun() throws Exception {
        answer("a$(touch PWNED)b", "a`touch PWNED`", "a${HOME}");
        assertThat(offered("bib", "cite", "a"))
                .containsExactlyInAnyOrder("a\\$\\(touch\\ PWNED\\)b", "a\\`touch\\ PWNED\\`", "a\\$\\{HOME\\}");
        assertThat(place.path("PWNED")).doesNotExist();
    }

    @Test
    void aStyleWhoseFileNameIsShellCodeIsOfferedAndNotRun() throws Exception {
        answer("a$(touch PWNED)");
        assertThat(offered("bib", "cite", "--style", "")).containsExactly("a\\$\\(touch\\ PWNED\\)");
        assertThat(place.path("PWNED")).doesNotExist();
    }

    @Test
    void aKeyIsOfferedAsTheShellWantsItTyped() throws Exception {
        answer("it's", "luo2019");
        assertThat(offered("bib", "cite", "it")).containsExactly("it\\'s");
        assertThat(offered("bib", "cite", "it\\'")).containsExactly("it\\'s");
        assertThat(offered("bib", "cite", "l")).containsExactly("luo2019");
    }

    @Test
    void commandsAreOfferedByTheirBeginning() throws Exception {
        assertThat(offered("bib", "st")).containsExactly("styles", "stats");
        assertThat(offered("bib", "-")).containsExactly("--help", "--version");
    }

    @Test
    void optionsAreThoseOfTheCommand() throws Exception {
        assertThat(offered("bib", "styles", "-"))
                .containsExactly("--help", "--format", "--json", "--all", "--verbose", "--quiet", "--stacktrace");
        assertThat(offered("bib", "cite", "--l")).containsExactly("--library", "--lang", "--locator", "--label");
    }

    /// `CSL 1.0.2` has 29 locators; the words of the other options are those of the help.
    @ParameterizedTest
    @CsvSource({
        "search --color, auto always never",
        "search --format, text json keys bibtex biblatex csl-json",
        "show -f, text json keys bibtex biblatex csl-json",
        "export --format, text html markdown latex json bibtex biblatex csl-json",
        "cite -f, text html markdown latex json",
        "cv --format, text html markdown latex json",
        "check --format, text json github sarif",
        "styles --format, text json names",
        "convert --to, bibtex biblatex csl-json ris nbib endnote endnote-xml cff hayagriva",
        "convert --from, bibtex biblatex csl-json ris nbib endnote endnote-xml cff hayagriva",
        "search --sort, relevance year title author venue key file",
        "export --sort, year title author venue key file",
        "export --engine, bib citeproc-java",
        "annotate --role, equal self corresponding student advisor",
        "completion, bash zsh fish",
        "styles, show check"
    })
    void valuesAreThoseOfTheOption(String before, String values) throws Exception {
        List<String> words = new ArrayList<>(List.of("bib"));
        words.addAll(List.of(before.split(" ")));
        words.add("");
        assertThat(offered(words.toArray(String[]::new))).containsExactly(values.split(" "));
    }

    @Test
    void valuesMayStandBehindAnEqualsSign() throws Exception {
        assertThat(offered("bib", "search", "--format", "=", "k")).containsExactly("keys");
        assertThat(offered("bib", "search", "--format", "=")).contains("text", "keys");
    }

    /// biblatex's types (manual, "Entry Types") and the locales of CSL, by their beginnings.
    @ParameterizedTest
    @CsvSource({
        "search --type, inpro, inproceedings",
        "export --type, mvb, mvbook",
        "export --lang, de, de-AT de-CH de-DE",
        "cite --lang, pt-B, pt-BR",
        "check --only, 'doi,isb', 'doi,isbn'",
        "check --without, 'doi,isbn,iss', 'doi,isbn,issn'",
        "search --sort, 'year,ti', 'year,title'"
    })
    void whatTheProgramKnowsIsOffered(String before, String typed, String values) throws Exception {
        String[] line = ("bib " + before + " " + typed).split(" ");
        assertThat(offered(line)).containsExactly(values.split(" "));
        assertThat(inFish("bib " + before + " " + typed)).containsExactly(values.split(" "));
    }

    @Test
    void behindACommaIsOfferedWhatDoesNotStandBeforeIt() throws Exception {
        assertThat(offered("bib", "check", "--only", "doi,"))
                .contains("doi,isbn", "doi,syntax")
                .doesNotContain("doi,doi", "doi");
        assertThat(offered("bib", "check", "--only", "=", "doi,isb")).containsExactly("doi,isbn");
        assertThat(inFish("bib check --only=doi,isb")).containsExactly("--only=doi,isbn");
        assertThat(inFish("bib check --only doi,"))
                .contains("doi,isbn", "doi,syntax")
                .doesNotContain("doi,doi", "doi");
    }

    @ParameterizedTest
    @ValueSource(strings = {"capitals", "unescaped"})
    void checksAreOffered(String check) throws Exception {
        assertThat(offered("bib", "check", "--only", check)).containsExactly(check);
    }

    @ParameterizedTest
    @CsvSource({"cite", "show", "rm", "set", "rename", "annotate", "export --key", "export -k", "cite one", "show -v"})
    void keysAreOfferedWhereOneIsWanted(String before) throws Exception {
        answer("luo2019", "knuth1984");
        assertThat(offered(line(before, "l"))).containsExactly("luo2019");
    }

    @ParameterizedTest
    @CsvSource({"set one", "rename one", "annotate one", "search"})
    void noKeyIsOfferedWhereNoneIsWanted(String before) throws Exception {
        answer("luo2019");
        assertThat(offered(line(before, "l"))).isEmpty();
    }

    @Test
    void keysAreThoseOfTheLibraryThatIsNamed() throws Exception {
        place.write("my refs.bib", "");
        answer("luo2019");
        offered("bib", "show", "-l", "my\\ refs.bib", "l");
        assertThat(asked()).isEqualTo("search --format keys -l my refs.bib");
        offered("bib", "show", "--library", "=", "'my refs.bib'", "l");
        assertThat(asked()).isEqualTo("search --format keys -l my refs.bib");
        offered("bib", "show", "-l", "nowhere.bib", "l");
        assertThat(asked()).isEqualTo("search --format keys");
        offered("bib", "show", "l");
        assertThat(asked()).isEqualTo("search --format keys");
    }

    /// Readline takes a word apart at its colons, and puts in what is behind the last.
    @Test
    void aKeyMayHaveColons() throws Exception {
        answer("DBLP:conf/iclr/Luo2019", "DBLP:journals/x", "other");
        assertThat(offered("bib", "cite", "DBLP", ":", "conf")).containsExactly("conf/iclr/Luo2019");
        assertThat(offered("bib", "cite", "DBLP", ":")).containsExactlyInAnyOrder("conf/iclr/Luo2019", "journals/x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bash", "zsh", "fish"})
    void scriptsAreTheSameEachTimeAndHoldNoLine(String shell) {
        Run run = place.run("completion", shell);
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo(place.run("completion", shell).out());
        assertThat(run.out()).doesNotContain("compgen -W", "eval");
    }

    @Test
    void fishIsToldWhatEachOptionTakes() {
        String script = place.run("completion", "fish").out();
        assertThat(script.lines())
                .contains(
                        "complete -c bib -n '__fish_seen_subcommand_from show' -f -a '(__bib_keys)'",
                        "complete -c bib -n '__fish_seen_subcommand_from convert' -s t -l to -x -a 'bibtex biblatex"
                                + " csl-json ris nbib endnote endnote-xml cff hayagriva' -d 'The format to write:"
                                + " bibtex, biblatex, csl-json, ris, nbib, endnote, endnote-xml, cff, hayagriva;"
                                + " without it, -o\\'s name tells.'");
        assertThat(script).contains("-l style -x -a '(__bib_styles)'").contains("-s o -l output -r -d ");
    }

    private static String[] line(String before, String typed) {
        return ("bib " + before + " " + typed).split(" ");
    }

    private String asked() {
        return place.text("asked").strip();
    }

    /// Lets `bib` answer these lines.
    private void answer(String... lines) throws IOException {
        place.write("answer", String.join("\n", lines) + "\n");
        Path bib = place.path("bib");
        Files.writeString(bib, "#!/bin/sh\necho \"$@\" >\"${0%/*}/asked\"\ncat \"${0%/*}/answer\"\n");
        assertThat(bib.toFile().setExecutable(true)).isTrue();
    }

    /// What fish offers for the end of a line, without what it says of each.
    private List<String> inFish(String line) throws Exception {
        assumeThat(Stream.of(System.getenv("PATH").split(":")).map(Path::of))
                .as("fish is not here")
                .anyMatch(bin -> Files.isExecutable(bin.resolve("fish")));
        place.write("bib.fish", place.run("completion", "fish").out());
        String test = "source bib.fish; complete -C '" + line + "'";
        return ran(List.of("fish", "--no-config", "-c", test))
                .lines()
                .map(offer -> offer.replaceFirst("\t.*", ""))
                .toList();
    }

    /// What is offered for the last of these words.
    private List<String> offered(String... words) throws Exception {
        String script = place.run("completion", "bash").out();
        place.write("_bib", script);
        String test = """
                PATH="$PWD:$PATH"
                source ./_bib
                COMP_WORDBREAKS=' =:'
                COMP_WORDS=("$@") COMP_CWORD=$(($# - 1))
                _bib
                printf '%s\\n' "${COMPREPLY[@]}"
                """;
        List<String> command = new ArrayList<>(List.of("bash", "--norc", "-c", test, "bash"));
        command.addAll(List.of(words));
        return ran(command).lines().filter(line -> !line.isEmpty()).toList();
    }

    private String ran(List<String> command) throws Exception {
        Process process = new ProcessBuilder(command)
                .directory(place.folder().toFile())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
        return printed;
    }
}
