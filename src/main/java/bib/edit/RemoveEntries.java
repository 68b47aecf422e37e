package bib.edit;

import bib.bibtex.write.EntryEditor;
import bib.bibtex.write.EntryRemover;
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
        Set<String> gone = new LinkedHashSet<>(keys);
        List<Entry> entries = library.each(gone);
        entries.forEach(EntryEditor::requireWhole);
        Set<String> going = Set.copyOf(keys);
        entries.forEach(entry -> gone.addAll(References.aliases(entry)));
        List<Diagnostic> notes = new ArrayList<>();
        for (Reference reference : Referrers.to(gone, library.library())) {
            String from = reference.from().key();
            if (!going.contains(from)) {
                String message = "'" + from + "' names '" + reference.key() + "', which goes";
                String hint = "bib set " + from + " " + without(reference.field(), gone);
                notes.add(Diagnostic.warning(reference.field().span(), message, hint));
            }
        }
        return new Change(EntryRemover.remove(entries), notes);
    }

    /// What sets a field to those of its keys that stay; of a field that takes single fields of the entry, to words.
    private static String without(Field field, Set<String> keys) {
        if (!References.isReference(field.name())) {
            return field.name() + "=… says in words what it took from there";
        }
        List<String> staying = References.keys(field).stream()
                .filter(key -> !keys.contains(key))
                .toList();
        return field.name() + "=" + String.join(",", staying) + " takes the reference out";
    }
}
