package bib.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// LaTeX that is not known, or has no end.
final class LatexChecksTest {
    @Test
    void anAccentWithoutItsLetterIsTold() {
        assertThat(Checked.field("latex", "author", "J{\\\"}urgen Stuber").messages())
                .containsExactly("warning: field 'author': an accent stands over no letter");
        assertThat(Checked.field("latex", "author", "J{\\\"u}rgen Stuber").messages())
                .isEmpty();
    }

    /// As the proceedings of NIME have them.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{M\\''{u}hlh\\''{a}user, M.}|{M{\\\"u}hlh{\\\"a}user, M.}",
                "{Tr{\\''o}ster}|{Tr{\\\"o}ster}",
                "{\\\\''a and \\''{1}}|{\\\\''a and \\''{1}}",
                "{Fr\\''ohlich}|{Fr{\\\"o}hlich}",
                "\"\\''{O}yvind\"|\"{\\\"O}yvind\""
            })
    void anUmlautOfTwoApostrophesIsMended(String typed, String mended) {
        assertThat(Checked.by("latex", "@misc{k, author = " + typed + "}\n").fixed())
                .isEqualTo("@misc{k, author = " + mended + "}\n");
    }

    @Test
    void anUnknownCommandIsPointedAt() {
        Checked checked = Checked.field("latex", "title", "Bounds of \\mathcalO(n) and {\\'e}");
        assertThat(checked.places()).containsExactly("\\mathcalO");
    }

    @Test
    void anUnknownCommandIsToldOnceAFileAndHowOften() {
        Checked checked = Checked.by("latex", """
                @misc{a, title = {In the \\elnino years}}
                @misc{b, title = {Of \\elnino}, note = {\\elnino and \\lanina}}
                """);
        assertThat(checked.places()).containsExactly("\\elnino", "\\lanina");
        assertThat(checked.messages().getFirst()).contains("3 fields of this file have it");
        assertThat(checked.messages().getLast()).doesNotContain("of this file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A $5 bill", "$x$ and $y", "\\$5 and $6"})
    void aDollarAloneIsPointedAt(String title) {
        assertThat(Checked.field("unbalanced", "title", title).places()).containsExactly("$");
        assertThat(Checked.field("latex", "title", title).messages()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "title|A '$5' bill|write \\$ for the sign",
                "title|A backslash \\|take it out",
                "title|a \\unknown{$5}|write \\$ for the sign"
            })
    void whatIsUnbalancedIsToldWithWhatToDo(String field, String value, String hint) {
        assertThat(Checked.by("unbalanced", "@misc{k,\n  " + field + " = \"" + value + "\",\n}\n")
                        .findings())
                .singleElement()
                .satisfies(found -> assertThat(found.diagnostic().hint()).startsWith(hint));
    }

    @Test
    void commandsNestedTooDeepAreNoQuestionOfBalance() {
        String title = "\\emph{".repeat(20_000) + "x" + "}".repeat(20_000);
        assertThat(Checked.field("unbalanced", "title", title).messages()).isEmpty();
        assertThat(Checked.field("latex", "title", title).messages()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\$5", "$x$", "$a_{1}$ and {B}", "\\(x\\)"})
    void whatIsBalancedPasses(String title) {
        assertThat(Checked.field("unbalanced", "title", title).messages()).isEmpty();
    }
}
