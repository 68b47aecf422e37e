package bib.edit;

import bib.entry.Entry;
import bib.entry.Field;
import bib.entry.References;
import bib.search.SortOrder;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The order of a file's entries: as wanted, but entries of one key stay together, the first one first, since it
/// counts; and what is named by `crossref` comes after all that name it, since BibTeX finds it only there.
final class EntryOrder {
    private final List<Entry> entries;
    private final Map<String, Integer> levels = new HashMap<>();

    private EntryOrder(List<Entry> entries) {
        this.entries = entries;
    }

    static List<Entry> sorted(List<Entry> entries, SortOrder sort) {
        EntryOrder order = new EntryOrder(entries);
        order.findLevels();
        Map<String, List<Entry>> byKey = new LinkedHashMap<>();
        List<Entry> first = new ArrayList<>();
        for (Entry entry : entries) {
            // Entries without a key are no versions of one another.
            String key = entry.key().isEmpty() ? "@" + entry.span().start() : folded(entry.key());
            List<Entry> same = byKey.computeIfAbsent(key, _ -> new ArrayList<>(1));
            same.add(entry);
            if (same.size() == 1) {
                first.add(entry);
            }
        }
        List<Entry> sorted = new ArrayList<>(sort.sort(first));
        sorted.sort(Comparator.comparingInt(entry -> order.levels.getOrDefault(folded(entry.key()), 0)));
        List<Entry> all = new ArrayList<>(entries.size());
        for (Entry entry : sorted) {
            all.addAll(byKey.getOrDefault(folded(entry.key()), List.of(entry)));
        }
        return all;
    }

    private static String folded(String key) {
        return key.toLowerCase(Locale.ROOT);
    }

    /// How long the longest chain of crossrefs is that leads to an entry. Those in a circle stay where they are.
    private void findLevels() {
        Map<String, List<String>> parents = new HashMap<>();
        Map<String, Integer> children = new HashMap<>();
        for (Entry entry : entries) {
            for (Field field : entry.fields()) {
                if (field.name().equals("crossref")) {
                    for (String parent : References.keys(field)) {
                        parents.computeIfAbsent(folded(entry.key()), _ -> new ArrayList<>(1))
                                .add(folded(parent));
                        children.merge(folded(parent), 1, Integer::sum);
                    }
                }
            }
        }
        Deque<String> free = new ArrayDeque<>();
        for (String child : parents.keySet()) {
            if (!children.containsKey(child)) {
                free.add(child);
            }
        }
        while (!free.isEmpty()) {
            String child = free.poll();
            for (String parent : parents.getOrDefault(child, List.of())) {
                levels.merge(parent, levels.getOrDefault(child, 0) + 1, Math::max);
                if (children.merge(parent, -1, Integer::sum) == 0) {
                    free.add(parent);
                }
            }
        }
    }
}
