package bib.cli;

import static org.assertj.core.api.Assertions.assertThat;

import bib.cli.line.ExitCode;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a person sees at a terminal: lines as wide as it is, colours where they are wanted.
final class TerminalTest {
    private static final String LIBRARY = """
            @inproceedings{vaswani2017attention,
              author = {Vaswani, Ashish and Shazeer, Noam and Parmar, Niki and Uszkoreit, Jakob and Jones, Llion and
                        Gomez, Aidan N. and Kaiser, {\\L}ukasz and Polosukhin, Illia},
              title = {Attention Is All You Need},
              booktitle = {Advances in Neural Information Processing Systems},
              year = {2017}
            }
            """;

    @RegisterExtension
    private final Workplace place = Workplace.holding(LIBRARY);

    @Test
    void whatFitsIsShownWhole() {
        assertThat(at(200, Map.of(), "search", "attention", "--color", "never")).isEqualTo("""
                1. vaswani2017attention  Advances in Neural Information Processing Systems 2017
                   Attention Is All You Need
                   Ashish Vaswani, Noam Shazeer, Niki Parmar, Jakob Uszkoreit, Llion Jones, Aidan N. Gomez, \
                Łukasz Kaiser, Illia Polosukhin
                """);
    }

    /// As many as fit from the front, those that matched, and how many there are.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Attention  | Ashish Vaswani, Noam Shazeer, Niki Parmar, … (8 authors)
            Polosukhin | Ashish Vaswani, …, Illia Polosukhin (8 authors)
            Kaiser     | Ashish Vaswani, …, Łukasz Kaiser, … (8 authors)
            Vaswani    | Ashish Vaswani, Noam Shazeer, Niki Parmar, … (8 authors)
            """)
    void namesThatDoNotFitAreCounted(String query, String names) {
        assertThat(at(60, Map.of(), "search", query, "--color", "never").lines().toList())
                .last()
                .isEqualTo("   " + names);
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 41, 57, 60, 80, 100, 120})
    void noLineIsWiderThanTheTerminal(int columns) {
        assertThat(at(columns, Map.of(), "search", "attention", "--color", "never")
                        .lines())
                .hasSize(3)
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(columns));
    }

    @Test
    void aTerminalThatIsTooNarrowToReadIsTakenForFortyColumns() {
        String narrowest = at(40, Map.of(), "search", "attention", "--color", "never");
        assertThat(at(7, Map.of(), "search", "attention", "--color", "never")).isEqualTo(narrowest);
        assertThat(at(60, Map.of(), "search", "attention", "--color", "never")).isNotEqualTo(narrowest);
    }

    @Test
    void whatMatchedIsLitAtATerminal() {
        assertThat(at(200, Map.of(), "search", "author:illia", "title:need", "key:vaswani2017attention"))
                .contains("\u001b[1;33mIllia\u001b[0m Polosukhin")
                .contains("Attention Is All You \u001b[1;33mNeed\u001b[0m\n")
                .contains("1. \u001b[1;33mvaswani2017attention\u001b[0m  Advances");
    }

    /// `NO_COLOR` is the convention of no-color.org: set and not empty, whatever it says.
    @ParameterizedTest
    @CsvSource({
        "auto, '', '', true",
        "auto, 1, '', false",
        "auto, 0, '', false",
        "auto, '', dumb, false",
        "auto, '', xterm-256color, true",
        "always, 1, dumb, true",
        "never, '', '', false"
    })
    void coloursAreForTerminalsThatWantThem(String choice, String noColor, String terminal, boolean lit) {
        Map<String, String> variables = Map.of("NO_COLOR", noColor, "TERM", terminal);
        assertThat(at(80, variables, "search", "attention", "--color", choice).contains("\u001b[1;33m"))
                .isEqualTo(lit);
    }

    @Test
    void whatIsNoTerminalIsNotColouredUnlessAskedTo() {
        assertThat(place.run("search", "attention").out()).doesNotContain("\u001b");
        assertThat(place.run("search", "attention", "--color", "always").out()).contains("\u001b[1;33mAttention");
        place.refuses(ExitCode.USAGE, "--color does not know 'red'", "choose auto", "search", "x", "--color", "red");
    }

    private String at(int columns, Map<String, String> more, String... args) {
        Environment usual = Run.environment(place.folder(), place.cache(), OptionalInt.of(columns));
        Map<String, String> variables = new HashMap<>(usual.variables());
        variables.putAll(more);
        Run run = Run.with(new Environment(variables, usual.directory(), usual.columns()), "", args);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        return run.out();
    }
}
