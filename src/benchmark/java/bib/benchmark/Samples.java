package bib.benchmark;

import bib.csl.Citation;
import bib.csl.CitationItem;
import bib.csl.Item;
import bib.csl.ItemDate;
import bib.csl.ItemName;
import bib.entry.PartialDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Made-up publications, the same ones at every run.
final class Samples {
    private static final String[] FAMILIES = {
        "Smith", "Luo", "Müller", "van der Berg", "O'Neil", "García Márquez", "Li", "Wang", "Doe", "Kowalski", "Ødegård",
        "de la Cruz", "Tanaka", "Schmidt", "Brown", "Lee"
    };
    private static final String[] GIVEN = {
        "Jane", "John A.", "J.", "Liangchen", "Anna Maria", "Jean-Paul", "K.", "Wei", "Xu", "Pedro", "Ø. K.", "Alice",
        "Bob", "Adam", "Andrea", "Jonas"
    };
    private static final String[] TYPES = {
        "article-journal", "paper-conference", "book", "chapter", "thesis", "report", "webpage", "dataset"
    };
    private static final int MOST_AUTHORS = 6;

    private Samples() {}

    /// Publications of all sorts, with many names and years in common.
    static List<Item> mixed(int count, long seed) {
        Random random = new Random(seed);
        List<Item> items = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            List<ItemName> authors = new ArrayList<>();
            for (int left = 1 + random.nextInt(MOST_AUTHORS); left > 0; left--) {
                authors.add(ItemName.person(pick(GIVEN, random), pick(FAMILIES, random)));
            }
            PartialDate date = new PartialDate(1990 + random.nextInt(35), random.nextInt(13), 0);
            items.add(item(i, pick(TYPES, random), authors, date, random));
        }
        return items;
    }

    /// Articles that all have one author and one year.
    static List<Item> alike(int count) {
        Random random = new Random(1);
        List<Item> items = new ArrayList<>(count);
        List<ItemName> author = List.of(ItemName.person("Jane", "Doe"));
        for (int i = 0; i < count; i++) {
            items.add(item(i, "article-journal", author, PartialDate.ofYear(2020), random));
        }
        return items;
    }

    /// A citation for each item.
    static List<Citation> citations(List<Item> items) {
        List<Citation> citations = new ArrayList<>(items.size());
        items.forEach(item -> citations.add(new Citation(List.of(CitationItem.of(item.id())))));
        return citations;
    }

    private static Item item(int number, String type, List<ItemName> authors, PartialDate date, Random random) {
        int page = 1 + random.nextInt(900);
        Map<String, String> text = new LinkedHashMap<>();
        text.put("title", "On the \"convergence\" of method " + number + ": a study of <i>E. coli</i> and others");
        text.put("container-title", "Journal of Interesting Results");
        text.put("volume", String.valueOf(1 + random.nextInt(99)));
        text.put("issue", String.valueOf(1 + random.nextInt(12)));
        text.put("page", page + "-" + (page + random.nextInt(40)));
        text.put("publisher", "Some Press");
        text.put("publisher-place", "Berlin");
        text.put("DOI", "10.1000/x" + number);
        return new Item(
                "i" + number,
                type,
                text,
                Map.of("author", authors),
                Map.of("issued", new ItemDate(List.of(date), false, "")),
                List.of());
    }

    private static String pick(String[] from, Random random) {
        return from[random.nextInt(from.length)];
    }
}
