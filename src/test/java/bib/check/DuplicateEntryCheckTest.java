package bib.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// One work that stands in a library twice.
final class DuplicateEntryCheckTest {
    @Test
    void oneDoiMakesOneWork() {
        String bibtex = "@article{a, title={On the Electrodynamics}, doi={10.1000/X}}\n"
                + "@article{b, title={On the electrodynamics}, doi={https://doi.org/10.1000/x}}";
        assertThat(Checked.by("duplicate-entry", bibtex).messages())
                .containsExactly("warning: 'b' and 'a' (line 1) are likely one work: both have the DOI 10.1000/x");
    }

    @Test
    void oneDoiWithTwoTitlesIsAMistakeUnlessTheyArePartsOfABook() {
        String articles = "@article{a, title={Apples}, doi={10.1000/x}} @article{b, title={Pears}, doi={10.1000/x}}";
        assertThat(Checked.by("duplicate-entry", articles).messages())
                .containsExactly("warning: 'b' and 'a' (line 1) have one DOI 10.1000/x and different titles");
        assertThat(Checked.by("duplicate-entry", articles.replace("@article", "@incollection"))
                        .messages())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "journal={J}, year=2000|journal={J}, year=2000|warning",
                "journal={J}, year=2000|journal={J}|warning",
                "journal={J}, year=2000|journal={J}, year=2001|",
                "journal={J}, year=2000, volume=1|journal={J}, year=2000, volume=2|",
                "journal={J}, year=2000, doi={10.1000/a}|journal={J}, year=2000, doi={10.1000/b}|",
                "journal={J}, year=2000|journal={K}, year=2000|note",
                "journal={arXiv preprint}, year=2000|journal={J}, year=2001|note"
            })
    void oneTitleMakesOneWorkIfNothingSpeaksAgainstIt(String some, String other, String severity) {
        String said = "author={Luo, Liangchen}, title={Adaptive {G}radient Methods with Dynamic Bound}, ";
        String bibtex = "@article{a, " + said + some + "}\n@article{b, " + said.replace("{G}", "g") + other + "}";
        assertThat(Checked.by("duplicate-entry", bibtex).findings().stream()
                        .map(finding -> finding.diagnostic().severity().label()))
                .isEqualTo(severity == null ? List.of() : List.of(severity));
    }

    @Test
    void aPreprintAndItsPublicationAreToldAsSuch() {
        String bibtex = """
                @inproceedings{pub, author = {Luo, L.}, title = {Adaptive Gradient Methods}, year = 2019, eprint = {1902.09843},
                  archiveprefix = {arXiv}, booktitle = {ICLR}}
                @misc{pre, author = {Luo, L.}, title = {Adaptive Gradient Methods}, year = 2019, eprint = {1902.09843v1},
                  archiveprefix = {arXiv}}
                """;
        assertThat(Checked.by("duplicate-entry", bibtex).messages())
                .containsExactly("note: 'pre' and 'pub' (line 1) are a preprint and its publication");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "eprint = {1902.09843v2}, eprinttype = {arxiv}",
                "eprint = {arXiv:1902.09843 [cs.LG]}, archiveprefix = {arXiv}",
                "journal = {arXiv preprint arXiv:1902.09843}",
                "journaltitle = {CoRR}, doi = {10.48550/arXiv.1902.09843}",
                "url = {https://arxiv.org/pdf/1902.09843v1.pdf}",
                "url = {http://www.arxiv.org/abs/1902.09843}",
                "howpublished = {arXiv:1902.09843}",
                "note = {Preprint arXiv:1902.09843}"
            })
    void anArxivIdentifierIsFoundWhereverPeoplePutIt(String where) {
        String bibtex = "@misc{a, title = {Adaptive Gradient Methods}, eprint = {1902.09843}, eprinttype = {arxiv}}\n"
                + "@article{b, title = {Adaptive Gradient Methods}, " + where + "}";
        assertThat(Checked.by("duplicate-entry", bibtex).messages())
                .containsExactly("warning: 'b' and 'a' (line 1) are likely one work: both have the arXiv identifier "
                        + "1902.09843");
    }

    @Test
    void whatARemarkIsAboutIsAnotherWork() {
        String bibtex = "@misc{a, title = {Adaptive Gradient Methods}, eprint = {1902.09843}, eprinttype = {arxiv}}\n"
                + "@misc{b, title = {A Comment}, note = {Comment on arXiv:1902.09843}}";
        assertThat(Checked.by("duplicate-entry", bibtex).isClean()).isTrue();
    }

    /// Papers have titles of their own, but the DOI and the address of the volume they are in.
    @Test
    void whatIsInheritedMakesNoDuplicate() {
        String bibtex = """
                @inproceedings{a, author = {Luo, L.}, title = {Apples}, crossref = {p}}
                @inproceedings{b, author = {Luo, L.}, title = {Pears}, crossref = {p}}
                @proceedings{p, title = {Fruits}, year = 2019, doi = {10.1000/x}, url = {https://arxiv.org/abs/1902.09843},
                  eprint = {1902.09843}, eprinttype = {arxiv}}
                """;
        assertThat(Checked.by("duplicate-entry", bibtex).messages()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "journal={Machine Learning}, year=2001, volume=45, pages={5--32}|"
                        + "journal={Machine Learning}, year=2001, volume=45, pages={5--32}|warning",
                "journal={Machine Learning}, year=2001|journal={Machine Learning}, year=2001|warning",
                "journal={Machine Learning}, year=2001, volume=45, pages={5--32}|"
                        + "journal={Mach. Learn.}, year=2001, volume=45, pages={5--32}|note",
                "journal={Machine Learning}, year=2001|journal={Machine Learning}|",
                "journal={Machine Learning}, year=2001, number=1|journal={Machine Learning}, year=2001, number=2|",
                "year=2001|year=2001|",
                "journal={Machine Learning}, year=2001|journal={Nature}, year=2001|"
            })
    void aShortTitleMakesOneWorkWhereYearAndPlaceAreTheSame(String some, String other, String severity) {
        String said = "author={Breiman, Leo}, title={Random Forests}, ";
        String bibtex = "@article{a, " + said + some + "}\n@article{b, " + said + other + "}";
        assertThat(Checked.by("duplicate-entry", bibtex).findings().stream()
                        .map(finding -> finding.diagnostic().severity().label()))
                .isEqualTo(severity == null ? List.of() : List.of(severity));
    }

    @Test
    void aFullStopBehindADoiMakesNoOther() {
        String articles = "@article{a, title={Apples}, doi={10.1000/x.}} @article{b, title={Apples}, doi={10.1000/x}}";
        assertThat(Checked.by("duplicate-entry", articles).messages())
                .containsExactly("warning: 'b' and 'a' (line 1) are likely one work: both have the DOI 10.1000/x");
    }

    @Test
    void onePublisherOfPreprintsHasJournalsToo() {
        String entries =
                "@article{a, author = {Luo, L.}, title = {A Map of All the Genes There Are}, year = 2020, doi = {%s}}"
                        + " @article{b, author = {Luo, L.}, title = {A Map of All the Genes There Are}, year = 2020,"
                        + " doi = {10.1101/gr.123456.119}}";
        assertThat(Checked.by("duplicate-entry", entries.formatted("10.1101/2019.12.01.123456"))
                        .messages())
                .containsExactly("note: 'b' and 'a' (line 1) are a preprint and its publication");
        assertThat(Checked.by("duplicate-entry", entries.formatted("10.1101/gad.1.119"))
                        .messages())
                .isEmpty();
    }
}
