package bib.cli;

import static org.assertj.core.api.Assertions.assertThat;

import bib.cli.line.ExitCode;
import bib.json.Json;
import bib.json.JsonReader;
import bib.source.Source;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What commands say beside their result: as much as is asked for, of each file for itself.
final class TalkTest {
    private static final String FOREIGN_FIELDS = "@article{%s, title = {T}, title = {U}, year = {2019}}\n";

    @RegisterExtension
    private final Workplace place = Workplace.holding("@misc{k, title = {T}, year = 2019}\n");

    @Test
    void whoWantsErrorsAloneHearsNothingElse() {
        for (List<String> args : List.of(
                List.of("search", "-q", "zzz"),
                List.of("stats", "-q", "zzz"),
                List.of("export", "-q", "zzz"),
                List.of("check", "-q"),
                List.of("undo", "-q"),
                List.of("styles", "-q", "zzz"),
                List.of("styles", "-q", "check", "apa", "ieee"))) {
            assertThat(place.run(args.toArray(String[]::new)).err())
                    .as(args.toString())
                    .isEmpty();
        }
        assertThat(place.run("search", "-q", "-l", "none.bib").err()).contains("there is no file");
    }

    @Test
    void moreAndLessAtOnceMakeNoSense() {
        for (String command : List.of("search", "check", "undo", "fmt", "convert", "styles")) {
            place.refuses(ExitCode.USAGE, "--verbose and --quiet", "give one of them", command, "-q", "-v");
        }
    }

    @Test
    void everyCommandSaysWhereAnErrorComesFrom() {
        for (Commands.Named command : Commands.ALL) {
            Run help = place.run(command.name(), "--help");
            assertThat(help.out()).as(command.name()).contains("--stacktrace", "--quiet", "--verbose");
        }
        assertThat(place.run("styles", "show", "none", "--stacktrace").err()).contains("\tat bib.");
        assertThat(place.run("completion", "ksh", "--stacktrace").err()).contains("\tat bib.");
    }

    @Test
    void warningsAreCountedByFile() throws IOException {
        place.write("b.bib", FOREIGN_FIELDS.formatted("b") + FOREIGN_FIELDS.formatted("c"));
        place.write("d.bib", FOREIGN_FIELDS.formatted("d"));
        Run run = place.run("search", "-l", "a.bib", "-l", "b.bib", "-l", "d.bib");
        assertThat(run.err().lines().map(line -> line.replace(place.folder() + "/", "")))
                .containsExactly("bib: b.bib: 2 warnings (-v shows them)", "bib: d.bib: 1 warning (-v shows it)");
    }

    @Test
    void anEmptyResultIsJsonToo() {
        Run stats = place.run("stats", "zzz", "--json");
        assertThat(stats.code()).isEqualTo(ExitCode.NOTHING);
        assertThat(JsonReader.read(new Source("-", stats.out())))
                .isEqualTo(Json.object()
                        .put("entries", Json.of(0))
                        .put("years", Json.object().build())
                        .put("types", Json.object().build())
                        .put("venues", Json.object().build())
                        .put("authors", Json.object().build())
                        .build());
        Run styles = place.run("styles", "zzzqq", "--json");
        assertThat(styles.out()).isEqualTo("[]\n");
        assertThat(styles.code()).isEqualTo(ExitCode.NOTHING);
        assertThat(place.run("search", "zzz", "--json").out()).isEqualTo("[]\n");
        assertThat(place.run("stats", "zzz").out()).isEmpty();
    }

    @Test
    void aPersonThatIsNobodyHereIsMentionedOnce() {
        place.with("@misc{k, author = {Luo, Liangchen}, title = {T}, year = 2019}\n");
        Run run = place.run("export", "--self", "Yann LeCun", "-s", "apa", "-s", "ieee", "-o", "out");
        assertThat(run.err()).containsOnlyOnce("bib: warning: no name here is 'Yann LeCun'");
        assertThat(run.code()).isZero();
        assertThat(place.run("export", "--self", "L. Luo").err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u001b[31m", "\u009b31m", "\u202e", "\u202d"})
    void whatAFileSaysDoesNotSteerTheTerminal(String sign) {
        String entry = "@misc{k, author = {Luo" + sign + "x}, title = {T}, year = {20" + sign + "xx}, doi = {" + sign
                + "}, isbn = {1" + sign + "}}\n@misc{k" + sign + ", title = {" + sign + "\n";
        place.with(entry);
        for (List<String> args : List.of(
                List.of("check"),
                List.of("check", "--format", "github"),
                List.of("search", "-v"),
                List.of("stats", "-v"),
                List.of("show", "-v", "k" + sign + "x"),
                List.of("fmt", "--check", "-v"),
                List.of("set", "k" + sign, "title=x"))) {
            Run run = place.run(args.toArray(String[]::new));
            assertThat(run.out() + run.err()).as(args.toString()).doesNotContain(sign.substring(0, 1));
            assertThat(run.out() + run.err()).isNotEmpty();
        }
    }
}
