package bib.csl.citeproc;

import bib.csl.Citation;
import bib.csl.CitationItem;
import bib.csl.Item;
import bib.csl.Order;
import de.undercouch.citeproc.csl.CSLItemData;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The items in the order of the bibliography, with their citation numbers and with marks in their names.
record NumberedItems(List<Numbered> items, Map<String, Numbered> byId) {
    /// @param marks what the marks in the names of `data` stand for
    record Numbered(String id, CSLItemData data, Map<Character, MarkedName> marks) {}

    /// The order is found on items without marks, as marks would have a say in it.
    static NumberedItems number(
            LoadedStyle style, List<Item> items, List<Citation> citations, Order order, List<String> warnings) {
        MarkChars chars = style.markChars();
        ItemText.visit(items, chars::exclude);
        ItemText.visitAffixes(citations, chars::exclude);
        ItemAdapter adapter = new ItemAdapter(warnings);
        List<Item> ordered = order == Order.AS_GIVEN ? items : asCited(items, citations);
        int direction = 1;
        Optional<Sorting> sort = order == Order.AS_GIVEN ? Optional.empty() : style.bibliographySort();
        if (sort.isPresent()) {
            ordered = sorted(style, ordered, sort.get(), warnings);
            direction = sort.get().numberDirection();
        }
        List<Numbered> numbered = new ArrayList<>(ordered.size());
        Map<String, Numbered> byId = new HashMap<>();
        for (int i = 0; i < ordered.size(); i++) {
            int number = direction > 0 ? i + 1 : ordered.size() - i;
            Numbered item = adapter.adapt(ordered.get(i), number, chars);
            numbered.add(item);
            byId.putIfAbsent(item.id(), item);
        }
        return new NumberedItems(numbered, byId);
    }

    /// CSL 1.0.2, "Sorting": without a sort, entries stand as they are cited; what is not cited follows.
    private static List<Item> asCited(List<Item> items, List<Citation> citations) {
        if (citations.isEmpty()) {
            return items;
        }
        Map<String, Item> left = new LinkedHashMap<>();
        List<Item> rest = new ArrayList<>();
        for (Item item : items) {
            if (left.putIfAbsent(item.id(), item) != null) {
                rest.add(item);
            }
        }
        List<Item> ordered = new ArrayList<>(items.size());
        for (Citation citation : citations) {
            for (CitationItem cite : citation.items()) {
                Item item = left.remove(cite.id());
                if (item != null) {
                    ordered.add(item);
                }
            }
        }
        ordered.addAll(left.values());
        ordered.addAll(rest);
        return ordered;
    }

    private static List<Item> sorted(LoadedStyle style, List<Item> items, Sorting sorting, List<String> warnings) {
        // what it has to say of the items is said when they are adapted with marks
        ItemAdapter adapter = new ItemAdapter(new ArrayList<>());
        List<CSLItemData> plain = new ArrayList<>(items.size());
        items.forEach(item -> plain.add(adapter.plain(item)));
        try {
            List<Item> sorted = new ArrayList<>(items.size());
            for (int index : sorting.order(style, plain)) {
                sorted.add(items.get(index));
            }
            return sorted;
        } catch (RuntimeException e) {
            warnings.add("the entries stand as they were given, citeproc-java cannot sort them: " + Trouble.say(e));
            return items;
        }
    }
}
