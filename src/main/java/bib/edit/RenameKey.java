package bib.edit;

import bib.bibtex.EntryEditor;
import bib.bibtex.ValueText;
import bib.edit.Referrers.Reference;
import bib.entry.Entry;
import bib.source.BibException;
import bib.source.BibException.Kind;
import bib.source.Diagnostic;
import bib.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
        List<Entry> taken = library.all(to);
        if (from.equals(to)) {
            return new Change(List.of(), List.of());
        }
        if (!taken.isEmpty()) {
            String place = EditableLibrary.place(taken.getFirst().span());
            throw new BibException(Kind.USAGE, "the key '" + to + "' is taken already, by " + place, "choose another");
        }
        Map<Entry, EntryEditor> editors = new LinkedHashMap<>();
        editors.put(entry, EntryEditor.of(entry).rename(to));
        List<Diagnostic> notes = new ArrayList<>();
        library.library().entries().stream()
                .filter(other -> !other.key().equals(from) && other.key().equalsIgnoreCase(to))
                .findFirst()
                .ifPresent(other -> notes.add(EditableLibrary.closeKey(to, start(entry), other)));
        for (Reference reference : Referrers.to(from, library.library())) {
            String name = reference.field().name();
            String value = Referrers.renamed(reference.field(), from, to);
            editors.computeIfAbsent(reference.from(), EntryEditor::of).set(name, value);
            String message = "'" + reference.from().key() + "' follows in its '" + name + "'";
            notes.add(Diagnostic.note(reference.field().span(), message, ""));
        }
        return new Change(
                editors.values().stream()
                        .flatMap(editor -> editor.edits().stream())
                        .toList(),
                notes);
    }

    private static Span start(Entry entry) {
        Span span = entry.span();
        return new Span(span.source(), span.start(), span.start());
    }
}
