package bib.cli;

import static org.assertj.core.api.Assertions.assertThat;

import bib.cli.line.ExitCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/// What of a command line is an option, a value, a word.
final class ArgumentsTest {
    private static final String LIBRARY = """
            @misc{one, author = {Luo, Liangchen}, title = {Learning in the Arena}, year = {2019}}
            @misc{two, author = {Xu, Sun}, title = {Learning from a Novel}, year = {2020}}
            @misc{three, author = {Sun, Xu}, title = {Learning to 5}, year = {2018}}
            """;

    @RegisterExtension
    private final Workplace place = Workplace.holding(LIBRARY);

    /// Every option that takes a value, with its command.
    static Stream<String> options() {
        return Commands.whole(Run.idle()).subcommands().entrySet().stream()
                .flatMap(command -> command.getValue().getCommandSpec().options().stream()
                        .filter(option -> option.arity().max() > 0)
                        .flatMap(option -> Arrays.stream(option.names()))
                        .map(name -> command.getKey() + " " + name));
    }

    @ParameterizedTest
    @MethodSource("options")
    void aValueMayBeginWithADash(String option) {
        String[] words = option.split(" ");
        assertThat(valueOf(words[0], words[1], words[1], "-x")).isIn("-x", List.of("-x"));
        assertThat(valueOf(words[0], words[1], words[1] + "=-x")).isIn("-x", List.of("-x"));
        assertThat(valueOf(words[0], words[1], words[1], "-year")).isIn("-year", List.of("-year"));
    }

    /// What an option's value is; a whole number cannot be what is asked for here, and says what it was given.
    private Object valueOf(String command, String name, String... arguments) {
        CommandLine line = Commands.invocation(List.of(command), Run.idle()).commandLine();
        OptionSpec option = line.getCommandSpec().findOption(name);
        List<String> all = new ArrayList<>(List.of(arguments));
        line.getCommandSpec()
                .positionalParameters()
                .forEach(word -> all.addAll(List.of("word", "word")
                        .subList(0, Math.min(2, word.arity().min()))));
        if (option.type() == int.class) {
            Run run = place.run(Stream.concat(Stream.of(command), all.stream()).toArray(String[]::new));
            assertThat(run.code()).isEqualTo(ExitCode.USAGE);
            assertThat(run.err()).contains("'" + arguments[arguments.length - 1].replaceFirst(".*=", "") + "' is not");
            return "-" + run.err().replaceFirst("(?s).*'-(x|year)'.*", "$1");
        }
        line.parseArgs(all.toArray(String[]::new));
        return option.getValue();
    }

    @ParameterizedTest
    @CsvSource({"--sort=-year, 'two,one,three'", "--sort=year, 'three,one,two'", "'--sort=-author,key', 'two,three,one'"
    })
    void entriesAreSortedDownwards(String sort, String keys) {
        String[] apart = sort.split("=", 2);
        String expected = keys.replace(',', '\n') + "\n";
        assertThat(place.run("search", "-f", "keys", sort).out()).isEqualTo(expected);
        assertThat(place.run("search", "-f", "keys", apart[0], apart[1]).out()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "-arena, 'two,three'", // once --author rena
        "-luo, 'two,three'", // once --library uo
        "-novel, 'one,three'", // once -n ovel
        "-5, 'one,two'",
        "-author:luo, 'two,three'",
        "-\"the arena\", 'two,three'",
        "'-(arena OR novel)', three"
    })
    void aWordWithADashIsLeftOut(String word, String keys) {
        Run run = place.run("search", "learning", word, "-f", "keys", "--sort", "file");
        assertThat(run.out()).isEqualTo(keys.replace(',', '\n') + "\n");
        Run first = place.run("search", "-f", "keys", "--sort", "file", word, "learning");
        assertThat(first.out()).isEqualTo(run.out());
    }

    @Test
    void behindTwoDashesNothingIsAnOption() {
        Run run = place.run("search", "-f", "keys", "--sort", "file", "--", "learning", "-a");
        assertThat(run.out()).isEqualTo("one\nthree\n");
    }

    @Test
    void aNumberMayStandBehindItsOption() {
        assertThat(place.run("search", "-n2", "--sort", "key", "-f", "keys").out())
                .isEqualTo("one\nthree\n");
    }

    @Test
    void anOptionIsNoValueUnlessItIsWrittenAsOne() {
        Run run = place.run("search", "--author", "--year", "2019");
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err())
                .contains("the value of --author is missing: '--year' is an option")
                .contains("--author=--year");
        assertThat(place.run("search", "--title=--year", "-f", "keys").out()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"-year, --year", "-sort, --sort", "-vq, -v -q"})
    void aWordThatLooksLikeOptionsIsAskedAbout(String word, String meant) {
        Run run = place.run("search", word, "2019");
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err())
                .contains("there is no option '" + word + "'")
                .contains("did you mean " + meant + "?")
                .contains("bib search -- " + word);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--authr", "--auth=x"})
    void aMistypedOptionIsToldWithTheOneMeant(String option) {
        Run run = place.run("search", option, "x");
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("there is no option '" + option + "'").contains("did you mean --author?");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            rename one            | Missing required parameter: 'NEW'
            rename one two three  | there is one word too many: 'three'
            add a.bib b.bib       | there is one word too many: 'b.bib'
            annotate one two      | there is one word too many: 'two'
            styles show           | name the one style to show
            styles show apa ieee  | name the one style to show
            """)
    void wordsAreCounted(String line, String message) {
        place.refuses(ExitCode.USAGE, message, "bib " + line.substring(0, line.indexOf(' ')), line.split(" "));
    }

    @Test
    void whatHasNoStyleIsListedInNoFormatOfOne() {
        String hint = "choose one of text, json, keys, bibtex, biblatex, csl-json; bib export sets entries in a style";
        place.refuses(ExitCode.USAGE, "entries are not listed as 'html'", hint, "show", "one", "-f", "html");
    }

    @Test
    void helpIsNoCommandAndSaysSo() {
        assertThat(place.run("help").err())
                .contains("there is no command 'help'")
                .contains("did you mean --help?");
    }
}
