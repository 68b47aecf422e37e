package bib.edit;

import bib.bibtex.EntryEditor;
import bib.bibtex.EntryRemover;
import bib.edit.Referrers.Reference;
import bib.entry.Entry;
import bib.entry.Field;
import bib.entry.References;
import bib.source.Diagnostic;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Takes entries out.
public final class RemoveEntries {
    private RemoveEntries() {}

    /// Entries that stay and name one that goes are told of.
    public static Change apply(EditableLibrary library, List<String> keys) {
        List<Entry> entries = new ArrayList<>();
        for (String key : new LinkedHashSet<>(keys)) {
            Entry entry = library.one(key);
            EntryEditor.requireWhole(entry);
            entries.add(entry);
        }
        Set<String> gone = new LinkedHashSet<>(keys);
        entries.forEach(entry -> gone.addAll(References.aliases(entry)));
        List<Diagnostic> notes = new ArrayList<>();
        for (String key : gone) {
            for (Reference reference : Referrers.to(key, library.library())) {
                if (!keys.contains(reference.from().key())) {
                    notes.add(Diagnostic.warning(
                            reference.field().span(),
                            "'" + reference.from().key() + "' names '" + key + "', which goes",
                            "bib set " + reference.from().key() + " " + without(reference.field(), gone)
                                    + " takes the reference out"));
                }
            }
        }
        return new Change(EntryRemover.remove(entries), notes);
    }

    /// What sets a field to those of its keys that stay.
    private static String without(Field field, Set<String> keys) {
        List<String> staying = References.keys(field).stream()
                .filter(key -> !keys.contains(key))
                .toList();
        return field.name() + "=" + String.join(",", staying);
    }
}
