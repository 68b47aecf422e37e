package bib.csl.engine;

import static org.assertj.core.api.Assertions.assertThat;

import bib.csl.Item;
import bib.csl.ItemDate;
import bib.csl.ItemName;
import bib.csl.Order;
import bib.csl.Style;
import bib.entry.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How a list of names looks in which one stays visible that the style would hide: an ellipsis stands as a name
/// does, and what closes the list is what the style has for it.
final class KeptNamesTest {
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ieee                        | 12 |  2 | [1]A. A, L. Luo, et al.,
            ieee                        | 12 |  9 | [1]A. A, …, L. Luo, et al.,
            ieee                        | 12 | 12 | [1]A. A, …, and L. Luo,
            nature                      | 12 |  2 | 1.A, A., Luo, L., et al.
            nature                      | 12 |  9 | 1.A, A., …, Luo, L., et al.
            nature                      | 12 | 12 | 1.A, A., … & Luo, L.
            nlm-citation-sequence       | 25 |  9 | 1.A A, B B, C C, D D, E E, F F, …, Luo L, et al.
            nlm-citation-sequence       | 25 |  7 | 1.A A, B B, C C, D D, E E, F F, Luo L, et al.
            nlm-citation-sequence       | 25 | 25 | 1.A A, B B, C C, D D, E E, F F, …, Luo L.
            modern-language-association | 12 |  2 | A, Aa, Liangchen Luo, et al.
            modern-language-association | 12 |  9 | A, Aa, …, Liangchen Luo, et al.
            modern-language-association | 12 | 12 | A, Aa, …, and Liangchen Luo.
            chicago-author-date         | 12 |  9 | A, Aa, Bb B, Cc C, …, Liangchen Luo, et al. 2020.
            chicago-author-date         | 12 | 12 | A, Aa, Bb B, Cc C, …, and Liangchen Luo. 2020.
            acm-sig-proceedings         | 12 |  9 | [1]A, A., …, Luo, L., et al. 2020.
            acm-sig-proceedings         | 12 | 12 | [1]A, A., … and Luo, L. 2020.
            """)
    void theStyleClosesTheList(String style, int authors, int kept, String expected) {
        assertThat(entry(TestStyles.bundled(style), paper(authors, kept), Set.of(kept)))
                .startsWith(expected);
    }

    /// APA 7 lists 19 authors, an ellipsis, and the last one without an ampersand.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12 |  9 | H, H., Luo, L., J, J., K, K., & L, L. (2020).
            25 |  9 | H, H., Luo, L., J, J., K, K., L, L., M, M., N, N., O, O., P, P., Q, Q., R, R., S, S., … Y, Y. (2020).
            25 | 22 | H, H., I, I., J, J., K, K., L, L., M, M., N, N., O, O., P, P., Q, Q., R, R., S, S., … Luo, L., … Y, Y. (2020).
            25 | 24 | H, H., I, I., J, J., K, K., L, L., M, M., N, N., O, O., P, P., Q, Q., R, R., S, S., … Luo, L., Y, Y. (2020).
            25 | 25 | H, H., I, I., J, J., K, K., L, L., M, M., N, N., O, O., P, P., Q, Q., R, R., S, S., … Luo, L. (2020).
            """)
    void aStyleWithAnEllipsisOfItsOwnHasOneForEachGap(int authors, int kept, String expected) {
        assertThat(entry(TestStyles.bundled("apa"), paper(authors, kept), Set.of(kept)))
                .startsWith("A, A., B, B., C, C., D, D., E, E., F, F., G, G., " + expected);
    }

    @Test
    void severalNamesAreKept() {
        Style ieee = TestStyles.bundled("ieee");
        assertThat(entry(ieee, paper(12, 5), Set.of(2, 5, 6))).startsWith("[1]A. A, B. B, …, L. Luo, F. F, et al.,");
        assertThat(entry(ieee, paper(7, 5), Set.of(2, 3, 4, 5, 6, 7)))
                .startsWith("[1]A. A, B. B, C. C, D. D, L. Luo, F. F, and G. G,");
    }

    @Test
    void aLabelStaysAsItIsCited() {
        Style labelled = TestStyles.layout("""
            <group delimiter=": ">
              <names variable="author"><name form="short" et-al-min="3" et-al-use-first="1"/></names>
              <names variable="author"><name et-al-min="5" et-al-use-first="3"/></names>
            </group>""");
        assertThat(entry(labelled, paper(6, 5), Set.of(5)))
                .isEqualTo("A et al.: Aa A, Bb B, Cc C, …, Liangchen Luo, et al.");
        Style onlyShort = TestStyles.layout(
                "<names variable=\"author\"><name form=\"short\" et-al-min=\"3\" et-al-use-first=\"1\"/></names>");
        assertThat(entry(onlyShort, paper(6, 5), Set.of(5))).isEqualTo("A, …, Luo, et al.");
    }

    @Test
    void theGivenNameOfAKeptEditorIsNotThatOfAnAuthor() {
        Style style = TestStyles.of("test", """
            <style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
              <citation disambiguate-add-givenname="true" givenname-disambiguation-rule="by-cite">
                <layout><names variable="author"><name form="short"/></names></layout>
              </citation>
              <bibliography><layout><group delimiter=" in ">
                <names variable="author"><name form="short"/></names>
                <names variable="editor"><name form="short" et-al-min="2" et-al-use-first="1"/></names>
              </group></layout></bibliography>
            </style>""");
        ItemName doe = ItemName.person("Ann", "Doe");
        List<ItemName> editors = List.of(ItemName.person("Bo", "Bo"), ItemName.person("Xu", "Sun"));
        Item one = paper("a", List.of(doe, ItemName.person("Liangchen", "Luo")), editors);
        Item two = paper("b", List.of(doe, ItemName.person("Lin", "Luo")), List.of());
        Engine engine = new Engine(EngineOptions.DEFAULT.withKept((item, variable) -> Set.of(2)));
        assertThat(engine.render(style, TestLocales.english(), List.of(one, two), List.of(), Order.AS_GIVEN)
                        .bibliography())
                .extracting(entry -> entry.content().plain())
                .containsExactly("Doe, Liangchen Luo in Bo, Sun", "Doe, Lin Luo");
    }

    private static String entry(Style style, Item item, Set<Integer> kept) {
        Engine engine = new Engine(EngineOptions.DEFAULT.withKept((of, variable) -> kept));
        return engine.render(style, TestLocales.english(), List.of(item), List.of(), Order.AS_GIVEN)
                .bibliography()
                .getFirst()
                .content()
                .plain();
    }

    private static Item paper(int authors, int own) {
        return paper("p", people(authors, own));
    }

    /// `Aa A`, `Bb B` and so on; at `own` stands `Liangchen Luo`.
    static List<ItemName> people(int count, int own) {
        List<ItemName> people = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            String letter = LETTERS.substring(i - 1, i);
            ItemName other = ItemName.person(letter + letter.toLowerCase(Locale.ROOT), letter);
            people.add(i == own ? ItemName.person("Liangchen", "Luo") : other);
        }
        return people;
    }

    static Item paper(String id, List<ItemName> authors) {
        return paper(id, authors, List.of());
    }

    private static Item paper(String id, List<ItemName> authors, List<ItemName> editors) {
        return new Item(
                id,
                "book",
                Map.of("title", "T"),
                Map.of("author", authors, "editor", editors),
                Map.of("issued", new ItemDate(List.of(PartialDate.ofYear(2020)), false, "")),
                List.of());
    }
}
