package bib.csl.engine;

import static org.assertj.core.api.Assertions.assertThat;

import bib.csl.Citation;
import bib.csl.CitationItem;
import bib.csl.CslLocale;
import bib.csl.Item;
import bib.csl.ItemName;
import bib.csl.Order;
import bib.csl.Rendered;
import bib.csl.Style;
import bib.richtext.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

final class EngineTest {
    private static final Style APA = TestStyles.bundled("apa");
    private static final ItemName DOE = ItemName.person("Jane", "Doe");
    private static final ItemName LUO = ItemName.person("Liangchen", "Luo");

    @Test
    void everyNameKnowsItsItemVariableAndPosition() {
        Item item = TestItems.article("a", 2020, DOE, LUO);
        List<RichText.NameSpan> names = names(
                render(APA, Order.BY_STYLE, item).bibliography().getFirst().content());
        assertThat(names).extracting(RichText.NameSpan::item).containsExactly("a", "a");
        assertThat(names).extracting(RichText.NameSpan::variable).containsExactly("author", "author");
        assertThat(names).extracting(RichText.NameSpan::position).containsExactly(1, 2);
        assertThat(names).extracting(name -> name.content().plain()).containsExactly("Doe, J.", "Luo, L.");
    }

    @Test
    void sameAuthorAndYearAreToldApartByLetters() {
        Item one = TestItems.article("a", 2020, DOE);
        Item two = TestItems.article("b", 2020, DOE);
        List<Citation> both = List.of(new Citation(List.of(CitationItem.of("a"), CitationItem.of("b"))));
        Rendered rendered = new Engine().render(APA, TestLocales.english(), List.of(one, two), both, Order.BY_STYLE);
        assertThat(rendered.citations().getFirst().plain()).isEqualTo("(Doe, 2020a, 2020b)");
    }

    @Test
    void aListsOwnOrderIsKept() {
        Item one = TestItems.article("z", 2020, ItemName.person("Zoe", "Zimmer"));
        Item two = TestItems.article("a", 2019, ItemName.person("Ada", "Adams"));
        assertThat(render(APA, Order.AS_GIVEN, one, two).bibliography())
                .extracting(Rendered.RenderedEntry::id)
                .containsExactly("z", "a");
        assertThat(render(APA, Order.BY_STYLE, one, two).bibliography())
                .extracting(Rendered.RenderedEntry::id)
                .containsExactly("a", "z");
    }

    @Test
    void aChosenNameStaysVisibleWhereOthersAreCut() {
        Style cutting = TestStyles.layout(
                "<names variable=\"author\"><name et-al-min=\"3\" et-al-use-first=\"1\" delimiter-precedes-et-al=\"always\"/></names>");
        Item item = TestItems.article("a", 2020, DOE, ItemName.person("A", "Adams"), LUO, ItemName.person("B", "Bo"));
        EngineOptions options = EngineOptions.DEFAULT.withKept((of, variable) -> Set.of(3));
        Rendered kept =
                new Engine(options).render(cutting, TestLocales.english(), List.of(item), List.of(), Order.BY_STYLE);
        assertThat(kept.bibliography().getFirst().content().plain())
                .isEqualTo("Jane Doe, \u2026, Liangchen Luo, et al.");
        assertThat(render(cutting, Order.BY_STYLE, item)
                        .bibliography()
                        .getFirst()
                        .content()
                        .plain())
                .isEqualTo("Jane Doe, et al.");
    }

    @Test
    void aDoiLeadsToItsAddress() {
        Item item = new Item("d", "book", Map.of("DOI", "10.1/a<b"), Map.of(), Map.of(), List.of());
        Style style = TestStyles.layout("<text variable=\"DOI\" prefix=\"doi: \"/>");
        assertThat(links(render(style, Order.BY_STYLE, item)
                        .bibliography()
                        .getFirst()
                        .content()))
                .containsExactly("https://doi.org/10.1/a%3Cb");
        assertThat(links(render(style, Order.BY_STYLE, item)
                        .withoutLinks()
                        .bibliography()
                        .getFirst()
                        .content()))
                .isEmpty();
    }

