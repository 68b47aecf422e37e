package bib.csl.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import org.junit.jupiter.api.Test;

final class CollationTest {
    /// Unicode's canonical decompositions, as Java has them.
    @Test
    void latinLettersSortAsTheyDoWithoutTheirAccents() {
        Collation english = new Collation("en-US");
        for (char c = 0xC0; c < 0x250; c++) {
            String letter = Character.toString(c).toLowerCase(Locale.ROOT);
            String base = Normalizer.normalize(letter, Normalizer.Form.NFD).substring(0, 1);
            if (letter.length() == 1 && Character.isLetter(c) && base.charAt(0) < 0x80) {
                assertThat(english.key(letter)).as(letter).isEqualTo(base);
            }
        }
    }

    @Test
    void lettersOfTheAlphabetKeepTheirPlace() {
        Collation swedish = new Collation("sv-SE");
        assertThat(swedish.key("åsa")).isGreaterThan(swedish.key("zorn"));
        assertThat(new Collation("en-US").key("åsa")).isLessThan(new Collation("en-US").key("zorn"));
    }

    /// CLDR, script reordering: the letters of the language come first.
    @Test
    void theScriptOfTheLanguageComesBeforeLatin() {
        Collation russian = new Collation("ru-RU");
        assertThat(russian.key("яблоко")).isLessThan(russian.key("apple"));
        assertThat(new Collation("en-US").key("яблоко")).isGreaterThan(new Collation("en-US").key("apple"));
    }
}
