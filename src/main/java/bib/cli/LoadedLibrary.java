package bib.cli;

import bib.bibtex.LatexDoubts;
import bib.csl.Item;
import bib.csl.mapping.ItemMapping;
import bib.entry.Entry;
import bib.entry.FreeKeys;
import bib.entry.Library;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a run works on: the entries of all its files, and the CSL view of each.
///
/// @param name    for messages: the files, as the user named them
/// @param library all entries, in the order of the files
/// @param given   items that were CSL already, by ordinal; an entry that is not in it is mapped when needed
record LoadedLibrary(String name, Library library, Map<Integer, Item> given) {
    LoadedLibrary {
        given = Map.copyOf(given);
    }

    Entry entry(int ordinal) {
        return library.entries().get(ordinal);
    }

    /// The CSL view of one entry.
    Item item(int ordinal) {
        Item item = given.get(ordinal);
        return item == null ? ItemMapping.toItem(entry(ordinal)) : item;
    }

    /// The CSL view of some entries. The session says what LaTeX in them is not understood; where keys repeat, later
    /// ones get ids of their own, and it says that too.
    List<Item> items(List<Integer> ordinals, Session session) {
        List<Entry> mapped = new ArrayList<>();
        ordinals.stream().filter(ordinal -> !given.containsKey(ordinal)).forEach(ordinal -> mapped.add(entry(ordinal)));
        session.reportLatex(new LatexDoubts(library).of(mapped));
        List<Item> items = new ArrayList<>(ordinals.size());
        FreeKeys free = FreeKeys.exact();
        Map<String, List<String>> renamed = new LinkedHashMap<>();
        for (int ordinal : ordinals) {
            Item item = item(ordinal);
            String key = item.id();
            String id = free.take(key);
            if (!id.equals(key)) {
                renamed.computeIfAbsent(key, _ -> new ArrayList<>(1)).add(id);
            }
            items.add(new Item(id, item.type(), item.text(), item.names(), item.dates(), item.annotations()));
        }
        renamed.forEach((key, ids) -> session.warn("the key '" + key + "' stands for several entries; " + shown(ids)));
        return items;
    }

    private static String shown(List<String> ids) {
        String first = "'" + ids.getFirst() + "'";
        return ids.size() == 1
                ? "one is shown as " + first
                : ids.size() + " are shown as " + first + " to '" + ids.getLast() + "'";
    }
}
