package bib.cli;

import static bib.cli.Workplace.LIBRARY;
import static org.assertj.core.api.Assertions.assertThat;

import bib.cli.line.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// `bib set`: what it writes, and what it says of that.
final class SetCommandTest {
    @RegisterExtension
    private final Workplace place = Workplace.holding(LIBRARY);

    @Test
    void setChangesAddsAndTakesOut() {
        place.gives(
                LIBRARY.replace("= {2019},\n}", "= {2020},\n  note      = {R\\&D},\n}")
                        .replace("  title     = {Adaptive Gradient Methods},\n", ""),
                "set",
                "luo2019",
                "year=2020",
                "title=",
                "Note=R&D");
    }

    @Test
    void setTellsWhatItDid() {
        Run run = place.run("set", "luo2019", "year=2020");
        assertThat(run.err()).isEqualTo("bib: wrote " + place.file() + ": set year of 'luo2019'\n");
        assertThat(run.out()).isEmpty();
        Run again = place.run("set", "luo2019", "year=2020");
        assertThat(again.err()).isEqualTo("bib: nothing to do: set year of 'luo2019'\n");
        assertThat(again.code()).isZero();
    }

    @Test
    void setTellsWhatIsTakenOut() {
        Run both = place.run("set", "luo2019", "year=2020", "title=");
        assertThat(both.err()).isEqualTo("bib: wrote " + place.file() + ": set year, took out title of 'luo2019'\n");
        Run out = place.run("set", "luo2019", "year=", "crossref=", "--dry-run");
        assertThat(out.err())
                .isEqualTo("bib: would write " + place.file() + ": took out year, crossref of 'luo2019'\n");
    }

    /// BibTeX ignores "the extra field"; biber lets the last one win.
    @Test
    void setChangesTheFieldInForceAndTellsOfTheOthers() {
        place.with("@misc{k,\n  title = {A},\n  Title = {B},\n}\n");
        Run run = place.run("set", "k", "title=X");
        assertThat(place.text()).isEqualTo("@misc{k,\n  title = {X},\n  Title = {B},\n}\n");
        assertThat(run.err()).contains("a.bib:3:3: warning: 'title' stands here once more and stays as it is");
        assertThat(place.run("search", "title:X", "--format", "keys").out()).isEqualTo("k\n");
        assertThat(place.run("set", "k", "title=").err()).doesNotContain("once more");
        assertThat(place.text()).doesNotContain("itle");
    }

    @Test
    void valuesAreWrittenSafely() {
        place.gives(
                LIBRARY.replace("{Last}", "{50\\% \\& \\#1: a\\_b $x_1$ \\url{a_b} \\_}"),
                "set",
                "last",
                "title=50% & #1: a_b $x_1$ \\url{a_b} \\_");
        place.laidOut()
                .gives(
                        LIBRARY.replace(
                                "{Last}", "{\\ensuremath{x_1} \\nolinkurl{a_b} \\path{a_b} \\citep[p.~2]{a_b}, a\\_b}"),
                        "set",
                        "last",
                        "title=\\ensuremath{x_1} \\nolinkurl{a_b} \\path{a_b} \\citep[p.~2]{a_b}, a_b");
        place.laidOut().gives(LIBRARY.replace("{Last}", "{a & b}"), "set", "last", "title=a & b", "--latex");
        place.laidOut()
                .gives(
                        LIBRARY.replace("{Last},\n", "{Last},\n  url = {https://a.b/c_d%20e#f},\n"),
                        "set",
                        "last",
                        "url=https://a.b/c_d%20e#f");
        place.laidOut().refuses(ExitCode.USAGE, "'title'", "braces must match", "set", "last", "title=a}");
    }

    @Test
    void aDollarSignWithoutAPartnerIsTheCharacter() {
        place.gives(LIBRARY.replace("{Last}", "{Costs \\$5 a day}"), "set", "last", "title=Costs $5 a day");
        place.laidOut().gives(LIBRARY.replace("{Last}", "{$x_1$ for \\$5\\%}"), "set", "last", "title=$x_1$ for $5%");
        place.laidOut().gives(LIBRARY.replace("{Last}", "{\\$5}"), "set", "last", "title=\\$5");
        place.laidOut().gives(LIBRARY.replace("{Last}", "{a $ b}"), "set", "last", "title=a $ b", "--latex");
    }

    @Test
    void rolesMoveWithTheirNames() {
        place.gives(
                LIBRARY.replace("{Luo, Liangchen and Xiong, Yuanhao and Liu, Yan and Sun, Xu}", "{X. Sun and L. Luo}")
                        .replace("1=self", "2=self"),
                "set",
                "luo2019",
                "author=X. Sun and L. Luo");
        Run run = place.run("set", "luo2019", "author=Xu Sun");
        assertThat(place.text()).doesNotContain("author+an");
        assertThat(run.err()).contains("warning: the annotation 'self' of 'L. Luo', who is gone, was dropped");
    }
}
