package bib.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import bib.bibtex.BibtexReader;
import bib.entry.Entry;
import bib.source.BibException;
import bib.source.Source;
import bib.source.TextEdits;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What each rule does, and leaves.
final class FormatFileTest {
    private static String set(String text, String rules) {
        FormatSettings settings = FormatReader.read(new Source("bib.toml", "[fmt]\n" + rules));
        Source source = new Source("a.bib", text);
        return TextEdits.apply(source, FormatFile.apply(source, settings).edits());
    }

    private static String field(String name, String value, String rules) {
        String opening = "@article{a,\n  " + name + " = ";
        String closing = ",\n  year = 2001,\n}\n";
        String text = set(opening + value + closing, "align = \"none\"\n" + rules);
        assertThat(text).startsWith(opening).endsWith(closing);
        return text.substring(opening.length(), text.length() - closing.length());
    }

    private static List<String> keys(String text) {
        return BibtexReader.read(new Source("a.bib", text)).library().entries().stream()
                .map(Entry::key)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '´', textBlock = """
            month | {March}                         | mar
            month | "mar"                           | mar
            month | {Sept.}                         | sep
            month | 3                               | mar
            month | {03}                            | mar
            month | mar                             | mar
            month | {13}                            | {13}
            month | {Mar./Apr.}                     | {Mar./Apr.}
            month | {Spring}                        | {Spring}
            month | "10~" # jan                     | {10~} # jan
            doi   | {https://doi.org/10.1000/182}   | {10.1000/182}
            doi   | {http://www.doi.org/10.1000/182} | {10.1000/182}
            doi   | {doi=10.1000/182}               | {10.1000/182}
            doi   | {doi:10.1000/182}               | {10.1000/182}
            doi   | {HTTP://DX.DOI.ORG/10.1000/182} | {10.1000/182}
            doi   | {10.1000/182}                   | {10.1000/182}
            doi   | {https://example.org/10.1000/1} | {https://example.org/10.1000/1}
            doi   | {https://doi.org/10.1/a%2Fb}    | {https://doi.org/10.1/a%2Fb}
            pages | {12-15}                         | {12--15}
            pages | {12 – 15}                       | {12--15}
            pages | {12---15, e7-e9}                | {12--15, e7--e9}
            pages | {1234--41}                      | {1234--41}
            pages | {12-3}                          | {12-3}
            pages | {15-12}                         | {15-12}
            pages | {iv-x}                          | {iv-x}
            title | {{{LLM}}}                       | {{LLM}}
            title | {A {{LLM}} is}                  | {A {LLM} is}
            title | {{All of It}}                   | {{All of It}}
            title | {\\emph{{X}}}                   | {\\emph{{X}}}
            title | {{{\\"O}}sterreich}             | {{{\\"O}}sterreich}
            title | {{{A}b}}                        | {{{A}b}}
            note  | {{{LLM}}}                       | {{{LLM}}}
            note  | "a"                             | {a}
            note  | 12                              | 12
            """)
    void values(String name, String before, String after) {
        assertThat(field(name, before, "")).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '´', textBlock = """
            unicode | author | {M{\\"u}ller, \\'{E}. and {\\O}re, \\L ukasz} | {Müller, É. and Øre, Łukasz}
            unicode | title  | {na\\"{\\i}ve \\ss{} {\\v{s}} \\c{c}}         | {naïve ß š ç}
            unicode | title  | {\\& \\% \\emph{x} $\\alpha$ a--b ~}          | {\\& \\% \\emph{x} $\\alpha$ a--b ~}
            unicode | url    | {https://a.b/\\"o}                            | {https://a.b/\\"o}
            unicode | title  | {\\relax \\foo{\\"o}}                         | {\\relax \\foo{ö}}
            latex   | author | {Müller, É. and Øre, Łukasz}                  | {M{\\"u}ller, {\\'E}. and {\\O}re, {\\L}ukasz}
            latex   | title  | {日本 $é$ ß “x”}                              | {日本 $é$ {\\ss} “x”}
            file    | author | {M{\\"u}ller and É}                           | {M{\\"u}ller and É}
            """)
    void encodings(String encoding, String name, String before, String after) {
        assertThat(field(name, before, "encoding = \"" + encoding + "\"")).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '´', textBlock = """
            @STRING{foo = bar # " 2020"}           | @string{foo = bar # { 2020}}
            @String(foo = "bar")                   | @string{foo = {bar}}
            @STRING{a1 = {x}, a2 = "y" # a1,}      | @string{a1 = {x}, a2 = {y} # a1}
            @PREAMBLE( "\\def\\x{}" # "\\def\\y{}" ) | @preamble( "\\def\\x{}" # "\\def\\y{}" )
            @Comment{jabref-meta: x}               | @Comment{jabref-meta: x}
            @Misc{empty}                           | @misc{empty}
            @Misc(empty, )                         | @misc{empty}
            """)
    void blocks(String before, String after) {
        assertThat(set(before + "\n", "")).isEqualTo(after + "\n");
    }

