package bib.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Entries as wholes and beside each other.
final class EntryChecksTest {
    @Test
    void syntaxIsWhatReadersSay() {
        Checked checked = Checked.by("syntax", "@misc{k, title = {T} year = 2020, year = 2021}");
        assertThat(checked.messages())
                .containsExactly(
                        "warning: a comma is missing before this",
                        "warning: field 'year': given twice; the first one, in line 1, counts");
    }

    @Test
    void aKeyTakenTwiceIsAnError() {
        Checked checked = Checked.by("duplicate-key", "@misc{a, title={1}}\n@misc{b, title={2}}\n@book{a, title={3}}");
        assertThat(checked.messages()).containsExactly("error: the key 'a' is taken already, by line 1");
        assertThat(checked.findings().getFirst().diagnostic().span().line()).isEqualTo(3);
        assertThat(checked.places()).containsExactly("a");
    }

    @Test
    void keysThatDifferInCaseAreTold() {
        assertThat(Checked.by("duplicate-key", "@misc{Luo19, title={1}}\n@misc{luo19, title={2}}")
                        .messages())
                .containsExactly("warning: the key 'luo19' differs from 'Luo19', in line 1, in letter case only");
    }

    @Test
    void anAliasThatIsAnothersKeyOrAliasIsTold() {
        Checked checked = Checked.by("duplicate-key", """
                @misc{a, ids = {b, c, a, own}}
                @misc{b, ids = {d, c}}
                """);
        assertThat(checked.messages())
                .containsExactly(
                        "warning: the alias 'b' is taken already, by line 2",
                        "warning: the alias 'c' is taken already, by line 1");
        assertThat(checked.places()).containsExactly("b", "c");
    }

