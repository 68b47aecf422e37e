package bib.csl.engine;

import static org.assertj.core.api.Assertions.assertThat;

import bib.csl.Citation;
import bib.csl.CitationItem;
import bib.csl.CitationItem.Show;
import bib.csl.CslLocale;
import bib.csl.Item;
import bib.csl.ItemName;
import bib.csl.Order;
import bib.csl.Rendered;
import bib.csl.Style;
import bib.richtext.RichText;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What citeproc-js does where the standard leaves room; expected values are its own output.
final class ReferenceBehaviourTest {
    private static final ItemName DOE = ItemName.person("Jane", "Doe");

    @Test
    void anAuthorAloneIsPlain() {
        Style style = TestStyles.layout("<names variable=\"author\" font-style=\"italic\"/>");
        CitationItem only = new CitationItem("a", "", "", "", "", Show.ONLY_AUTHOR);
        Rendered rendered = new Engine()
                .render(
                        style,
                        TestLocales.english(),
                        List.of(TestItems.article("a", 2020, DOE)),
                        List.of(new Citation(List.of(only))),
                        Order.BY_STYLE);
        assertThat(Canon.of(rendered.citations().getFirst())).isEqualTo("Jane Doe");
    }

    @Test
    void anEnDashInALocatorStaysAsItIs() {
        Style style = TestStyles.of(
                "test",
                TestStyles.style("", "<text variable=\"locator\"/>")
                        .replace("version=\"1.0\"", "version=\"1.0\" page-range-format=\"minimal\""));
        List<Citation> citations = List.of(
                new Citation(List.of(new CitationItem("a", "", "", "321-328", "page"))),
                new Citation(List.of(new CitationItem("a", "", "", "321\u2013328", "page"))));
        Rendered rendered = new Engine()
                .render(
                        style,
                        TestLocales.english(),
                        List.of(TestItems.article("a", 2020, DOE)),
                        citations,
                        Order.BY_STYLE);
        assertThat(rendered.citations()).extracting(RichText::plain).containsExactly("321\u20138", "321\u2013328");
    }

    @Test
    void initialsJoinedByAHyphenLoseItWhereTheyAreOnlyNormalized() {
        ItemName name = ItemName.person("A.-M.", "Lee");
        String normalized =
                "<names variable=\"author\"><name initialize=\"false\" initialize-with=\". \" name-as-sort-order=\"all\"/></names>";
        assertThat(entry(normalized, name)).isEqualTo("Lee, A. M.");
        assertThat(entry(normalized.replace(" initialize=\"false\"", ""), name)).isEqualTo("Lee, A.-M.");
    }

    @Test
    void oneListOfNamesStandsInForAMissingOne() {
        Item item = new Item(
                "a",
                "book",
                Map.of(),
                Map.of("editor", List.of(DOE), "translator", List.of(ItemName.person("Ada", "Bo"))),
                Map.of(),
                List.of());
        Style style = TestStyles.layout("""
                <names variable="author"><substitute>
                  <choose><if type="book"><names variable="editor"/><names variable="translator"/></if></choose>
                </substitute></names>
                """);
        assertThat(plain(style, TestLocales.english(), item)).containsExactly("Jane Doe");
    }

    @Test
    void theScriptOfTheLanguageComesFirst() {
        Item latin = TestItems.article("latin", 2020, DOE);
        Item cyrillic = TestItems.article("cyrillic", 2020, ItemName.person("Лев", "Толстой"));
        Style style = TestStyles.of(
                "test",
                TestStyles.style("", "<names variable=\"author\"/>")
                        .replace("<bibliography>", "<bibliography><sort><key variable=\"author\"/></sort>"));
        CslLocale russian = TestLocales.find("ru-RU").orElseThrow();
        assertThat(plain(style, russian, latin, cyrillic)).containsExactly("Лев Толстой", "Jane Doe");
        assertThat(plain(style, TestLocales.english(), cyrillic, latin)).containsExactly("Jane Doe", "Лев Толстой");
    }

    @Test
    void anArticleCountsWhereOrganisationsAreSorted() {
        Item library = TestItems.article("library", 2020, ItemName.organisation("The Library"));
        Item museum = TestItems.article("museum", 2020, ItemName.organisation("Museum"));
        Style style = TestStyles.of(
                "test",
                TestStyles.style("", "<names variable=\"author\"/>")
                        .replace("<bibliography>", "<bibliography><sort><key variable=\"author\"/></sort>"));
        assertThat(plain(style, TestLocales.english(), library, museum)).containsExactly("Museum", "The Library");
    }

    private static String entry(String layout, ItemName name) {
        return plain(TestStyles.layout(layout), TestLocales.english(), TestItems.article("a", 2020, name))
                .getFirst();
    }

    private static List<String> plain(Style style, CslLocale locale, Item... items) {
        return new Engine()
                .render(style, locale, List.of(items), List.of(), Order.BY_STYLE).bibliography().stream()
                        .map(entry -> entry.content().plain())
                        .toList();
    }
}
