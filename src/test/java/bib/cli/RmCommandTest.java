package bib.cli;

import static bib.cli.Workplace.LIBRARY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// `bib rm`: what goes, what stays, and what still names what went.
final class RmCommandTest {
    @RegisterExtension
    private final Workplace place = Workplace.holding(LIBRARY);

    @Test
    void rmTellsHowToTakeReferencesOut() {
        place.with(
                "@misc{a, related = {b, c}}\n@misc{d, crossref = {b}}\n@misc{b, title = {x}}\n@misc{c, title = {x}}\n");
        assertThat(place.run("rm", "b").err())
                .contains("hint: bib set a related=c takes", "hint: bib set d crossref= takes");
        place.with("@misc{d, crossref = {b}}\n@misc{b, title = {x}}\n");
        assertThat(place.run("rm", "b", "d").err()).doesNotContain("which goes");
    }

    @Test
    void rmTellsWhatToSayInsteadOfASingleField() {
        place.with("@book{a, publisher = {xdata=p-publisher}}\n@xdata{p, publisher = {MIT Press}}\n");
        assertThat(place.run("rm", "p").err())
                .contains("warning: 'a' names 'p', which goes")
                .contains("hint: bib set a publisher=… says in words what it took from there");
    }

    @Test
    void rmOfThousandsTakesNoLongerThanItsLength() {
        List<String> command = new ArrayList<>(List.of("rm"));
        StringBuilder library = new StringBuilder();
        for (int i = 0; i < 6000; i++) {
            library.append("@misc{k").append(i).append(", crossref = {k6000}, title = {x}}\n");
            command.add("k" + i);
        }
        place.with(library + "@misc{k6000, title = {x}}\n");
        Run run = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> place.run(command.toArray(new String[0])));
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(place.text()).isEqualTo("@misc{k6000, title = {x}}\n");
    }

    @Test
    void rmTakesEntriesOutButNoComments() {
        String proceedings = "@proceedings{iclr,\n  title = {Proceedings of {ICLR}},\n  year  = 2019\n}\n";
        Run run = place.run("rm", "iclr");
        assertThat(place.text()).isEqualTo(LIBRARY.replace(proceedings, ""));
        assertThat(run.err()).contains("warning: 'luo2019' names 'iclr'");
        place.laidOut().gives(LIBRARY.substring(0, LIBRARY.indexOf("\n@article{last")), "rm", "last");
        place.with("@a{x}\n\n@a{y}\n\n@a{z}\n").gives("@a{x}\n\n@a{z}\n", "rm", "y");
        place.with("@a{x}\n\n@a{y}\n\n@a{z}\n").gives("@a{x}\n", "rm", "y", "z");
        place.with("@a{x} @a{y} @a{z}\n").gives("@a{x}  @a{z}\n", "rm", "y");
        place.with("@a{x}\r\n\r\n@a{y}\r\n").gives("@a{y}\r\n", "rm", "x");
        place.with("@a{x}\n").gives("", "rm", "x");
    }
}