    @Test
    void whatALocaleLeavesOutComesFromTheNextButNotItsForms() {
        Item item = TestItems.titled("Tajuk");
        Style style = TestStyles.layout("<text term=\"podcast\"/><text term=\"edition\" form=\"short\" prefix=\" \"/>");
        CslLocale malay = new CslLocale("ms-MY", """
                <locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="ms-MY"><terms>
                  <term name="edition">edisi</term>
                </terms></locale>""");
        assertThat(new Engine()
                        .render(style, malay, List.of(item), List.of(), Order.BY_STYLE)
                        .bibliography()
                        .getFirst()
                        .content()
                        .plain())
                .isEqualTo("Podcast edisi");
    }

    /// CSL 1.0.2, "Title-case": where the style is not English, an item without a language is not.
    @Test
    void theLanguageOfADependentStyleDecidesOnTitleCase() {
        String xml = TestStyles.style("", "<text variable=\"title\" text-case=\"title\"/>")
                .replace("version=", "default-locale=\"en-US\" version=");
        Style parent = TestStyles.of("parent", xml);
        Style german = new Style("german", "german", "German", parent.source(), Optional.of("de-DE"), true);
        Item item = TestItems.titled("making things");

        assertThat(render(parent, Order.BY_STYLE, item)
                        .bibliography()
                        .getFirst()
                        .content()
                        .plain())
                .isEqualTo("Making Things");
        assertThat(render(german, Order.BY_STYLE, item)
                        .bibliography()
                        .getFirst()
                        .content()
                        .plain())
                .isEqualTo("making things");
    }

    @Test
    void whatCannotBePrintedIsSaid() {
        Item unknown = new Item("u", "tweet", Map.of(), Map.of(), Map.of(), List.of());
        Style missing = TestStyles.layout("<text macro=\"nowhere\"/><text variable=\"title\"/>");
        assertThat(render(missing, Order.BY_STYLE, unknown).warnings())
                .anyMatch(warning -> warning.contains("there is no macro 'nowhere'"))
                .anyMatch(warning -> warning.contains("CSL has no item type 'tweet'"))
                .anyMatch(warning -> warning.contains("the style prints nothing for it"));
    }

    @Test
    void twoThreadsPrintWhatOneDoes() throws InterruptedException, ExecutionException {
        Engine engine = new Engine();
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            items.add(TestItems.article("i" + i, 2000 + i % 3, DOE, LUO));
        }
        Rendered alone = engine.render(APA, TestLocales.english(), items, List.of(), Order.BY_STYLE);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Future<Rendered>> all = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                all.add(threads.submit(
                        () -> engine.render(APA, TestLocales.english(), items, List.of(), Order.BY_STYLE)));
            }
            for (Future<Rendered> each : all) {
                assertThat(each.get()).isEqualTo(alone);
            }
        }
    }

    private static Rendered render(Style style, Order order, Item... items) {
        return new Engine().render(style, TestLocales.english(), List.of(items), List.of(), order);
    }

    private static List<RichText.NameSpan> names(RichText text) {
        List<RichText.NameSpan> found = new ArrayList<>();
        walk(text, found, new ArrayList<>());
        return found;
    }

    private static List<String> links(RichText text) {
        List<String> found = new ArrayList<>();
        walk(text, new ArrayList<>(), found);
        return found;
    }

    private static void walk(RichText text, List<RichText.NameSpan> names, List<String> links) {
        if (text instanceof RichText.NameSpan name) {
            names.add(name);
        }
        if (text instanceof RichText.Link link) {
            links.add(link.target());
        }
        text.withContent(content -> {
            walk(content, names, links);
            return content;
        });
    }
}
