package bib.output;

import static org.assertj.core.api.Assertions.assertThat;

import bib.richtext.Display;
import bib.richtext.RichText;
import java.util.List;
import org.junit.jupiter.api.Test;

final class HtmlFormatTest {
    private final HtmlFormat html = new HtmlFormat();

    @Test
    void entriesHaveTheClassesPeopleStyleBy() {
        RichText content = RichText.of(
                new RichText.Placed(Display.LEFT_MARGIN, Samples.text("[1]")),
                new RichText.Placed(
                        Display.RIGHT_INLINE, RichText.of(Samples.text("T. Li, "), Samples.italic("Nature"))));
        assertThat(html.write(Samples.single(Samples.PLAIN, Samples.entry("li2025", "", content)), false))
                .isEqualTo("""
                <div class="csl-bib-body" role="list" lang="en-US">
                <div class="csl-entry" role="listitem" id="ref-li2025"><div class="csl-left-margin">[1]</div>\
                <div class="csl-right-inline">T. Li, <i>Nature</i></div></div>
                </div>
                """);
    }

    @Test
    void theListsNumberStandsInTheMarginAndBlocksBesideIt() {
        assertThat(html.write(Samples.luo(), false))
                .contains(
                        "<h2>Publications</h2>",
                        "<div class=\"csl-left-margin\">17.</div><div class=\"csl-right-inline\">"
                                + "<div class=\"csl-block\">Accelerating Inference",
                        "<div class=\"csl-block\"><b>Liangchen Luo</b>*, Yuanhao Xiong*, Yan Liu.</div>",
                        "<ul class=\"csl-bib-body\" role=\"list\" data-entry-spacing=\"0\">",
                        "<li class=\"csl-entry\" id=\"ref-acl\">");
    }

    @Test
    void theLegendFollowsTheEntries() {
        assertThat(html.write(Samples.li(), false))
                .contains("</div>\n<p class=\"bib-legend\">* means equal contribution.</p>\n</section>");
    }

    @Test
    void aStyleWithHangingIndentHasItsClass() {
        assertThat(html.write(Samples.single(Samples.HANGING, Samples.entry("a", "", Samples.text("A"))), false))
                .startsWith("<div class=\"csl-bib-body hanging-indent\"");
    }

    @Test
    void onlyAddressesThatAreSafeToFollowAreLinks() {
        assertThat(html.write(Samples.link("https://a.b/?c=\"><script>", "x")))
                .isEqualTo("<a href=\"https://a.b/?c=%22%3E%3Cscript%3E\">x</a>");
        assertThat(html.write(Samples.link("mailto:a@b.c", "x"))).isEqualTo("<a href=\"mailto:a@b.c\">x</a>");
        for (String target : List.of("javascript:alert(1)", " JavaScript:alert(1)", "data:text/html,x", "//a.b", "x")) {
            assertThat(html.write(Samples.link(target, "x"))).isEqualTo("x");
        }
    }

    @Test
    void idsAreSafeAndUnique() {
        HtmlIds ids = new HtmlIds();
        assertThat(List.of(ids.next("a"), ids.next("a-2"), ids.next("a"), ids.next("a")))
                .containsExactly("ref-a", "ref-a-2", "ref-a-3", "ref-a-4");
        assertThat(ids.next("DBLP:conf/iclr/Luo 19\"<é>")).isEqualTo("ref-DBLP:conf/iclr/Luo_19__é_");
    }

    @Test
    void aLanguageThatIsNoneIsLeftOut() {
        assertThat(HtmlFormat.language("de-CH-1996")).isEqualTo(" lang=\"de-CH-1996\"");
        assertThat(HtmlFormat.language("en\" onload=\"x")).isEmpty();
    }

    @Test
    void aPageOnItsOwnLoadsNothing() {
        String page = html.write(Samples.luo(), true);
        assertThat(page)
                .startsWith("<!DOCTYPE html>\n<html lang=\"en-US\">\n<head>\n<meta charset=\"utf-8\">")
                .contains("<title>Publications</title>", "<h1>Publications</h1>", "@media print")
                .doesNotContain("<script", "<link", "url(", "@import", "src=")
                .endsWith("</html>\n");
    }
}
