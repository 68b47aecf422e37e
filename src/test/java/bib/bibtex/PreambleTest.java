package bib.bibtex;

import static org.assertj.core.api.Assertions.assertThat;

import bib.entry.Entry;
import bib.entry.Name;
import bib.entry.Preamble;
import bib.entry.Reading;
import bib.source.Diagnostic;
import bib.source.Severity;
import bib.source.Source;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Commands that a preamble defines. The first four are those of BibTeX's own documentation (`xampl.bib`); what comes
/// out is what TeX makes of the definitions.
final class PreambleTest {
    private static final String XAMPL = """
            @preamble{ "\\newcommand{\\noopsort}[1]{} "
                     # "\\newcommand{\\printfirst}[2]{#1} "
                     # "\\newcommand{\\singleletter}[1]{#1} "
                     # "\\newcommand{\\switchargs}[2]{#2#1} " }
            """;

    /// With what LaTeX in the values is not understood.
    private static Reading read(String text) {
        Reading reading = BibtexReader.read(new Source("-", text));
        List<Diagnostic> said = new ArrayList<>(reading.diagnostics());
        said.addAll(new LatexDoubts(reading.library()).of(reading.library().entries()));
        return new Reading(reading.library(), said);
    }

    private static Entry first(Reading reading) {
        return reading.library().entries().getFirst();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {\\noopsort{1973c}}1981                | 1981
            {\\printfirst{A}{B}} C                 | A C
            {\\singleletter{K}}night               | Knight
            {\\switchargs{--90}{1968}}             | 1968–90
            \\switchargs ab                        | ba
            \\printfirst{\\singleletter{\\"o}}{x}   | ö
            \\printfirst{a}                        | \\printfirst{a}
            """)
    void commandsOfBibtexsOwnExample(String value, String text) {
        Reading reading = read(XAMPL + "@misc{k, title = {" + value + "}}");
        assertThat(first(reading).title()).isEqualTo(text);
        assertThat(reading.diagnostics()).extracting(Diagnostic::severity).doesNotContain(Severity.ERROR);
        assertThat(reading.diagnostics().isEmpty()).isEqualTo(!value.equals(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            \\newcommand{\\mn}{Monthly Notices}             | {\\mn}, London     | Monthly Notices, London
            \\newcommand*\\mn{Notices}                      | \\mn{} of          | Notices of
            \\renewcommand{\\mn}[2][x]{#1-#2}               | \\mn{b} \\mn[a]{b} | x-b a-b
            \\DeclareRobustCommand{\\mn}[1]{#1##}           | \\mn{b}            | b#
            \\providecommand{\\mn}{a}\\providecommand{\\mn}{b} | \\mn            | a
            \\providecommand{\\textbf}[1]{no}              | \\textbf{b}        | b
            \\def\\mn{a}\\def\\mn{b}                         | \\mn               | b
            \\def\\mn#1#2{#2 #1}                          | \\mn{a}{b}         | b a
            \\let\\mn=\\alpha                              | $\\mn$             | α
            \\def\\mn{\\i}                                 | \\mn c             | ıc
            \\ifx\\undefined\\mn\\def\\mn#1{#1}\\fi          | \\mn{B}            | B
            \\def\\a{\\b}\\def\\b{\\c}\\def\\c{deep}           | \\a                | deep
            """)
    void definitionsOfAllKinds(String preamble, String value, String text) {
        Reading reading = read("@preamble{{" + preamble + "}}@misc{k, title = {" + value + "}}");
        assertThat(first(reading).title()).isEqualTo(text);
        assertThat(reading.diagnostics()).isEmpty();
    }

    /// What is set by hand, or by its own definition, is no text; the command stays and is told.
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            \\def\\mn{\\setbox0=\\hbox{x}\\lower2pt\\box0}
            \\newcommand{\\mn}{\\mn}
            \\newcommand{\\mn}{\\other}\\newcommand{\\other}{\\mn\\mn}
            \\def\\mn#1.#2{#1}
            """)
    void whatIsNotUnderstoodIsTold(String preamble) {
        Reading reading = read("@preamble{{" + preamble + "}}@misc{k, title = {A \\mn{} B}}");
        assertThat(first(reading).title()).startsWith("A \\mn").endsWith("B");
        assertThat(reading.diagnostics())
                .anySatisfy(found -> assertThat(found.message()).contains("the command \\mn is not known"));
    }

    @Test
    void definitionsThatDoubleEachOtherEnd() {
        StringBuilder preamble = new StringBuilder("\\def\\a{boom}");
        for (char c = 'b'; c <= 'z'; c++) {
            preamble.append("\\def\\")
                    .append(c)
                    .append("{\\")
                    .append((char) (c - 1))
                    .append("\\")
                    .append((char) (c - 1))
                    .append('}');
        }
        Reading reading = read("@preamble{{" + preamble + "}}@misc{k, title = {\\z}}");
        assertThat(first(reading).title()).isEqualTo("\\z");
    }

    @Test
    void namesAreFoundBeforeCommandsAreReplaced() {
        Reading reading = read(XAMPL + """
                @preamble{{\\newcommand{\\both}{Alpha and Beta}}}
                @misc{k, author = {{\\noopsort{Beethoven}}van Beethoven, Ludwig and \\both}}
                """);
        assertThat(first(reading).names("author").list())
                .containsExactly(new Name("Ludwig", "van", "Beethoven", "", ""), Name.organisation("Alpha and Beta"));
    }

    @Test
    void aPreambleBehindTheEntriesCountsAsWell() {
        Reading reading = read("@misc{k, title = {\\mn \\no}} @preamble{{\\newcommand{\\mn}{Notices}}}");
        assertThat(first(reading).title()).isEqualTo("Notices\\no");
        assertThat(reading.diagnostics()).singleElement().satisfies(found -> assertThat(found.message())
                .contains("the command \\no is not known"));
    }

    @Test
    void theLibraryHasItsValueAndItsSource() {
        String source = "@Preamble(\"\\def\\who{Luo}\" # end # {!})";
        Reading reading = read("@string{end = {.}}\n" + source + "\n@misc{k, title = {By \\who}}");
        assertThat(reading.library().preambles()).containsExactly(new Preamble("\\def\\who{Luo}.!", source));
        assertThat(first(reading).title()).isEqualTo("By Luo");
    }

    @Test
    void whoWritesEntriesElsewhereGetsThePreamblesTheyNeed() {
        String wanted = "@preamble{\"\\def\\a{x}\" # o}";
        Reading reading = read("@string{o = {}} @string{p = {}} @preamble{{\\def\\b{}}} " + wanted);
        String text = "@misc{k, title = {\\a}}";
        String preambles = Definitions.commandsIn(text, reading.library().preambles());
        assertThat(Definitions.neededBy("q", preambles, reading.library().macros()))
                .isEqualTo("@string{o = {}}\n" + wanted + "\n\n");
    }
}
