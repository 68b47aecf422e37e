package bib.csl.engine;

import java.util.List;

/// Sorts the entries of a bibliography key by key: a key is made for those alone that the keys before leave side by
/// side, and dropped when it has been used. Of thousands of entries all keys at once would take a lot of memory.
final class EntryOrder {
    private final SortKeys keys;

    EntryOrder(SortKeys keys) {
        this.keys = keys;
    }

    /// @param entries sorted in place; those that no key tells apart stay as they are
    void sort(List<Cited> entries) {
        sort(entries, 0);
    }

    private void sort(List<Cited> entries, int key) {
        if (key == keys.count() || entries.size() < 2) {
            return;
        }
        for (Cited entry : entries) {
            entry.sortKey = keys.of(key, entry, CiteInfo.NONE);
            entry.rest();
        }
        entries.sort((a, b) -> keys.compare(key, a.sortKey, b.sortKey));
        int start = 0;
        for (int i = 1; i <= entries.size(); i++) {
            String first = entries.get(start).sortKey;
            if (i == entries.size() || keys.compare(key, first, entries.get(i).sortKey) != 0) {
                List<Cited> equal = entries.subList(start, i);
                equal.forEach(entry -> entry.sortKey = "");
                sort(equal, key + 1);
                start = i;
            }
        }
    }
}
