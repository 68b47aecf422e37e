package bib.edit;

import bib.bibtex.write.EntryAppender;
import bib.bibtex.write.ValueText;
import bib.entry.Entry;
import bib.entry.FreeKeys;
import bib.entry.References;
import bib.source.BibException;
import bib.source.BibException.Kind;
import bib.source.Diagnostic;
import bib.source.Severity;
import bib.source.Source;
import bib.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/// Adds entries to a file.
public final class AddEntries {
    private AddEntries() {}

    /// What was added.
    ///
    /// @param keys of the new entries, in order
    public record Added(Change change, List<String> keys) {
        public Added {
            keys = List.copyOf(keys);
        }
    }

    /// @param library     the entries there are, and last those to add: `@string` definitions go from one to the other
    /// @param added       the source of the latter
    /// @param diagnostics what was found in reading
    /// @throws BibException of kind INPUT where what is to be added is broken, holds no entry, or has a taken key
    public static Added apply(EditableLibrary library, Source target, Source added, List<Diagnostic> diagnostics) {
        List<Entry> wanted = new ArrayList<>();
        Map<String, Entry> taken = new HashMap<>();
        for (Entry entry : library.library().entries()) {
            if (entry.span().source().equals(added)) {
                wanted.add(entry);
            } else {
                taken.put(entry.key(), entry);
            }
        }
        List<Diagnostic> notes = notes(added, wanted, diagnostics);
        if (wanted.isEmpty()) {
            throw new BibException(Kind.INPUT, "there is no entry in " + added, "an entry is written @type{key, …}");
        }
        Map<String, Entry> folded = new HashMap<>();
        taken.forEach((key, entry) -> folded.putIfAbsent(key.toLowerCase(Locale.ROOT), entry));
        List.copyOf(taken.values()).forEach(entry -> addAliases(entry, taken));
        for (Entry entry : wanted) {
            if (!entry.key().isEmpty()) {
                requireFree(entry, taken);
                Entry close = folded.putIfAbsent(entry.key().toLowerCase(Locale.ROOT), entry);
                if (close != null) {
                    notes.add(EditableLibrary.closeKey(entry.key(), entry.span().beginning(), close));
                }
            }
        }
        wanted.forEach(entry -> notes.addAll(addAliases(entry, taken)));
        EntryAppender appender = EntryAppender.to(target);
        notes.addAll(appender.addDefinitions(added));
        List<String> keys = new ArrayList<>();
        FreeKeys free = FreeKeys.forBibtex(taken.keySet());
        for (Entry entry : wanted) {
            String key = entry.key().isEmpty() ? KeyMaker.make(entry, free) : entry.key();
            appender.add(entry, key);
            keys.add(key);
        }
        return new Added(new Change(appender.edits(), notes), keys);
    }

    /// What is worth telling of the text that is added.
    private static List<Diagnostic> notes(Source added, List<Entry> wanted, List<Diagnostic> diagnostics) {
        List<Diagnostic> notes = new ArrayList<>();
        List<Diagnostic> errors = new ArrayList<>();
        for (Diagnostic diagnostic : diagnostics) {
            if (diagnostic.span().source().equals(added)) {
                (diagnostic.severity() == Severity.ERROR ? errors : notes).add(diagnostic);
            }
        }
        if (!errors.isEmpty()) {
            throw new BibException(Kind.INPUT, errors);
        }
        NavigableMap<Integer, Integer> keyless = new TreeMap<>();
        wanted.stream()
                .filter(entry -> entry.key().isEmpty())
                .forEach(entry -> keyless.put(entry.span().start(), keyEnd(entry)));
        notes.removeIf(note -> {
            Map.Entry<Integer, Integer> entry = keyless.floorEntry(note.span().start());
            return entry != null && note.span().start() < entry.getValue();
        });
        return notes;
    }

    /// One past where a key would stand: that it is missing needs no word, since one is made.
    private static int keyEnd(Entry entry) {
        return entry.fields().isEmpty()
                ? entry.span().end()
                : entry.fields().getFirst().span().start() + 1;
    }

    /// Counts the aliases of an entry among the keys; returns what is to be said of those that are none.
    private static List<Diagnostic> addAliases(Entry entry, Map<String, Entry> taken) {
        List<Diagnostic> notes = new ArrayList<>();
        for (String alias : References.aliases(entry)) {
            Entry other = taken.putIfAbsent(alias, entry);
            if (other != null && !other.equals(entry)) {
                String message = EditableLibrary.takenKey(alias, other);
                notes.add(Diagnostic.warning(
                        entry.span().beginning(), message, "take it out of 'ids': biber passes over it"));
            }
        }
        return notes;
    }

    private static void requireFree(Entry entry, Map<String, Entry> taken) {
        Span start = entry.span().beginning();
        if (!ValueText.isKey(entry.key())) {
            String message = "'" + entry.key() + "' cannot be a key";
            throw new BibException(
                    Kind.INPUT, List.of(Diagnostic.error(start, message, "leave it out, and bib makes one")));
        }
        Entry other = taken.putIfAbsent(entry.key(), entry);
        if (other != null) {
            String message = EditableLibrary.takenKey(entry.key(), other);
            throw new BibException(
                    Kind.INPUT, List.of(Diagnostic.error(start, message, "give another, or none, and bib makes one")));
        }
    }
}
