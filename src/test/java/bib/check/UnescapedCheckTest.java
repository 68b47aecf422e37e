package bib.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Characters that are commands to TeX (The TeXbook, chapter 7), where they are meant as characters.
final class UnescapedCheckTest {
    @Test
    void aFieldIsToldOfOnceWithAllItsSigns() {
        Checked checked = Checked.field("unescaped", "title", "A & B_c 50% #1 ^2 & D");
        assertThat(checked.messages()).containsExactly("warning: field 'title': bare # % & ^ _ are commands to TeX");
        assertThat(checked.places()).containsExactly("&");
        assertThat(checked.findings().getFirst().diagnostic().hint()).startsWith("write \\#, \\%, \\&, ");
        assertThat(checked.fixed()).contains("title = {A \\& B\\_c 50\\% \\#1 ^2 \\& D}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "title|Line \\\\& More|Line \\\\\\& More",
                "title|$x_1$ and x_2|$x_1$ and x\\_2",
                "title|$$x_1$$ and x_2|$$x_1$$ and x\\_2",
                "title|\\(x_1\\) and x_2|\\(x_1\\) and x\\_2",
                "title|\\$5 & x|\\$5 \\& x",
                "title|A $5 bill & more|A $5 bill \\& more",
                "title|$5\\$ x_1$, y_1|$5\\$ x_1$, y\\_1",
                "title|\\textbf{a_b}|\\textbf{a\\_b}",
                "note|\\href{http://example.org/a_b}{a_b}|\\href{http://example.org/a_b}{a\\_b}",
                "journal|Science & Society|Science \\& Society",
                "author|{Barnes & Noble} and R&D|{Barnes \\& Noble} and R\\&D"
            })
    void signsAreEscaped(String field, String value, String mended) {
        Checked checked = Checked.field("unescaped", field, value);
        assertThat(checked.findings()).hasSize(1);
        assertThat(checked.fixed()).contains(field + " = {" + mended + "},");
        assertThat(Checked.by("unescaped", checked.fixed()).isClean()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "title|\\& \\% \\# \\_ \\^{o}",
                "title|$x_1^2$ and $$x_1$$ and \\(x^2\\) and \\[x_1\\]",
                "title|\\ensuremath{x_{1}^2} and \\ce{H_2O}",
                "title|\\SI{5}{m^2}, \\SIrange{1}{2}{m^2}, \\qtylist{1;2}{m^2}, \\qty[per-mode=symbol]{5}{m.s^{-1}}, \\isotope{^{13}C}",
                "note|\\url{http://example.org/a_b%20c#d} \\url {a_b} \\nolinkurl{a_b} \\path{a_b} \\verb|a_b&c|",
                "note|see \\cite{a_b}, \\citep[p.~3]{a_b}, \\textcite{a_b}, \\Cite*{a_b}",
                "note|\\input{a_b}",
                "url|http://example.org/a_b?c&d#e%20",
                "doi|10.1000/a_b",
                "eprint|a_b",
                "file|a_b.pdf",
                "abstract|R&D rose by 50%",
                "groups|a_b & c",
                "annote|see a_b",
                "month|sep # {~14}",
                "author+an|1=a_b",
                "title|Simon &amp; Schuster &#8211; 2",
                "author|Luo, L. & Sun, X."
            })
    void whatTexReadsOtherwiseOrIsNotPrintedPasses(String field, String value) {
        assertThat(Checked.field("unescaped", field, value).messages()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"$50%$", "\\ensuremath{50%}"})
    void aPercentSignCutsTheLineInFormulasToo(String value) {
        assertThat(Checked.field("unescaped", "title", value).places()).containsExactly("%");
    }

    @Test
    void aMacroIsToldOfWhereItIsFirstUsed() {
        String bibtex = """
                @string{ss = {Science & Society}}
                @article{a, journal = ss}
                @article{b, journal = ss}
                @article{c, journal = {Science & Society}}
                """;
        Checked checked = Checked.by("unescaped", bibtex);
        assertThat(checked.places()).containsExactly("journal = ss", "&");
        assertThat(checked.fixed()).isEqualTo(bibtex.replace("{c, journal = {Science &", "{c, journal = {Science \\&"));
    }
}
