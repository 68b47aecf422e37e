package bib.latex;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class AccentedLettersTest {
    private static final char FIRST_ACCENT = '\u0300';

    /// The last ones, from U+0340, are older forms of others.
    private static final char LAST_ACCENT = '\u033F';

    /// What Unicode composes (NFC) is here, and nothing else.
    @Test
    void every_letter_with_every_accent_as_Unicode_composes_it() {
        for (char letter = 0; letter < 0x80; letter++) {
            for (char accent = FIRST_ACCENT; accent <= LAST_ACCENT; accent++) {
                String composed = Normalizer.normalize("" + letter + accent, Normalizer.Form.NFC);
                boolean isLetter = Chars.isLetter(letter) && composed.length() == 1;
                char expected = isLetter ? composed.charAt(0) : AccentedLetters.NONE;

                assertThat(AccentedLetters.compose(letter, accent))
                        .as("%s and U+%04X", letter, (int) accent)
                        .isEqualTo(expected);
            }
        }
    }
}
