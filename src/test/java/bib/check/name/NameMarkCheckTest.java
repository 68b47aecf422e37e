package bib.check.name;

import static org.assertj.core.api.Assertions.assertThat;

import bib.check.Checked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Stars and other marks that are typed into names.
final class NameMarkCheckTest {
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
}
