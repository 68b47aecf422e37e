package bib.entry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// English ordinals in words.
final class OrdinalWordsTest {
    @ParameterizedTest
    @CsvSource({
        "first, 1",
        "ninth, 9",
        "twelfth, 12",
        "twentieth, 20",
        "thirtieth, 30",
        "fortieth, 40",
        "ninetieth, 90",
        "twenty-first, 21",
        "thirty second, 32",
        "ninety-ninth, 99"
    })
    void wordsMeanNumbers(String words, int number) {
        assertThat(OrdinalWords.number(words)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "twenty", "one", "revised", "twenty-twelfth", "second-hand", "varieties"})
    void otherWordsMeanNone(String words) {
        assertThat(OrdinalWords.number(words)).isZero();
    }
}
