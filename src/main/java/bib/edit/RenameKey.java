package bib.edit;

import bib.bibtex.write.EntryEditor;
import bib.bibtex.write.ValueText;
import bib.edit.Referrers.Reference;
import bib.entry.Entry;
import bib.entry.References;
import bib.source.BibException;
import bib.source.BibException.Kind;
import bib.source.Diagnostic;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Gives an entry another key; the fields of other entries that name it follow.
public final class RenameKey {
    private RenameKey() {}

    /// @throws BibException of kind USAGE where the new key is taken, or none
    public static Change apply(EditableLibrary library, String from, String to) {
        if (!ValueText.isKey(to)) {
            String hint = "letters, digits and - _ : . / are safe in keys";
            throw new BibException(Kind.USAGE, "'" + to + "' cannot be a key", hint);
        }
        Entry entry = library.one(from);
        if (from.equals(to)) {
            return new Change(List.of(), List.of());
        }
        requireFree(library, entry, to);
        Map<Entry, EntryEditor> editors = new LinkedHashMap<>();
        EntryEditor editor = EntryEditor.of(entry).rename(to);
        editors.put(entry, editor);
        dropAlias(entry, to, editor);
        List<Diagnostic> notes = new ArrayList<>();
        library.library().entries().stream()
                .filter(other -> !other.key().equals(from) && other.key().equalsIgnoreCase(to))
                .findFirst()
                .ifPresent(other ->
                        notes.add(EditableLibrary.closeKey(to, entry.span().beginning(), other)));
        for (Reference reference : Referrers.to(Set.of(from), library.library())) {
            String name = reference.field().name();
            String value = Referrers.renamed(reference.field(), from, to);
            editors.computeIfAbsent(reference.from(), EntryEditor::of).set(name, value);
            String message = "'" + reference.from().key() + "' follows in its '" + name + "'";
            notes.add(Diagnostic.note(reference.field().span(), message, ""));
        }
        return new Change(
                editors.values().stream()
                        .flatMap(changed -> changed.edits().stream())
                        .toList(),
                notes);
    }

    /// An alias of the entry itself may become its key.
    private static void requireFree(EditableLibrary library, Entry entry, String to) {
        Stream.concat(library.all(to).stream(), library.aliased(to).stream())
                .filter(other -> !other.equals(entry))
                .findFirst()
                .ifPresent(other -> {
                    throw new BibException(Kind.USAGE, EditableLibrary.takenKey(to, other), "choose another");
                });
    }

    private static void dropAlias(Entry entry, String key, EntryEditor editor) {
        List<String> aliases = new ArrayList<>(References.aliases(entry));
        if (aliases.removeIf(key::equals)) {
            if (aliases.isEmpty()) {
                editor.remove(References.IDS);
            } else {
                editor.set(References.IDS, String.join(", ", aliases));
            }
        }
    }
}
