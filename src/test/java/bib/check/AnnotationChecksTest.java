package bib.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What annotations say of names.
final class AnnotationChecksTest {
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
