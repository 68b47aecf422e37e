package bib.entry;

import bib.source.Diagnostic;
import bib.source.Suggestions;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Lets entries take over what they lack from those they refer to: `crossref`, `xdata`, `entryset` (biblatex manual,
/// "Cross-referencing Entries" and "Data Containers").
///
/// What is taken over stands in [Entry#inherited]; the entry's own fields stay as they are, so that nothing of it is
/// ever written back. `xref` and `related` name entries and hand nothing over. Keys are compared exactly, as biber
/// does, then without case, as BibTeX does; the latter is said. References in a circle end where they close.
public final class Inheritance {
    /// Looking for a key that is like a missing one takes time, which a thousand missing ones would multiply: so many
    /// keys are looked at in all.
    private static final int MAX_LOOKED_AT = 20_000;

    /// Bounds what many references to one long field can pile up.
    private static final long MAX_FILLED = 50_000_000;

    private final List<Entry> entries;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Map<String, Integer> places;
    /// Empty until a key is not found as it is written.
    private final Map<String, Integer> folded = new HashMap<>();
    private final Map<Integer, Deque<Link>> links = new HashMap<>();
    private final Map<Integer, List<Link>> parents = new HashMap<>();
    private int lookedAt;
    private long filled;

    /// A reference that hands data over.
    ///
    /// @param parent the place of the entry it names
    /// @param single the one field it hands over, where it is not the whole entry
    private record Link(Field field, int parent, Optional<DataReference> single) {}

    private Inheritance(Library library) {
        this.entries = new ArrayList<>(library.entries());
        this.places = library.places();
    }

    /// The same library with every entry's [Entry#inherited] filled, and what is wrong with its references. Entries
    /// without references are the same objects.
    public static Reading resolve(Library library) {
        List<Integer> referring = referring(library.entries());
        if (referring.isEmpty()) {
            return new Reading(library, List.of());
        }
        Inheritance inheritance = new Inheritance(library);
        referring.forEach(inheritance::collectLinks);
        referring.forEach(inheritance::resolve);
        return new Reading(library.withSameKeys(inheritance.entries), inheritance.diagnostics);
    }

    private static List<Integer> referring(List<Entry> entries) {
        List<Integer> referring = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            for (Field field : entries.get(i).fields()) {
                if (References.isReference(field.name()) || DataReference.isIn(field)) {
                    referring.add(i);
                    break;
                }
            }
        }
        return referring;
    }

    /// Finds out whom an entry takes data from. Data comes from `xdata` before `crossref`, as in biber.
    private void collectLinks(int place) {
        Entry entry = entries.get(place);
        Deque<Link> found = new ArrayDeque<>();
        for (Field field : entry.fields()) {
            if (References.isReference(field.name())) {
                List<Link> links = links(entry, field);
                if (field.name().equals(References.XDATA)) {
                    links.reversed().forEach(found::addFirst);
                } else {
                    found.addAll(links);
                }
            } else if (DataReference.isIn(field)) {
                found.addAll(singleLinks(field));
            }
        }
        links.put(place, found);
        parents.put(place, new ArrayList<>(found));
    }

    private List<Link> links(Entry entry, Field field) {
        List<Link> found = new ArrayList<>(1);
        Set<String> sources = new HashSet<>(References.sources(entry, field));
        for (String key : References.keys(field)) {
            Integer parent = find(key, field);
            if (parent != null && sources.remove(key) && isRightKind(field, parent)) {
                found.add(new Link(field, parent, Optional.empty()));
            }
        }
        return found;
    }

    private List<Link> singleLinks(Field field) {
        List<Link> found = new ArrayList<>(1);
        for (DataReference reference : DataReference.in(field)) {
            Integer parent = find(reference.key(), field);
            if (parent != null && isContainer(field, parent)) {
                found.add(new Link(field, parent, Optional.of(reference)));
            }
        }
        return found;
    }

    private @Nullable Integer find(String key, Field field) {
        Integer exact = places.get(key);
        if (exact != null) {
            return exact;
        }
        Integer close = ignoringCase(key);
        if (close == null) {
            boolean hinted = lookedAt < MAX_LOOKED_AT;
            lookedAt += hinted ? places.size() : 0;
            String otherwise = "add it, or name its file as well";
            String message = "field '" + field.name() + "': there is no entry '" + key + "'";
            diagnostics.add(Diagnostic.warning(
                    field.span(),
                    () -> message,
                    () -> hinted ? Suggestions.hint(key, places.keySet(), otherwise) : otherwise));
            return null;
        }
        String written = entries.get(close).key();
        warn(field, "the key '" + key + "' is written '" + written + "' where it is defined", "biber minds the case");
        return close;
    }

    private @Nullable Integer ignoringCase(String key) {
        if (folded.isEmpty()) {
            for (int i = 0; i < entries.size(); i++) {
                folded.putIfAbsent(entries.get(i).key().toLowerCase(Locale.ROOT), i);
            }
        }
        return folded.get(key.toLowerCase(Locale.ROOT));
    }

    private boolean isRightKind(Field field, int parent) {
        return !field.name().equals(References.XDATA) || isContainer(field, parent);
    }

    private boolean isContainer(Field field, int parent) {
        boolean container = entries.get(parent).type().name().equals(References.XDATA);
        if (!container) {
            String key = entries.get(parent).key();
            String hint =
                    field.name().equals(References.XDATA) ? "use crossref" : "take its fields from an @xdata entry";
            warn(field, "'" + key + "' is no @xdata entry; nothing was taken from it", hint);
        }
        return container;
    }

    private void warn(Field field, String message, String hint) {
        diagnostics.add(Diagnostic.warning(field.span(), "field '" + field.name() + "': " + message, hint));
    }

    /// Parents first, on a stack of its own: chains may be long.
    private void resolve(int start) {
        Deque<Integer> path = new ArrayDeque<>(List.of(start));
        Set<Integer> onPath = new HashSet<>(path);
        while (!path.isEmpty()) {
            int place = path.peek();
            Deque<Link> open = links.getOrDefault(place, new ArrayDeque<>(0));
            if (open.isEmpty()) {
                onPath.remove(path.pop());
                inherit(place);
                continue;
            }
            Link link = open.poll();
            if (onPath.contains(link.parent())) {
                parents.getOrDefault(place, new ArrayList<>(0)).remove(link);
                warn(link.field(), "it leads back to this entry", "take one reference of the circle out");
            } else if (parents.containsKey(link.parent())) {
                path.push(link.parent());
                onPath.add(link.parent());
            }
        }
    }

    /// Makes the entry whole, its parents being so; once.
    private void inherit(int place) {
        List<Link> from = parents.remove(place);
        if (from != null && !from.isEmpty()) {
            Heir heir = new Heir(entries.get(place));
            fill(heir, from);
            for (Link link : from) {
                if (link.single().isEmpty()) {
                    heir.take(entries.get(link.parent()), link.field());
                }
            }
            entries.set(place, heir.entry());
        }
    }

    /// Fills in the single fields that an entry refers to, one of its fields after the other.
    private void fill(Heir heir, List<Link> from) {
        Map<Field, DataFiller> fillers = new LinkedHashMap<>();
        for (Link link : from) {
            Entry data = entries.get(link.parent());
            if (link.single().isPresent() && filled > MAX_FILLED) {
                warn(link.field(), "too much was filled in already; it stays as it is written", "");
            } else if (link.single().isPresent()) {
                fillers.computeIfAbsent(link.field(), DataFiller::new)
                        .take(link.single().get(), data);
            }
        }
        fillers.forEach((field, filler) -> {
            heir.fill(field, filler);
            filled += filler.length();
            filler.problems()
                    .forEach(problem -> warn(field, problem, "write xdata=key-field, in lists xdata=key-field-1"));
        });
    }
}
