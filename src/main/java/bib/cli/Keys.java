package bib.cli;

import bib.edit.KeyMaker;
import bib.entry.Entry;
import bib.entry.FreeKeys;
import bib.entry.References;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Keys for entries of formats that have none.
final class Keys {
    private Keys() {}

    /// The entries, those without a key with one that none of the others has.
    static List<Entry> completed(List<Entry> entries) {
        Set<String> taken = new HashSet<>();
        for (Entry entry : entries) {
            taken.add(entry.key());
            taken.addAll(References.aliases(entry));
        }
        FreeKeys keys = FreeKeys.forBibtex(taken);
        return entries.stream()
                .map(entry -> entry.key().isEmpty() ? entry.withKey(KeyMaker.make(entry, keys)) : entry)
                .toList();
    }
}
