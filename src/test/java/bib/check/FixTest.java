package bib.check;

import static org.assertj.core.api.Assertions.assertThat;

import bib.check.finding.Finding;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a fix touches: its value alone, once, however the file is written.
final class FixTest {
    private static final String BEFORE = "% a note, with {a brace\r\n@string{ jmlr = \"J. Mach. Learn. Res.\" }\r\n"
            + "@Article( other , title=\"Pp. 1-2 of {Luo*} A\", )\r\n\tbetween @ entries\r\n@misc { k,\r\n\tNote =jmlr # \"x\"\r\n, ";
    private static final String AFTER = "  , year\t=  2020 , }% the end\r\n@comment{ {Luo*} }\r\n\r\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "name-list|author|Luo, Liangchen; Xiong, Yuanhao|Luo, Liangchen and Xiong, Yuanhao",
                "et-al|editor|Luo, Liangchen et al.|Luo, Liangchen and others",
                "doi|doi|https://doi.org/10.1000/182|10.1000/182",
                "arxiv|eprint|arXiv:2406.06592|2406.06592",
                "url|url|<a href='https://example.org/a'>here</a>|https://example.org/a",
                "pages|pages|pp. 12--19|12--19",
                "pages|pages|12-19, 23---25|12--19, 23--25",
                "html-entity|title|Simon &amp; Schuster, &#233;d.|Simon \\& Schuster, éd.",
                "mojibake|title|MÃ¼ller und Ã‰cole|Müller und École"
            })
    void aFixChangesItsValueAloneAndOnce(String check, String field, String value, String mended) {
        String type = check.equals("arxiv") ? "ArchivePrefix={arXiv}, " : "";
        String start = BEFORE + type + field.toUpperCase(Locale.ROOT) + " = ";
        assertThat(fixed(check, start + "{" + value + "}" + AFTER)).isEqualTo(start + "{" + mended + "}" + AFTER);
        assertThat(fixed(check, start + "\"" + value + "\"" + AFTER)).isEqualTo(start + "\"" + mended + "\"" + AFTER);
        assertThat(fixed(check, start + "{" + mended + "}" + AFTER)).isEqualTo(start + "{" + mended + "}" + AFTER);
    }

    @Test
    void theFixOfAYearLeavesTheRest() {
        String start = "@misc{a, title = {2019a},\n  year =\n{";
        assertThat(fixed("date", start + " 2019b }, }\n")).isEqualTo(start + "2019}, }\n");
    }

    @Test
    void starsAreTakenOutOnce() {
        String bibtex = BEFORE + "author = {Luo* and {\\'E}luard$^{*}$, P. and {E*Trade}}" + AFTER;
        String fixed = fixed("name-mark", bibtex);
        assertThat(fixed)
                .startsWith(BEFORE + "author = {Luo and {\\'E}luard, P. and {E*Trade}}")
                .contains("author+an ={1=equal; 2=equal}")
                .endsWith(AFTER);
        assertThat(fixed("name-mark", fixed)).isEqualTo(fixed);
    }

    /// A value that is put together of macros is not where its text is.
    @ParameterizedTest
    @CsvSource({
        "doi,doi,https://doi.org/10.1000/182",
        "html-entity,title,A &amp; B",
        "name-mark,author,A* and B*",
        "pages,pages,12-19"
    })
    void aValueOfMacrosIsLeftToAPerson(String check, String field, String value) {
        String bibtex = "@string{v = {" + value + "}}\n@misc{k,\n  " + field + " = v # {} }";
        Checked checked = Checked.by(check, bibtex);
        assertThat(checked.findings()).isNotEmpty().noneMatch(Finding::isFixable);
        assertThat(checked.findings().getFirst().diagnostic().span().line()).isEqualTo(3);
        assertThat(checked.fixed()).isEqualTo(bibtex);
    }

    private static String fixed(String check, String bibtex) {
        return Checked.by(check, bibtex).fixed();
    }
}
