package bib.csl.engine;

import bib.csl.Item;
import bib.csl.ItemDate;
import bib.csl.ItemName;
import bib.entry.PartialDate;
import java.util.List;
import java.util.Map;

/// Items for tests.
final class TestItems {
    private TestItems() {}

    static Item article(String id, int year, ItemName... authors) {
        return new Item(
                id,
                "article-journal",
                Map.of("title", "Title of " + id, "container-title", "Nature", "volume", "7", "page", "321-328"),
                Map.of("author", List.of(authors)),
                Map.of("issued", new ItemDate(List.of(PartialDate.ofYear(year)), false, "")),
                List.of());
    }

    static Item titled(String title) {
        return new Item("t", "book", Map.of("title", title), Map.of(), Map.of(), List.of());
    }
}
