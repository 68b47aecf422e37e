package bib.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class SuggestionsTest {
    private static final List<String> STYLES =
            List.of("apa", "apa-cv", "ieee", "nature", "nature-methods", "vancouver");

    @Test
    void namesWithFewLettersChangedAreClose() {
        assertThat(Suggestions.closest("iee", STYLES)).containsExactly("ieee");
        assertThat(Suggestions.closest("natrue", STYLES)).containsExactly("nature");
        assertThat(Suggestions.closest("vancuover", STYLES)).containsExactly("vancouver");
    }

    @Test
    void letterCaseDoesNotMatter() {
        assertThat(Suggestions.closest("APA", STYLES)).startsWith("apa");
    }

    @Test
    void longerNamesThatBeginWithItAreClose() {
        assertThat(Suggestions.closest("natur", STYLES)).containsExactly("nature", "nature-methods");
    }

    @Test
    void aNameThatIsKnownTwiceIsSuggestedOnce() {
        assertThat(Suggestions.hint("luo", List.of("lou", "lou"), "")).isEqualTo("did you mean lou?");
    }

    @Test
    void nothingIsSuggestedWhereNothingIsClose() {
        assertThat(Suggestions.closest("zzzz", STYLES)).isEmpty();
        assertThat(Suggestions.hint("zzzz", STYLES, "see the list")).isEqualTo("see the list");
    }
}
