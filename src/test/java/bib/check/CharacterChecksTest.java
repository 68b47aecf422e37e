package bib.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Characters that came out of HTML or of a wrong encoding.
final class CharacterChecksTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Simon &amp; Schuster|Simon \\& Schuster",
                "Simon \\&amp; Schuster|Simon \\& Schuster",
                "Vol.&nbsp;3, No.&#160;4|Vol.~3, No.~4",
                "a &lt; b|a $<$ b",
                "$a &lt; b &#62; c$ &gt; \\(d &gt; e\\)|$a < b > c$ $>$ \\(d > e\\)",
                "\\$5 &lt; \\$6|\\$5 $<$ \\$6",
                "Smith&#146;s &#147;Caf&eacute;&#148; &#x96; &#128;|Smith’s “Café” – €",
                "&alpha;, &Omega;, &trade;, &euro;, &frac12;, m&sup2;|α, Ω, ™, €, ½, m²",
                "\\&alpha; and Co&shy;operation|α and Co\\-operation",
                "{&#123;&#125;&#92;&#126;}|{\\textbraceleft{}\\textbraceright{}\\textbackslash{}\\textasciitilde{}}",
                "M&uuml;ller|Müller",
                "1&#8211;2|1–2",
                "&#xE9;tude|étude"
            })
    void htmlIsMended(String title, String mended) {
        assertThat(Checked.field("html-entity", "title", title).fixed()).contains("title = {" + mended + "},");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Simon \\& Schuster", "R&D; and more", "AT&T", "Little, Brown \\&Co; others"})
    void whatIsNoHtmlPasses(String title) {
        assertThat(Checked.field("html-entity", "title", title).messages()).isEmpty();
    }

    /// To write a backslash before it, as before a bare `&`, would make it worse.
    @ParameterizedTest
    @ValueSource(strings = {"Caf&eactue;", "x &#129; y", "x &#1; y"})
    void htmlThatNamesNoCharacterIsLeftToAPerson(String title) {
        Checked checked = Checked.field("html-entity", "title", title);
        assertThat(checked.messages()).singleElement().asString().contains("is HTML, and names no character");
        assertThat(checked.findings().getFirst().isFixable()).isFalse();
        assertThat(Checked.field("unescaped", "title", title).isClean()).isTrue();
    }

    @Test
    void anAddressMayHoldWhatLooksLikeHtml() {
        assertThat(Checked.field("html-entity", "url", "https://example.org/?a&lt;b")
                        .isClean())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"MÃ¼ller,Müller", "donâ€™t,don’t", "Å\u00a0koda,Škoda", "Ã‰cole,École"})
    void mojibakeIsMended(String title, String mended) {
        assertThat(Checked.field("mojibake", "title", title).fixed()).contains("title = {" + mended + "},");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Müller", "NAÇÃO", "São Tomé", "Œuvres", "中文", "naïve “quotes”", "±5 °C", "Ångström"})
    void realTextPasses(String title) {
        assertThat(Checked.field("mojibake", "title", title).messages()).isEmpty();
    }

    @Test
    void aLostCharacterIsPointedAt() {
        Checked checked = Checked.field("mojibake", "title", "M\uFFFDller");
        assertThat(checked.places()).containsExactly("\uFFFD");
        assertThat(checked.findings().getFirst().isFixable()).isFalse();
    }
}
