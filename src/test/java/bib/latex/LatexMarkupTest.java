package bib.latex;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Braces keep case as BibTeX says ("Designing BibTeX Styles": a group keeps its case unless it begins with a
/// backslash); formats are those that CSL's inline markup has. `[…]` stands for a span that keeps case.
final class LatexMarkupTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            A plain title              | A plain title
            The {DNA} of {NASA's} cats | The [DNA] of [NASA's] cats
            {D}NA, {de novo}, {12}     | [D]NA, [de novo], 12
            B{\\"o}hm, {\\'E}tude        | Böhm, Étude
            {B{\\"o}hm}                 | [Böhm]
            {{\\'E}tude}                | [Étude]
            {A Whole Title}            | [A Whole Title]
            {A {DNA} {{Title}}}        | [A DNA Title]
            \\emph{Nature} and {\\em Life} | <i>Nature</i> and <i>Life</i>
            {\\it E. {Coli}}            | <i>E. [Coli]</i>
            \\textbf{a} {\\bfseries b} \\textsc{c} | <b>a</b> <b>b</b> <span style="font-variant:small-caps;">c</span>
            \\textit{In {Vivo}} {X}     | <i>In [Vivo]</i> [X]
            H\\textsubscript{2}O $x^2$  | H₂O x²
            L\\textsuperscript{p}, CD4\\textsuperscript{high} | Lᵖ, CD4<sup>high</sup>
            T\\textsubscript{reg} cells | T<sub>reg</sub> cells
            2\\textsuperscript{nd}, 1\\textsuperscript{re} | 2nd, 1re
            \\ce{NaCl} in \\SI{5}{\\kilo\\gram} | [NaCl] in [5 kg]
            \\ce{YBa2Cu3O_{7-\\delta}} | [YBa₂Cu₃O<sub>7−δ</sub>]
            $x^{Q}$, $a_{Y}$           | x<sup>Q</sup>, a<sub>Y</sub>
            ${ABC}$                    | ABC
            {$\\gamma$}-rays, {{$\\Gamma$}} | γ-rays, Γ
            {$\\gamma$ Rays}, {a $b$}   | [γ Rays], [a b]
            \\href{u}{Deep Learning}   | Deep Learning
            \\textcolor[rgb]{1,0,0} {Red} {Sea} | Red [Sea]
            \\foreignlanguage{german}{Die {Zeit}} | Die [Zeit]
            \\url{http://A.b}           | http://A.b
            5 < 6 & {K}                | 5 < 6 & [K]
            """)
    void marksUp(String latex, String markup) {
        String expected = markup.replace("[", "<span class=\"nocase\">").replace("]", "</span>");
        assertThat(Latex.markup(latex)).isEqualTo(expected);
    }

    @Test
    void marksUpHostileTextInTime() {
        assertThat(Latex.markup("{A".repeat(100_000))).contains("A");
        assertThat(Latex.markup("{\\em A".repeat(100_000))).contains("A");
        assertThat(Latex.markup("{A}".repeat(100_000))).endsWith("A</span>");
    }
}
