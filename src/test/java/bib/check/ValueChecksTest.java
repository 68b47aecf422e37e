package bib.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What values say: pages, dates, titles, characters.
final class ValueChecksTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "12",
                "12--19",
                "1234--41",
                "12--19, 23--25",
                "S12--S20",
                "e1234",
                "12–19",
                "3-2",
                "12-3",
                "1234-41",
                "1:1--1:20",
                "xii--xv",
                "p12--p19",
                "P12",
                "PP"
            })
    void pagesPass(String pages) {
        assertThat(Checked.field("pages", "pages", pages).messages()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "12-19|12--19",
                "12 - 19|12--19",
                "12---19|12--19",
                "S12-S20|S12--S20",
                "12-19, 23-25|12--19, 23--25",
                "pp. 12--19|12--19",
                "p. 12|12",
                "pp.~12--19|12--19",
                "pp.\\,12--19|12--19",
                "p12|12",
                "pp12--19|12--19",
                "p12--19|12--19"
            })
    void pagesAreMended(String pages, String mended) {
        assertThat(Checked.field("pages", "pages", pages).fixed()).contains("pages = {" + mended + "},");
    }

    @Test
    void pagesThatGoBackwardsAreToldOnceAField() {
        assertThat(Checked.field("pages", "pages", "20--10, 30--25").messages()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"374--364", "374-364", "1234--21"})
    void pagesThatGoBackwardsAreTold(String pages) {
        assertThat(Checked.field("pages", "pages", pages).messages())
                .containsExactly("warning: the pages go backwards: '" + pages + "'");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "year = {2019a}|the year '2019a' has a letter, which a style adds by itself",
                "year = {2919}|the year '2919' is far in the future",
                "year = {206}|the year '206' has not four digits",
                "year = {'97}|the year ''97' has not four digits",
                "year = {twenty}|the year 'twenty' is no number",
                "year = {2020-01-01}|the year '2020-01-01' is a day",
                "year = {2023-02-31}|the year '2023-02-31' is a day that the calendar does not have",
                "date = {2023/2019}|the date '2023/2019' ends before it begins",
                "date = {2023-05/2023-04}|the date '2023-05/2023-04' ends before it begins",
                "date = {2023-05-03/2023-05-02}|the date '2023-05-03/2023-05-02' ends before it begins",
                "urldate = {12 March 2020}|field 'urldate': the date '12 March 2020' is not of the form 2024-05-31",
                "eventdate = {2020-13-01}|field 'eventdate': the date '2020-13-01' is not of the form 2024-05-31",
                "eventdate = {2020-05-03/2020-05-01}|the date '2020-05-03/2020-05-01' ends before it begins",
                "origdate = {17th century}|field 'origdate': the date '17th century' is not of the form 2024-05-31",
                "year = {2019}, date = {2020-01-01}|the year 2019 is not in the date '2020-01-01'"
            })
    void aWrongYearIsTold(String fields, String message) {
        assertThat(Checked.by("date", "@misc{k, " + fields + "}").messages()).containsExactly("warning: " + message);
    }

    /// What is announced comes out within a few years.
    @Test
    void aYearFarAheadIsTold() {
        int year = Year.now(ZoneOffset.UTC).getValue();
        assertThat(Checked.field("date", "year", String.valueOf(year + 9)).isClean())
                .isTrue();
        assertThat(Checked.field("date", "year", String.valueOf(year + 12)).messages())
                .containsExactly("warning: the year '" + (year + 12) + "' is far in the future");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "year = 2019",
                "year = {2018--2019}",
                "year = {[1905] 1994}",
                "year = {in press}",
                "year = {n.d.}",
                "year = {535 BCE}",
                "year = {350 B.C.E}",
                "year = {79 A.D.}",
                "year = {12th century}",
                "year = {2019}, date = {2018-12/2019-02}",
                "date = {2019-21}",
                "date = {2023-04-20/2023-05-03}",
                "urldate = {2010-10-10T10:10:10Z}, eventdate = {2004-04-05/2004-04-07}, origdate = {-0876~}",
                "urldate = {}",
                "date = {2019-05/2019-05-20}",
                "date = {2019-22/2019-21}",
                "date = {2019/..}",
                "date = {/2010}",
                "date = {../2010-05}",
                "date = {-0044/0014}",
                "date = {1984?}"
            })
    void aYearPasses(String fields) {
        assertThat(Checked.by("date", "@misc{k, " + fields + "}").messages()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2019-02-30,the calendar has no such day", "30 May 2019,a range is written"})
    void aDateThatIsNoneIsTold(String date, String hint) {
        Checked checked = Checked.field("date", "date", date);
        assertThat(checked.messages()).singleElement().asString().contains("'" + date + "'");
        assertThat(checked.findings().getFirst().diagnostic().hint()).startsWith(hint);
    }

    @Test
    void aLetterBehindTheYearIsTakenOut() {
        assertThat(Checked.field("date", "year", "2019a").fixed()).contains("year = {2019},");
    }

    @Test
    void anAccentWithoutItsLetterIsTold() {
        assertThat(Checked.field("latex", "author", "J{\\\"}urgen Stuber").messages())
                .containsExactly("field 'author': an accent stands over no letter");
        assertThat(Checked.field("latex", "author", "J{\\\"u}rgen Stuber").messages())
                .isEmpty();
    }

    @Test
    void anUnknownCommandIsPointedAt() {
        Checked checked = Checked.field("latex", "title", "Bounds of \\mathcalO(n) and {\\'e}");
        assertThat(checked.places()).containsExactly("\\mathcalO");
    }

    @Test
    void anUnknownCommandIsToldOnceAFileAndHowOften() {
        Checked checked = Checked.by("latex", """
                @misc{a, title = {In the \\elnino years}}
                @misc{b, title = {Of \\elnino}, note = {\\elnino and \\lanina}}
                """);
        assertThat(checked.places()).containsExactly("\\elnino", "\\lanina");
        assertThat(checked.messages().getFirst()).contains("3 fields of this file have it");
        assertThat(checked.messages().getLast()).doesNotContain("of this file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A $5 bill", "$x$ and $y", "\\$5 and $6"})
    void aDollarAloneIsPointedAt(String title) {
        assertThat(Checked.field("unbalanced", "title", title).places()).containsExactly("$");
        assertThat(Checked.field("latex", "title", title).messages()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "title|A '$5' bill|write \\$ for the sign",
                "title|A backslash \\|take it out",
                "title|a \\unknown{$5}|write \\$ for the sign"
            })
    void whatIsUnbalancedIsToldWithWhatToDo(String field, String value, String hint) {
        assertThat(Checked.by("unbalanced", "@misc{k,\n  " + field + " = \"" + value + "\",\n}\n")
                        .findings())
                .singleElement()
                .satisfies(found -> assertThat(found.diagnostic().hint()).startsWith(hint));
    }

    @Test
    void commandsNestedTooDeepAreNoQuestionOfBalance() {
        String title = "\\emph{".repeat(20_000) + "x" + "}".repeat(20_000);
        assertThat(Checked.field("unbalanced", "title", title).messages()).isEmpty();
        assertThat(Checked.field("latex", "title", title).messages()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\$5", "$x$", "$a_{1}$ and {B}", "\\(x\\)"})
    void whatIsBalancedPasses(String title) {
        assertThat(Checked.field("unbalanced", "title", title).messages()).isEmpty();
    }

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
