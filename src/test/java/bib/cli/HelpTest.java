package bib.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/// `bib COMMAND --help`.
final class HelpTest {
    @RegisterExtension
    private final Workplace place = new Workplace();

    static Stream<String> commands() {
        return Commands.ALL.stream().map(Commands.Named::name);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void helpIsOnStdoutAndNothingElseIsSaid(String command) {
        PrintStream stderr = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        Run run;
        try {
            run = place.run(command, "--help");
        } finally {
            System.setErr(stderr);
        }
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("Usage: bib " + command).contains("Examples:");
        assertThat(run.err()).isEmpty();
        assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void helpShowsWhatIsWritten(String command) {
        assertThat(place.run(command, "--help").out()).doesNotContain("null", "%%");
    }

    /// The first line, as wide as help is where there is no terminal, breaks between words alone.
    @Test
    void theSynopsisBreaksBetweenWords() {
        String help = place.run("cv", "--help").out();
        assertThat(help.substring(0, help.indexOf("Set a whole"))).contains(" LIST\n");
    }

    @Test
    void theFolderOfZshStandsInItsExample() {
        assertThat(place.run("completion", "--help").out()).contains("> \"${fpath[1]}/_bib\"");
    }

    static Stream<String> examples() {
        return Commands.whole(Run.idle()).subcommands().values().stream()
                .flatMap(command ->
                        Arrays.stream(command.getCommandSpec().usageMessage().footer()))
                .flatMap(line -> Arrays.stream(line.split("\\|")))
                .map(String::strip)
                .filter(line -> line.startsWith("bib "));
    }

    /// What a shell makes of an example is a command line that `bib` understands.
    @ParameterizedTest
    @MethodSource("examples")
    void examplesAreUnderstood(String example) {
        List<String> words = shellWords(example);
        CommandLine line = Commands.invocation(words, Run.idle()).commandLine();
        line.parseArgs(words.subList(1, words.size()).toArray(String[]::new));
        assertThat(line.getParseResult().unmatched()).isEmpty();
    }

    /// The words behind `bib`, up to where the output goes or an explanation begins.
    private static List<String> shellWords(String example) {
        List<String> words = new ArrayList<>();
        Matcher word = Pattern.compile("'([^']*)'|\"([^\"]*)\"|([<>(].*)|\\S+").matcher(example.substring(4));
        while (word.find() && word.group(3) == null) {
            String quoted = word.group(1) == null ? word.group(2) : word.group(1);
            words.add(quoted == null ? word.group() : quoted);
        }
        return words;
    }
}
