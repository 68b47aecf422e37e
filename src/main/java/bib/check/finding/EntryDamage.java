package bib.check.finding;

import bib.bibtex.BibtexReader;
import bib.bibtex.LatexDoubts;
import bib.entry.Entry;
import bib.entry.Field;
import bib.entry.Library;
import bib.entry.Reading;
import bib.source.Diagnostic;
import bib.source.Diagnostic.Topic;
import bib.source.Source;
import bib.source.Span;
import bib.source.TextEdit;
import bib.source.TextEdits;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Which entries edits would leave worse than they are: with another key, without one of their fields, or with trouble
/// that they did not have.
///
/// Each entry is read by itself, before and after, so that one that would swallow the next is known for what it is.
final class EntryDamage {
    /// What an entry is made of, and how often what is said of it.
    private record Form(List<String> keys, List<String> fields, Map<Topic, Integer> trouble) {
        static Form of(Source source) {
            Reading reading = BibtexReader.read(source);
            List<Entry> entries = reading.library().entries();
            List<Diagnostic> said = new ArrayList<>(reading.diagnostics());
            said.addAll(new LatexDoubts(reading.library()).of(entries));
            Map<Topic, Integer> trouble = new EnumMap<>(Topic.class);
            said.forEach(one -> trouble.merge(one.topic(), 1, Integer::sum));
            List<String> fields = new ArrayList<>();
            entries.forEach(entry -> entry.fields().stream().map(Field::name).forEach(fields::add));
            return new Form(entries.stream().map(Entry::key).toList(), fields, trouble);
        }

        boolean isWorseThan(Form before) {
            List<String> known = new ArrayList<>(fields);
            known.retainAll(new HashSet<>(before.fields));
            boolean more = trouble.entrySet().stream()
                    .anyMatch(one -> one.getValue() > before.trouble.getOrDefault(one.getKey(), 0));
            return more || !keys.equals(before.keys) || !known.equals(before.fields);
        }
    }

    private final Map<Source, TreeMap<Integer, Entry>> entries = new HashMap<>();
    private final Set<Span> damaged = new HashSet<>();

    private EntryDamage() {}

    /// @param edits of entries of the library, none of which overlap
    static EntryDamage by(List<TextEdit> edits, Library library) {
        EntryDamage damage = new EntryDamage();
        for (Entry entry : library.entries()) {
            Span span = entry.span();
            damage.entries.computeIfAbsent(span.source(), _ -> new TreeMap<>()).putIfAbsent(span.start(), entry);
        }
        Map<Span, List<TextEdit>> byEntry = new LinkedHashMap<>();
        for (TextEdit edit : edits) {
            Span span = damage.entryOf(edit);
            byEntry.computeIfAbsent(span, _ -> new ArrayList<>()).add(edit);
        }
        byEntry.forEach(damage::look);
        return damage;
    }

    /// Whether an edit is one of those that do the damage.
    boolean isOf(TextEdit edit) {
        return damaged.contains(entryOf(edit));
    }

    /// The entry in which an edit is made; the edit's own place where it is in none.
    private Span entryOf(TextEdit edit) {
        TreeMap<Integer, Entry> places = entries.getOrDefault(edit.span().source(), new TreeMap<>());
        Map.Entry<Integer, Entry> found = places.floorEntry(edit.span().start());
        boolean within =
                found != null && edit.span().end() <= found.getValue().span().end();
        return within ? found.getValue().span() : edit.span();
    }

    private void look(Span entry, List<TextEdit> edits) {
        Source before = new Source(entry.source().name(), entry.text());
        List<TextEdit> moved = edits.stream()
                .map(edit -> new TextEdit(within(before, entry, edit.span()), edit.replacement()))
                .toList();
        Source after = new Source(before.name(), TextEdits.apply(before, moved));
        if (Form.of(after).isWorseThan(Form.of(before))) {
            damaged.add(entry);
        }
    }

    private static Span within(Source alone, Span entry, Span edit) {
        return new Span(alone, edit.start() - entry.start(), edit.end() - entry.start());
    }
}
