package bib.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bib.check.finding.Check;
import bib.check.finding.Finding;
import bib.check.finding.Subject;
import bib.check.report.Report;
import bib.check.report.ReportFormats;
import bib.source.BibException;
import bib.source.Source;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The list of checks, and their fixes together.
final class ChecksTest {
    @Test
    void everyCheckHasAnIdOfItsOwnAndALine() {
        List<String> ids = Checks.ALL.stream().map(Check::id).toList();
        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z]+(-[a-z]+)*"));
        assertThat(Checks.ALL).allSatisfy(check -> assertThat(check.summary())
                .isNotBlank()
                .doesNotContain("\n")
                .doesNotEndWith("."));
    }

    @Test
    void checksAreChosenById() {
        assertThat(Checks.choose(List.of(), List.of("doi"))).hasSize(Checks.ALL.size() - 1);
        assertThatThrownBy(() -> Checks.choose(List.of("dio"), List.of()))
                .isInstanceOfSatisfying(
                        BibException.class, e -> assertThat(e.hint()).startsWith("did you mean doi"));
    }

    @Test
    void theUsualEntryIsClean() {
        String bibtex = """
                @inproceedings{luo2019adabound,
                  author    = {Luo, Liangchen and Xiong, Yuanhao and Liu, Yan and Sun, Xu},
                  author+an = {1=equal; 2=equal},
                  title     = {Adaptive Gradient Methods with Dynamic Bound of Learning Rate},
                  booktitle = {Proceedings of the 7th International Conference on Learning Representations},
                  pages     = {1--19},
                  year      = {2019},
                  url       = {https://openreview.net/forum?id=Bkg3g2R9FX},
                }
                """;
        List<Source> sources = List.of(new Source("refs.bib", bibtex));
        assertThat(Checks.run(Checks.ALL, Subject.read(sources), sources)).isEmpty();
    }

    @Test
    void findingsStandInTheOrderOfFilesAndPlaces() {
        Source first = new Source("z.bib", "@misc{a, title = {T}, year = {2000a}, doi = {x}}");
        Source second = new Source("a.bib", "@misc{A, title = {T}, year = {2000}, doi = {x}}");
        List<Source> sources = List.of(first, second);
        List<Finding> found = Checks.run(Checks.ALL, Subject.read(sources), sources);
        assertThat(found).extracting(Finding::check).containsExactly("date", "doi", "duplicate-key", "doi");
    }

    @Test
    void manyFindingsOnOneLineAreReported() {
        StringBuilder bibtex = new StringBuilder();
        for (int i = 0; i < 500; i++) {
            bibtex.append("@misc{k").append(i).append(", author={A* and B*}, doi={x y}, pages={9--1}, year={19}} ");
        }
        List<Source> sources = List.of(new Source("refs.bib", bibtex.toString()));
        List<Finding> found = Checks.run(Checks.ALL, Subject.read(sources), sources);
        Report report = new Report(Checks.ALL, found, "0");
        assertThat(ReportFormats.named("text").write(report).lines())
                .filteredOn(line -> line.contains("'x y' is no DOI"))
                .hasSize(500);
    }
}
