package bib.csl;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class InlineTagsTest {
    /// citeproc-js, "HTML-like formatting tags"; spans are written with and without blanks and the last semicolon.
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
                    <i>a</i> <b>b</b> <sup>c</sup> <sub>d</sub> <sc>e</sc>      | a b c d e
                    <span style="font-variant:small-caps;">a</span>             | a
                    <span style="font-variant: small-caps">a</span>             | a
                    <span  style="font-variant : small-caps ;" >a</span>        | a
                    <span class="nocase">a</span> <span class="nodecor">b</span> | a b
                    1 < 2 > 0 <em>a</em> <span lang="de">b                      | 1 < 2 > 0 <em>a</em> <span lang="de">b
                    <<i>a</i>                                                   | <a
                    """)
    void aTextWithoutItsTags(String text, String plain) {
        assertThat(InlineTags.without(text)).isEqualTo(plain);
    }
}
