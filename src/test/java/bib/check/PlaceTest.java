package bib.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import bib.check.finding.Subject;
import bib.source.Source;
import bib.source.Span;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Findings point at what is wrong, in lines and characters from 1.
final class PlaceTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                syntax             | title = {A} year = 2020              | 4 | 15 | ``
                dangling-reference | crossref = {none}                    | 4 |  3 | crossref = {none}
                unknown-field      | edtion = {2}                         | 4 |  3 | edtion
                name-list          | author = {A, B; C, D}                | 4 | 17 | ;
                et-al              | author = {Luo, L. et al.}            | 4 | 21 | et al.
                name-mark          | author = {𝔘. Luo* and X*}           | 4 | 19 | *
                annotation         | author = {A}, author+an = {2=equal}  | 4 | 17 | author+an = {2=equal}
                unknown-role       | author = {A}, author+an = {1=x}      | 4 | 17 | author+an = {1=x}
                lone-equal         | author = {A}, author+an = {1=equal}  | 4 | 17 | author+an = {1=equal}
                orcid              | author = {A}, author+an:orcid = {1="1"} | 4 | 17 | author+an:orcid = {1="1"}
                doi                | doi = { none }                       | 4 | 10 | ` none `
                arxiv              | eprinttype = {arxiv}, eprint = {x}   | 4 | 35 | x
                isbn               | isbn = {1}                           | 4 | 11 | 1
                issn               | issn = "1"                           | 4 | 11 | 1
                url                | url = {example.org}                  | 4 | 10 | example.org
                pages              | pages = {1--2, 9--3}                 | 4 | 18 | 9--3
                date               | date = {2019-02-30}                  | 4 |  3 | date = {2019-02-30}
                latex              | title = {A \\unheardof thing}        | 4 | 14 | \\unheardof
                unbalanced         | title = {𝔘 for $5}                  | 4 | 18 | $
                unescaped          | title = {\\& and 5%}                 | 4 | 20 | %
                html-entity        | title = {R &amp; D}                  | 4 | 14 | &amp;
                mojibake           | title = {A Ã¼}                       | 4 | 14 | Ã¼
                capital-title      | title = {ALL OF THE TITLE}           | 4 | 12 | ALL OF THE TITLE
                capitals           | title = {A {DNA} and RNA}            | 4 | 24 | RNA
                """)
    void aFindingPointsAtWhatIsWrong(String check, String fields, int line, int column, String text) {
        String bibtex = "ü\r\n@string{x = {y}}\r\n@misc{k,\r\n  " + fields + "\r\n}";
        Span span = Checked.by(check, bibtex).findings().getFirst().diagnostic().span();
        assertThat(span.text()).isEqualTo(text);
        assertThat(span.line()).isEqualTo(line);
        assertThat(span.column()).isEqualTo(column);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                duplicate-key   | @misc{a, title={1}} @book{a, title={2}}   | 1 | 27
                required-field  | @misc{a} @book{b, title = {T}, year=2000}  | 1 | 10
                unknown-type    | @misc{a} @unheardof{b, title = {T}}        | 1 | 10
                duplicate-entry | @misc{a, doi={10.1000/1}} @misc{b, doi={10.1000/1}} | 1 | 27
                """)
    void aFindingOnAnEntryPointsAtItsHead(String check, String bibtex, int line, int column) {
        Span span = Checked.by(check, bibtex).findings().getLast().diagnostic().span();
        assertThat(span.line()).isEqualTo(line);
        assertThat(span.column()).isEqualTo(column);
    }

    @Test
    void aHundredThousandCharactersOfHtmlAreReadSoon() {
        String title = "&amp; & ".repeat(100_000);
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            assertThat(Checked.field("unescaped", "title", title).findings()).hasSize(1);
            assertThat(Checked.field("html-entity", "title", title).messages())
                    .containsExactly("warning: field 'title': &amp; is HTML, and prints as it stands, and 99999 more");
        });
    }

    /// A comparison of all marks or names with each other would take hours.
    @Test
    void aHundredThousandMarkedNamesAreReadSoon() {
        String names = "A* and ".repeat(300_000) + "Z";
        String nested =
                "{".repeat(100_000) + "*" + "}".repeat(100_000) + "$^".repeat(100_000) + "&amp;&foo; ".repeat(100_000);
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            assertThat(Checked.field("name-mark", "author", names).messages())
                    .containsExactly("warning: a mark is typed into the name 'A*', and into 299999 more");
            List<Source> sources = List.of(new Source("refs.bib", "@misc{k, author = {" + nested + "}}"));
            assertThat(Checks.run(Checks.ALL, Subject.read(sources), sources)).isNotEmpty();
        });
    }
}