    @Test
    void aReferenceToNothingIsTold() {
        assertThat(Checked.by("dangling-reference", "@inproceedings{a, crossref = {none}}")
                        .messages())
                .singleElement()
                .asString()
                .contains("there is no entry 'none'");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "@article{k, author={A}, title={T}, year=2000}|warning: @article 'k' has no journal",
                "@article{k, author={A}, title={T}, journal={J}}|warning: @article 'k' has no year",
                "@article{k, author={A}, title={}, journal={J}, year=2000}|warning: @article 'k' has an empty title",
                "@book{k, title={T}, date=2000}|warning: @book 'k' has no author",
                "@inproceedings{k, author={A}, year=2000}|warning: @inproceedings 'k' has no title, booktitle",
                "@online{k, title={T}, year=2000}|note: @online 'k' has no url",
                "@booklet{k, title={T}, year=2000}|note: @booklet 'k' has no author",
                "@reference{k, title={T}, year=2000}|note: @reference 'k' has no editor",
                "@set{k, title={T}}|warning: @set 'k' has no entryset"
            })
    void aMissingFieldIsTold(String entry, String message) {
        assertThat(Checked.by("required-field", entry).messages()).containsExactly(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@article{k, author={A}, title={T}, journal={J}, year=2000}",
                "@article{k, author={A}, title={T}, journaltitle={J}, date=2000}",
                "@article{k, author={A}, title={T}, journal={J}, pubstate={inpress}}",
                "@book{k, editor={E}, title={T}, date=2000}",
                "@unheardof{k, note={N}}",
                "@inproceedings{k, author={A}, title={T}, crossref={p}} @proceedings{p, title={P}, year=2000}"
            })
    void alternativesAndInheritedFieldsAreEnough(String entries) {
        assertThat(Checked.by("required-field", entries).messages()).isEmpty();
    }

    @Test
    void anUnknownTypeIsNotedOnceWithTheClosest() {
        Checked checked = Checked.by("unknown-type", "@artcle{a, title={1}}\n@artcle{b, title={2}}");
        assertThat(checked.messages())
                .containsExactly("note: @artcle is no type that biblatex or BibTeX knows, here and in 1 other place");
        assertThat(checked.findings().getFirst().diagnostic().hint()).contains("article");
    }

    @Test
    void anUnknownFieldIsNotedOnceWithTheClosest() {
        Checked checked = Checked.by("unknown-field", "@misc{a, edtion={1}}\n@misc{b, Edtion={2}, author+an={1=x}}");
        assertThat(checked.messages())
                .containsExactly("note: there is no field 'edtion' in biblatex or BibTeX, here and in 1 other place");
        assertThat(checked.findings().getFirst().diagnostic().hint()).contains("edition");
        assertThat(checked.places()).containsExactly("edtion");
    }

    @Test
    void aFieldOfAnotherTypeIsNotedOnceForEachType() {
        Checked checked = Checked.by("unknown-field", """
                @article{a, booktitle = {B}, school = {S}, chapter = 1}
                @article{b, booktitle = {B}}
                @book{c, Journal = {J}, booktitle = {B}}
                """);
        assertThat(checked.messages())
                .containsExactly(
                        "note: @article has no field 'booktitle', here and in 1 other place",
                        "note: @article has no field 'school'",
                        "note: @article has no field 'chapter'",
                        "note: @book has no field 'journal'");
        assertThat(checked.places()).containsExactly("booktitle", "school", "chapter", "Journal");
    }

    /// Required and optional fields of BibTeX's types (BibTeXing, section 3.1), and of biblatex's data model.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "@article{k, author, title, journal, year, volume, number, pages, month, note, eid, issn, doi, abstract}",
                "@book{k, editor, title, publisher, year, volume, series, address, edition, month, note, isbn}",
                "@booklet{k, title, author, howpublished, address, month, year, note}",
                "@inbook{k, author, title, chapter, pages, publisher, year, volume, series, type, address, edition}",
                "@incollection{k, author, title, booktitle, publisher, year, editor, number, type, chapter, pages, edition}",
                "@conference{k, title, booktitle, year, editor, volume, series, pages, address, organization, publisher}",
                "@manual{k, title, author, organization, address, edition, month, year, note}",
                "@phdthesis{k, author, title, school, year, type, address, month, note}",
                "@misc{k, author, title, howpublished, month, year, note, url, urldate, eprint, keywords, file, pdf}",
                "@proceedings{k, title, year, editor, volume, number, series, address, publisher, organization, booktitle}",
                "@techreport{k, author, title, institution, year, type, number, address, month, note}",
                "@unpublished{k, author, title, note, month, year, eventtitle, venue, eventdate}",
                "@online{k, author, title, url, urldate, organization, version, langid, shorttitle, addendum, crossref}",
                "@software{k, author, title, version, organization}",
                "@movie{k, author, title, journal}"
            })
    void theFieldsOfATypePass(String entry) {
        String bibtex = entry.replaceAll(", ([a-z]+)", ", $1 = {x}");
        assertThat(Checked.by("unknown-field", bibtex).messages()).isEmpty();
    }

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
    void aJournalInSeveralSpellingsIsOneFinding() {
        String bibtex = """
                @article{a, journal = {Journal of Machine Learning Research}}
                @article{b, journal = {Journal of Machine Learning Research}}
                @article{c, journal = {The Journal of Machine Learning Research}}
                @article{d, journal = {J. Mach. Learn. Res.}}
                @article{e, journal = {Machine Learning}}
                @article{f, journal = {Physical Review A}}
                @article{g, journal = {Physical Review E}}
                @article{h, journal = {Cell}}
                @article{i, journal = {Cells}}
                """;
        assertThat(Checked.by("venue-spelling", bibtex).messages())
                .containsExactly("warning: one venue is written in 3 ways: 'Journal of Machine Learning Research' (2), "
                        + "'The Journal of Machine Learning Research' (1), 'J. Mach. Learn. Res.' (1)");
    }

    @Test
    void aTieIsNoSpellingOfItsOwn() {
        String bibtex = "@article{a, journal = {J. Mach. Learn. Res.}} @article{b, journal = {J.~Mach.\\ Learn. Res.}}";
        assertThat(Checked.by("venue-spelling", bibtex).messages()).isEmpty();
    }

    @Test
    void anAbbreviationOfTwoJournalsIsLeftAlone() {
        String bibtex = """
                @article{a, journal = {Journal of Computational Physics}}
                @article{b, journal = {Journal of Comparative Physiology}}
                @article{c, journal = {J. Comp. Phys.}}
                """;
        assertThat(Checked.by("venue-spelling", bibtex).messages()).isEmpty();
    }

    @Test
    void proceedingsOfSeveralYearsAreOneVenue() {
        String same = """
                @inproceedings{a, booktitle = {Proceedings of the 33rd AAAI Conference}}
                @inproceedings{b, booktitle = {Proceedings of the Thirty-Fourth AAAI Conference}}
                """;
        assertThat(Checked.by("venue-spelling", same).messages()).isEmpty();
        assertThat(Checked.by("venue-spelling", same + "@inproceedings{c, booktitle = {AAAI conference}}")
                        .messages())
                .singleElement()
                .asString()
                .startsWith("note: one venue is written in 2 ways");
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
