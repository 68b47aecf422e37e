package bib.check.name;

import static org.assertj.core.api.Assertions.assertThat;

import bib.check.Checked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// `et al.` and `others` in lists of names.
final class EtAlCheckTest {
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
}
