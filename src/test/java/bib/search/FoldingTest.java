package bib.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FoldingTest {
    private static List<String> words(String text) {
        return Folding.tokens(text).stream().map(Token::text).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "Agüera y Arcas, aguera y arcas",
        "Łukasz Kaiser, lukasz kaiser",
        "Søren Ærø, soren aero",
        "Weiß STRASSE, weiss strasse",
        "Đặng Nguyễn, dang nguyen",
        "İstanbul Işık, istanbul isik",
        "Žižek Ŋ Œuvre, zizek n oeuvre",
        "ΣΊΣΥΦΟΣ, σισυφοσ",
        "Ёлкин, елкин",
        "ﬁne H₂O, fine h2o",
        "ＡＢＣ１２３, abc123",
        "٢٠١٩, 2019",
        "BERT™ X², bert x2",
    })
    void dropsAccentsAndCase(String text, String folded) {
        assertThat(String.join(" ", words(text))).isEqualTo(folded);
    }

    @Test
    void composedAndDecomposedAreTheSame() {
        String composed = "Agüera Ångström Đặng";
        assertThat(words(Normalizer.normalize(composed, Normalizer.Form.NFD))).isEqualTo(words(composed));
    }

    @Test
    void apostrophesAndHyphensJoin() {
        assertThat(words("O'Neil")).containsExactly("o", "neil", "oneil").isEqualTo(words("O’Neil"));
        assertThat(words("Yu-hui Chen")).containsExactly("yu", "hui", "yuhui", "chen");
        assertThat(words("Yu‐hui")).isEqualTo(words("Yu-hui"));
        assertThat(words("Cramér–Rao")).containsExactly("cramer", "rao", "cramerrao");
        assertThat(words("'quoted' -- - text-")).containsExactly("quoted", "text");
    }

    @Test
    void versionsAndLanguagesKeepTheirSigns() {
        assertThat(words("C++, C# and F#!")).containsExactly("c++", "c#", "and", "f#");
        assertThat(words("Gemini 2.5: the 1. end.")).containsExactly("gemini", "2.5", "the", "1", "end");
        assertThat(words("Llama 3")).containsExactly("llama", "3");
        assertThat(words("arXiv:2507.06261")).containsExactly("arxiv", "2507.06261");
        assertThat(words("J.-C. Gu")).containsExactly("j", "c", "gu");
        assertThat(words("38K+ Stars")).containsExactly("38k+", "stars");
    }

    @Test
    void scriptsWithoutSpacesAreCharacterByCharacter() {
        assertThat(words("罗良晨")).containsExactly("罗", "良", "晨");
        assertThat(words("BERT模型v2")).containsExactly("bert", "模", "型", "v2");
        assertThat(words("データ")).hasSize(3);
    }

    @Test
    void tokensKnowTheirPlace() {
        assertThat(Folding.tokens("  Agu\u0308era-X 𝐀b"))
                .containsExactly(
                        new Token("aguera", 2, 9, 0, 1),
                        new Token("x", 10, 11, 1, 1),
                        new Token("aguerax", 2, 11, 0, 2),
                        new Token("ab", 12, 15, 2, 1));
    }

    @Test
    void longWordsAreCut() {
        assertThat(words("x".repeat(1_000_000))).containsExactly("x".repeat(Folding.MAX_LENGTH));
        assertThat(words("a-".repeat(100_000) + "a")).hasSize(100_002);
    }

    @Test
    void quickTableAgreesWithUnicode() {
        for (char c = 0xC0; c < 0x180; c++) {
            String letter = String.valueOf(c);
            String plain = Normalizer.normalize(letter, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
            boolean decomposes = !plain.equals(letter) && plain.chars().allMatch(x -> x < 0x80);
            if (decomposes) {
                assertThat(words(letter)).as(letter).isEqualTo(words(plain));
            }
            assertThat(Character.isLetter(c))
                    .as(letter)
                    .isEqualTo(!words(letter).isEmpty());
        }
    }

    @Property
    void anyTextFoldsToLowerCaseWordsInPlace(@ForAll String text) {
        for (Token token : Folding.tokens(text)) {
            assertThat(token.text()).isNotEmpty().isEqualTo(token.text().toLowerCase(Locale.ROOT));
            assertThat(token.start()).isBetween(0, token.end() - 1);
            assertThat(token.end()).isLessThanOrEqualTo(text.length());
        }
    }

    @Property
    void accentsMayBeWrittenEitherWay(@ForAll @CharRange(from = ' ', to = '\u024F') String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
        assertThat(words(decomposed)).isEqualTo(words(text));
    }
}
