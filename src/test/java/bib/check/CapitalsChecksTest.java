package bib.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Capitals in titles.
final class CapitalsChecksTest {
    @Test
    void aTitleInCapitalsIsToldAndNotItsWords() {
        String title = "PROPERTIES OF COPPER OXIDE FILMS";
        assertThat(Checked.field("capital-title", "title", title).findings()).hasSize(1);
        assertThat(Checked.field("capitals", "title", title).isClean()).isTrue();
        assertThat(Checked.field("capital-title", "title", "DNA RNA").isClean()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Sequencing DNA with an iPhone|DNA, iPhone",
                "BERT: A Model|BERT",
                "World War II|II",
                "{DNA} and RNA|RNA"
            })
    void capitalsWithinWordsAreNoted(String title, String words) {
        assertThat(Checked.field("capitals", "title", title).messages())
                .containsExactly("note: a style that sets titles in small letters loses capitals: " + words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Multi-Step Problem Solving", "{DNA} Sequencing", "{GPT-4} Rises", "$DNA$", "\\LaTeX in Use"})
    void capitalsThatStayPass(String title) {
        assertThat(Checked.field("capitals", "title", title).messages()).isEmpty();
    }

    @Test
    void aGermanTitleIsLeftAlone() {
        assertThat(Checked.by("capitals", "@misc{k, title = {Die DNA}, langid = {german}}")
                        .isClean())
                .isTrue();
    }
}
