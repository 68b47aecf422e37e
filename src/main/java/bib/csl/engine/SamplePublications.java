package bib.csl.engine;

import bib.csl.Item;
import bib.csl.ItemDate;
import bib.csl.ItemName;
import bib.entry.PartialDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Publications of the usual types, filled in as well as real ones are, to see what a style makes of them.
final class SamplePublications {
    private SamplePublications() {}

    static List<Item> all() {
        return List.of(
                item("article-journal", "container-title", "Journal of Samples", "volume", "12", "page", "1-9"),
                item("article", "publisher", "Preprint Server", "number", "2001.00001"),
                item("book", "publisher", "Sample Press", "publisher-place", "Town"),
                item("chapter", "container-title", "A Book of Samples", "publisher", "Sample Press", "page", "11-22"),
                item("paper-conference", "container-title", "Proceedings of Samples", "page", "33-44"),
                item("thesis", "genre", "PhD thesis", "publisher", "University of Samples"),
                item("report", "genre", "Technical report", "number", "7", "publisher", "Sample Institute"),
                item("webpage", "container-title", "Samples Online", "URL", "https://example.org/"),
                item("software", "version", "1.2", "publisher", "Sample Makers"),
                item("dataset", "publisher", "Sample Archive", "DOI", "10.1000/182"),
                item("article-newspaper", "container-title", "The Daily Sample", "page", "A1"),
                item("speech", "event-title", "Meeting on Samples", "event-place", "Town"));
    }

    /// An article by so many authors.
    static Item withAuthors(int number) {
        Item article = all().getFirst();
        List<ItemName> authors = new ArrayList<>(number);
        for (int i = 1; i <= number; i++) {
            authors.add(ItemName.person("Given", "Family" + i));
        }
        return new Item(
                article.id(), article.type(), article.text(), Map.of("author", authors), article.dates(), List.of());
    }

    /// @param pairs names of variables, each before its value
    private static Item item(String type, String... pairs) {
        Map<String, String> text = new LinkedHashMap<>();
        text.put("title", "On samples");
        for (int i = 0; i < pairs.length; i += 2) {
            text.put(pairs[i], pairs[i + 1]);
        }
        ItemDate date = new ItemDate(List.of(new PartialDate(2020, 3, 14)), false, "");
        List<ItemName> authors = List.of(ItemName.person("Given", "Family"));
        return new Item(type, type, text, Map.of("author", authors), Map.of("issued", date), List.of());
    }
}