    @Test
    void aMonthOfTheFileIsNotThatOfBibtex() {
        String text = "@string{mar = {März}}\n\n@misc{a,\n  month = {March},\n  year  = 2001,\n}\n";
        assertThat(set(text, "")).isEqualTo(text);
    }

    @Test
    void aMonthWithoutAYearIsText() {
        String text = "@misc{a,\n  month = {3},\n}\n";
        assertThat(set(text, "")).isEqualTo(text);
    }

    @Test
    void annotationsFollowTheirField() {
        assertThat(set(
                        "@misc{a,\n  title+an = {=x},\n  note = {n},\n  title = {T},\n  author+an = {1=equal},\n  author = {A},\n}\n",
                        "fields = \"usual\"\nalign = \"none\""))
                .isEqualTo(
                        "@misc{a,\n  author = {A},\n  author+an = {1=equal},\n  title = {T},\n  title+an = {=x},\n  note = {n},\n}\n");
    }

    @Test
    void parentsComeAfterTheirChildren() {
        String text = """
                @book{a,
                  crossref = {series},
                }
                @inbook{z,
                  crossref = {a},
                }
                @misc{series,
                  title = {S},
                }
                @misc{m,
                  title = {M},
                }
                """;
        assertThat(keys(set(text, "sort = \"key\""))).containsExactly("m", "z", "a", "series");
    }

    @Test
    void parentsInACircleAreNoTrap() {
        String text =
                "@book{b,\n  crossref = {a},\n}\n@book{a,\n  crossref = {b},\n}\n@misc{z,\n  crossref = {z},\n}\n";
        assertThat(keys(set(text, "sort = \"key\""))).containsExactlyInAnyOrder("a", "b", "z");
    }

    @Test
    void theFirstOfTwoWithOneKeyStaysTheFirst() {
        String text = "@misc{x,\n  year = 2001,\n}\n@misc{y,\n  year = 2000,\n}\n@misc{x,\n  year = 1999,\n}\n";
        String sorted = set(text, "sort = \"year\"");
        assertThat(keys(sorted)).containsExactly("y", "x", "x");
        assertThat(sorted.indexOf("2001")).isLessThan(sorted.indexOf("1999"));
    }

    @Test
    void aMacroThatIsDefinedTwiceKeepsTheOrder() {
        String text =
                "@string{v = {One}}\n\n@misc{b,\n  title = v,\n}\n\n@string{v = {Two}}\n\n@misc{a,\n  title = v,\n}\n";
        assertThat(set(text, "sort = \"key\"")).isEqualTo(text);
    }

    @Test
    void anUnknownTableIsSaid() {
        assertThatThrownBy(() -> FormatReader.read(new Source("bib.toml", "[format]\nindent = 2\n")))
                .isInstanceOf(BibException.class)
                .hasMessage("bib.toml:1:1: error: unknown key 'format' in bib.toml");
    }

    @Test
    void aSingleWordForTheFieldsIsAWordOfThatRule() {
        assertThatThrownBy(() -> FormatReader.read(new Source("bib.toml", "[fmt]\nfields = \"usal\"\n")))
                .isInstanceOf(BibException.class)
                .hasMessage("bib.toml:2:10: error: 'usal' is no order of fields");
    }

    @Test
    void aLongFileTakesTimeInProportion() {
        String entry = "@misc{k, title={x}}%\n{\n";
        String text = entry.repeat(20_000);
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertThat(set(text, "sort = \"key\""))
                .hasSizeGreaterThan(text.length()));
    }
}
