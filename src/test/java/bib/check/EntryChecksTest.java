package bib.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Entries as wholes: their form, keys, types and fields, and what they refer to.
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
}
