package bib.latex;

import static org.assertj.core.api.Assertions.assertThat;

import bib.bibtex.write.ValueText;
import bib.latex.LatexEncoder.Target;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Text to LaTeX and back is the same text.
final class LatexEncoderTest {
    private static final LatexEncoder ASCII = new LatexEncoder(Target.ASCII);
    private static final LatexEncoder UNICODE = new LatexEncoder(Target.UNICODE);

    /// babel's shorthand makes German quotes of a typewriter's and a backquote.
    @Test
    void quotesBesideTypewriterQuotesStayApart() {
        String text = "\"“\"'\"";
        assertThat(ASCII.encode(text)).isEqualTo("\"{}``\"'\"");
        assertThat(Latex.decode(ASCII.encode(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            Gödel            | G{\\"o}del                 | Gödel
            Ångström         | {\\AA}ngstr{\\"o}m         | Ångström
            Škoda            | {\\v S}koda               | Škoda
            Łukasiewicz      | {\\L}ukasiewicz           | Łukasiewicz
            Çelik ąę         | {\\c C}elik {\\k a}{\\k e} | Çelik ąę
            naïve            | na{\\"\\i}ve               | naïve
            Straße           | Stra{\\ss}e               | Straße
            Nguyễn           | Nguy{\\~{\\^e}}n           | Nguyễn
            ő                | {\\H o}                   | ő
            α and β          | {$\\alpha$} and {$\\beta$} | α and β
            1–2 — 3          | 1--2 --- 3               | 1–2 — 3
            “a” §3           | ``a'' {\\S}3              | “a” §3
            a & b_c 50% #1 $ | a \\& b\\_c 50\\% \\#1 \\$    | a \\& b\\_c 50\\% \\#1 \\$
            {~^`}            | {\\textbraceleft}{\\textasciitilde}{\\textasciicircum}{\\textasciigrave}{\\textbraceright} | {\\textbraceleft}{\\textasciitilde}{\\textasciicircum}{\\textasciigrave}{\\textbraceright}
            a--b ''          | a-{}-b '{}'              | a-{}-b '{}'
            王 漢             | 王 漢                     | 王 漢
            """)
    void encodes(String text, String ascii, String unicode) {
        assertThat(ASCII.encode(text)).isEqualTo(ascii);
        assertThat(UNICODE.encode(text)).isEqualTo(unicode);
    }

    @Test
    void everyLetterAndSignComesBack() {
        List<String> changed = IntStream.concat(IntStream.range(0xA1, 0x3100), IntStream.range(0x1D400, 0x1D800))
                .filter(c -> Character.isDefined(c) && !Character.isISOControl(c) && !Character.isWhitespace(c))
                .mapToObj(c -> "x" + Character.toString(c) + "y")
                .filter(text -> !isKept(ASCII, text) || !isKept(UNICODE, text))
                .toList();
        assertThat(changed).isEmpty();
    }

    @Test
    void everySymbolOfTheTableThatIsWrittenComesBack() {
        LatexTable.forEachSymbol((name, text, math) -> assertThat(isKept(ASCII, text) && isKept(UNICODE, text))
                .as(name)
                .isTrue());
    }

    private static boolean isKept(LatexEncoder encoder, String text) {
        return Latex.read(encoder.encode(text)).equals(new LatexText(text.strip(), List.of()));
    }

    @Property(tries = 5000)
    void decodingGivesTheTextBack(@ForAll("texts") String text) {
        for (LatexEncoder encoder : new LatexEncoder[] {ASCII, UNICODE}) {
            String latex = encoder.encode(text);
            assertThat(Latex.read(latex)).as(latex).isEqualTo(new LatexText(text, List.of()));
        }
    }

    /// A title means the same with commands as with letters, in its markup too: no case is kept that was not.
    @Property(tries = 2000)
    void spellingLettersOtherwiseKeepsTheMarkup(@ForAll("texts") String text) {
        String latex = UNICODE.encode(text);
        assertThat(Latex.markup(ASCII.encode(text))).isEqualTo(Latex.markup(latex));
        assertThat(Latex.markup(LetterSpelling.toLatex(latex).text())).isEqualTo(Latex.markup(latex));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            ü and γ                   | {\\"u} and {$\\gamma$}
            ü \\url{http://ä.de} ä    | {\\"u} \\url{http://ä.de} {\\"a}
            ü \\href{http://ä.de}{ä}  | {\\"u} \\href{http://ä.de}{{\\"a}}
            ü \\ensuremath{γ}         | {\\"u} \\ensuremath{γ}
            ü \\(γ\\) \\[γ\\] $γ$ \\{ö | {\\"u} \\(γ\\) \\[γ\\] $γ$ \\{{\\"o}
            """)
    void lettersOfProseAloneAreSpelled(String value, String spelled) {
        assertThat(LetterSpelling.toLatex(value).text()).isEqualTo(spelled);
        assertThat(Latex.markup(spelled)).isEqualTo(Latex.markup(value));
    }

    @Property
    void bracesAlwaysMatch(@ForAll("texts") String text) {
        ValueText.requireBalanced("title", ASCII.encode(text));
        ValueText.requireBalanced("title", UNICODE.encode(text));
    }

    /// Without whitespace that LaTeX folds, and composed as LaTeX's accents are.
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> signs = Arbitraries.of(
                "--", "'", "''", "`", "{", "}", "\\", "$", "$$", "^", "_", "~", "%", "&", "#", "<", ">", "\"", "?`",
                "!", "-", "–", "—", "“", "”", "‘", "’", "é", "ı", "ế", "ǰ", "α", "→", "∞", "²", "\u00a0", "x ", "𝔸",
                "漢", "ß");
        Arbitrary<String> any = Arbitraries.strings()
                .withCharRange('!', '\u024F')
                .excludeChars('\u007f')
                .ofMaxLength(3);
        return Arbitraries.oneOf(signs, any)
                .list()
                .ofMaxSize(12)
                .map(parts -> Normalizer.normalize(String.join("", parts), Normalizer.Form.NFC))
                .filter(text -> text.codePoints().noneMatch(Character::isISOControl))
                .map(text -> text.strip().replace("  ", " "));
    }
}
