package bib.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bib.source.BibException;
import bib.source.Diagnostic;
import bib.source.Source;
import bib.source.Span;
import bib.source.TextEdit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    void aFixIsTakenWholeOrNotAtAll() {
        Source source = new Source("refs.bib", "0123456789");
        Finding first = finding(source, new TextEdit(new Span(source, 2, 4), "a"));
        Finding overlapping =
                finding(source, new TextEdit(new Span(source, 8, 9), "x"), new TextEdit(new Span(source, 3, 5), "b"));
        Finding apart = finding(source, new TextEdit(new Span(source, 5, 6), "c"));
        Fixes fixes = Fixes.of(List.of(first, overlapping, apart, first));
        assertThat(fixes.edits()).extracting(TextEdit::replacement).containsExactly("a", "c");
        assertThat(fixes.mended()).isEqualTo(3);
    }

    /// To mend a word is not worth an entry.
    @ParameterizedTest
    @ValueSource(
            strings = {"On{e", "One}", "$1", "\\", "\\unheardof x", "One}, } @misc{c, note = {", "One}, title = {"})
    void theFixesOfAnEntryThatTheyWouldDamageAreLeft(String replacement) {
        Source source = new Source("refs.bib", "@misc{a, title = {One}}\n@misc{b, title = {Two}}");
        Finding harmful = finding(source, replaced(source, "One", replacement));
        Finding harmless = finding(source, replaced(source, "Two", "2"));
        Fixes fixes = Fixes.of(
                List.of(harmful, harmless), Subject.read(List.of(source)).library());
        assertThat(fixes.edits()).extracting(TextEdit::replacement).containsExactly("2");
        assertThat(fixes.mended()).isEqualTo(1);
        assertThat(fixes.harmful()).isEqualTo(1);
    }

    private static TextEdit replaced(Source source, String text, String replacement) {
        int start = source.text().indexOf(text);
        return new TextEdit(new Span(source, start, start + text.length()), replacement);
    }

    private static Finding finding(Source source, TextEdit... edits) {
        return new Finding("doi", Diagnostic.warning(new Span(source, 0, 0), "m", ""), List.of(edits));
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
