package bib.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Lists of names: what BibTeX reads as names passes, what it reads otherwise than it is meant is told.
final class NameChecksTest {
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Luo, Liangchen et al.|Luo, Liangchen and others",
                "Luo, Liangchen and et al.|Luo, Liangchen and others",
                "Luo, Liangchen, et al|Luo, Liangchen and others",
                "Luo, Liangchen and {et al.}|Luo, Liangchen and others",
                "Luo, Liangchen \\emph{et al.}|Luo, Liangchen and others",
                "Luo, L. {\\em et al.}|Luo, L. and others",
                "Luo, L. {\\it et al.}|Luo, L. and others",
                "Luo, L. and {\\em {et al.}}|Luo, L. and others",
                "{\\'E}luard, Paul et al.|{\\'E}luard, Paul and others",
                "Luo, L. and others et al.|Luo, L. and others",
                "Luo, L. and others and et al.|Luo, L. and others",
                "Asakimori, K. et.al.|Asakimori, K. and others",
                "LUO, LIANGCHEN ET AL.|LUO, LIANGCHEN and others"
            })
    void etAlIsMended(String names, String mended) {
        assertThat(Checked.field("et-al", "author", names).fixed()).contains("author = {" + mended + "},");
    }

    /// To take it out of braces that hold more would take one of them along.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{Luo, L. et al.}",
                "Luo, L. and {Sun, X. et al.}",
                "{\\em Luo, L. et al.}",
                "\\emph{Luo, L. et al.}",
                "{et al.}",
                "et al. and Sun, X."
            })
    void etAlThatIsNotAloneAtTheEndIsLeftToAPerson(String names) {
        Checked checked = Checked.field("et-al", "author", names);
        assertThat(checked.messages()).containsExactly("warning: 'et al.' is written into the names of 'author'");
        assertThat(checked.findings().getFirst().isFixable()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Luo, Liangchen and others",
                "Etal, Jean",
                "Al, Et",
                "Petal, Rose and Al-Hassan, Omar",
                "Dupont, Et Al-Hassan"
            })
    void namesLikeItPass(String names) {
        assertThat(Checked.field("et-al", "author", names).messages()).isEmpty();
    }

    @Test
    void othersBeforeTheEndIsTold() {
        Checked checked = Checked.field("et-al", "author", "Luo, Liangchen and others and Sun, Xu");
        assertThat(checked.messages())
                .containsExactly("warning: 'others' stands before other names of 'author', and is one of them");
        assertThat(checked.places()).containsExactly("others");
        assertThat(Checked.field("et-al", "author", "Luo, Liangchen and others").isClean())
                .isTrue();
    }

    /// BibTeX's styles and biber compare the name with `others`, which it is not with its braces.
    @Test
    void othersInBracesIsTold() {
        Checked checked = Checked.field("et-al", "author", "Luo, Liangchen and Sun, Xu and {others}");
        assertThat(checked.messages())
                .containsExactly("warning: '{others}' at the end of 'author' is a name: braces make it one");
        assertThat(checked.places()).containsExactly("{others}");
        assertThat(checked.fixed()).contains("author = {Luo, Liangchen and Sun, Xu and others},");
        assertThat(Checked.field("et-al", "author", "{others}").messages()).isEmpty();
    }

    @Test
    void starsOnSeveralNamesBecomeAnnotations() {
        String bibtex = """
                @misc{k,
                  author = {Luo*, Liangchen and Xiong$^{\\ast}$, Yuanhao and Liu\\textsuperscript{*}, Yan and Sun, Xu},
                  title  = {T},
                }
                """;
        assertThat(Checked.by("name-mark", bibtex).fixed()).isEqualTo("""
                @misc{k,
                  author = {Luo, Liangchen and Xiong, Yuanhao and Liu, Yan and Sun, Xu},
                  author+an = {1=equal; 2=equal; 3=equal},
                  title  = {T},
                }
                """);
    }

    /// A name has one specification, of which biber would keep the last: all keys stand in that.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "author+an = {1=equal; 3=corresponding;}|author+an = {1=equal; 3=corresponding; 2=equal}",
                "author+an = {1=corresponding}|author+an = {1=corresponding,equal; 2=equal}",
                "author+an = {2=student,self; 3=student}|author+an = {2=student,self,equal; 3=student; 1=equal}",
                "author+an = {1:family=x}|author+an = {1:family=x; 1=equal; 2=equal}",
                "author+an:default = {1=self}|author+an:default = {1=self,equal; 2=equal}",
                "author+an:orcid = {1=\"x\"}, author+an = {}|author+an:orcid = {1=\"x\"}, author+an = {1=equal; 2=equal}"
            })
    void starsJoinTheAnnotationsThatAreThere(String before, String after) {
        assertThat(Checked.by("name-mark", "@misc{k, author = {A* and B* and C}, " + before + "}")
                        .fixed())
                .isEqualTo("@misc{k, author = {A and B and C}, " + after + "}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=checked", "x=equal"})
    void starsStayBesideAnnotationsThatSpeakOfAllNamesOrCannotBeRead(String annotation) {
        String bibtex = "@misc{k, author = {A* and B*}, author+an = {" + annotation + "}}";
        assertThat(Checked.by("name-mark", bibtex).fixed()).isEqualTo(bibtex);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Luo, Liangchen* and Sun, Xu",
                "Luo**, Liangchen and Xiong*, Yuanhao",
                "Luo*, Liangchen and Xiong*, Yuanhao and Sun$^{**}$, Xu",
                "Luo$^{1,*}$, Liangchen and Xiong$^{2,*}$, Yuanhao",
                "Luo*, Liangchen and Xiong†, Yuanhao",
                "Luo\\textsuperscript{1}, Liangchen",
                "Luo$^{1,2}$, Liangchen",
                "Luo, Liangchen$^\\dagger$",
                "Luo†, Liangchen",
                "Luo¹, Liangchen and Sun², Xu"
            })
    void otherMarksAreLeftToAPerson(String names) {
        Checked checked = Checked.field("name-mark", "author", names);
        assertThat(checked.messages()).singleElement().asString().startsWith("warning: a mark is typed into the name");
        assertThat(checked.findings().getFirst().isFixable()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Luo, Liangchen", "{E*Trade}", "{\\'E}cole, Jean", "\\v{S}koda, Jan", "{\\aa}berg, Nils"})
    void namesWithoutMarksPass(String names) {
        assertThat(Checked.field("name-mark", "author", names).messages()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "author+an = {3=equal}|there is no name 3 in 'author'",
                "autor+an = {1=equal}|'autor+an' annotates a field that is not there"
            })
    void anAnnotationOfNothingIsTold(String field, String message) {
        assertThat(Checked.by("annotation", "@misc{k, author = {A and B}, " + field + "}")
                        .messages())
                .singleElement()
                .asString()
                .contains(message);
    }

    @Test
    void anUnknownRoleIsNotedOnce() {
        String bibtex =
                "@misc{a, author = {A}, author+an = {1=corespondng}}\n@misc{b, author = {B}, author+an = {1=corespondng}}";
        Checked checked = Checked.by("unknown-role", bibtex);
        assertThat(checked.messages())
                .containsExactly("note: 'corespondng' is no role that bib knows, here and in 1 other place");
        assertThat(checked.findings().getFirst().diagnostic().hint()).isEqualTo("did you mean corresponding?");
    }

    @Test
    void oneNameAloneCannotBeEqual() {
        assertThat(Checked.by("lone-equal", "@misc{k, author = {A and B}, author+an = {2=equal}}")
                        .messages())
                .containsExactly("warning: name 2 in 'author' contributed equally, and no other");
        assertThat(Checked.by("lone-equal", "@misc{k, author = {A and B}, author+an = {1=equal;2=equalcontrib}}")
                        .isClean())
                .isTrue();
    }

    @Test
    void oneNameThatIsSaidToBeEqualTwiceIsAlone() {
        Checked checked = Checked.by("lone-equal", "@misc{k, author = {A and B}, author+an = {2=equal,equalcontrib}}");
        assertThat(checked.messages()).containsExactly("warning: name 2 in 'author' contributed equally, and no other");
    }
}
