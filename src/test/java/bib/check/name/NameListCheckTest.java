package bib.check.name;

import static org.assertj.core.api.Assertions.assertThat;

import bib.check.Checked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Lists of names: what BibTeX reads as names passes, what it reads otherwise than it is meant is told.
final class NameListCheckTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Luo, Liangchen and Xiong, Yuanhao",
                "King, Jr., Martin Luther",
                "King, Martin Luther, Jr.",
                "Ford, III, Henry and others",
                "{Barnes and Noble, Inc., Publishers}",
                "{Simon & Schuster}",
                "family=Luo, given=Liangchen, prefix=, suffix=",
                "M{\\\"u}ller, J{\\\"o}rg",
                "Smith, J\\,K"
            })
    void aListOfNamesPasses(String names) {
        assertThat(Checked.field("name-list", "author", names).messages()).isEmpty();
    }

    /// BibTeX warns that "name 1 has a comma at the end", and leaves it out.
    @Test
    void aCommaAtTheEndOfANameIsTakenOut() {
        Checked checked = Checked.field("name-list", "author", "Wall, W.A., and Gee, M.W., and {Simon, Inc.}");
        assertThat(checked.messages())
                .containsExactly("warning: a name in 'author' ends in a comma, which parts nothing");
        assertThat(checked.fixed()).contains("author = {Wall, W.A. and Gee, M.W. and {Simon, Inc.}},");
    }

    @Test
    void severalCommasAtTheEndGoAtOnce() {
        assertThat(Checked.field("name-list", "author", "Wall,, , and Gee, M.").fixed())
                .contains("author = {Wall and Gee, M.},");
        assertThat(Checked.field("name-list", "author", "{,},").fixed()).contains("author = {{,}},");
    }

    /// Whether `Liangchen` is a given name, nothing in a list of single words tells.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Luo, Liangchen, Xiong, Yuanhao|Luo, Liangchen and Xiong, Yuanhao",
                "Luo, Liangchen, Turing, A. M.|Luo, Liangchen and Turing, A. M.",
                "Garcia Marquez, Liangchen, Vargas Llosa, Yuanhao|"
                        + "Garcia Marquez, Liangchen and Vargas Llosa, Yuanhao"
            })
    void familyAndGivenNamesInTurnAreToldByOtherNamesOfTheLibrary(String names, String mended) {
        String bibtex = "@misc{k, author = {" + names + "}}";
        String others = "@misc{l, author = {Luo, Liangchen and Yuanhao Xiong}}";
        assertThat(Checked.by("name-list", bibtex + others).fixed()).contains("author = {" + mended + "}}");
        assertThat(Checked.by("name-list", bibtex).fixed()).isEqualTo(bibtex);
    }

    @Test
    void namesWhosePositionsAreAnnotatedStay() {
        String bibtex = "@misc{k, author = {Luo, L.; Xiong, Y. and Liu, Y.}, author+an%s = {2=%s}}";
        for (String roles : new String[] {bibtex.formatted("", "equal"), bibtex.formatted(":orcid", "\"x\"")}) {
            assertThat(Checked.by("name-list", roles).fixed()).isEqualTo(roles);
        }
        String whole = "@misc{k, author = {Luo, L.; Xiong, Y.}, author+an = {=checked}}";
        assertThat(Checked.by("name-list", whole).fixed()).contains("{Luo, L. and Xiong, Y.}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Luo, L., Xiong, Y.|Luo, L. and Xiong, Y.",
                "Garcia Marquez, G. J., Vargas Llosa, J. M.|Garcia Marquez, G. J. and Vargas Llosa, J. M.",
                "Xiong, Y.; M&uuml;ller, J.|Xiong, Y. and M&uuml;ller, J.",
                "Xiong, Y. ; {\\'E}luard, P.;{A; B} ;|Xiong, Y. and {\\'E}luard, P. and {A; B}",
                "Luo, L.; Xiong, Y. and Liu, Y.|Luo, L. and Xiong, Y. and Liu, Y.",
                "Liangchen Luo, Yuanhao Xiong, Yan Liu|Liangchen Luo and Yuanhao Xiong and Yan Liu",
                "Yan Liu, Xu Sun, and Wei Li|Yan Liu and Xu Sun and Wei Li",
                "Luo, Liangchen; Xiong, Yuanhao|Luo, Liangchen and Xiong, Yuanhao"
            })
    void namesJoinedOtherwiseAreMended(String names, String mended) {
        assertThat(Checked.field("name-list", "author", names).fixed()).contains("author = {" + mended + "},");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Luo, Liangchen, Xiong, Yuanhao|'Luo, Liangchen, Xiong, Yuanhao' has too many commas for one name",
                "Smith, Jones, Brown, White|'Smith, Jones, Brown, White' has too many commas for one name",
                "Garcia Marquez, G. J., Vargas Llosa, Mario|"
                        + "'Garcia Marquez, G. J., Vargas Llosa, Mario' has too many commas for one name",
                "World Health Organization, Geneva Switzerland, Some Body|"
                        + "'World Health Organization, Geneva Switzerland, Some Body' has too many commas for one name",
                "Luo L, Xiong Y, Liu Y|'Luo L, Xiong Y, Liu Y' has too many commas for one name",
                "Luo, L., Xiong, Y.; Liu, Y.|the names in 'author' are joined by semicolons",
                "Merle, J., C.|'Merle, J., C.' has too many commas for one name",
                "Miller, D., Firby, J. and Dean, T.|'Miller, D., Firby, J.' has too many commas for one name",
                "Berg, van den, Luo, Liangchen|'Berg, van den, Luo, Liangchen' has too many commas for one name",
                "Simon \\& Schuster|there is an '&' in the name 'Simon \\& Schuster'",
                "University of Oxford, Oxford Centre, United Kingdom|"
                        + "'University of Oxford, Oxford Centre, United Kingdom' has too many commas for one name",
                "Liu, Yan and and Sun, Xu and and Li, Wei|field 'author': a name is missing beside an 'and'",
                "Liu, Yan and and Sun, Xu|field 'author': a name is missing beside an 'and'",
                "Liu, Yan and ,|field 'author': a name is missing where ',' stands",
                ",|field 'author': there is no name in it",
                " and |field 'author': there is no name in it",
                "{}|field 'author': there is no name in it",
                "{} and , |field 'author': there is no name in it"
            })
    void namesThatOnlyAPersonCanMendAreTold(String names, String message) {
        Checked checked = Checked.field("name-list", "author", names);
        assertThat(checked.messages()).containsExactly("warning: " + message);
        assertThat(checked.findings().getFirst().isFixable()).isFalse();
    }
}
