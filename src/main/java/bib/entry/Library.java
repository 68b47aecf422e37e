package bib.entry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The entries of one or more files, in order. Keys may repeat: what the files say is kept.
public final class Library {
    private final List<Entry> entries;
    private final Map<String, String> macros;
    private final List<Preamble> preambles;
    /// Made when it is asked for.
    private @Nullable Map<String, Integer> places;

    /// @param macros    the `@string` definitions, by lower-case name and in order: the source of each, whole
    /// @param preambles in order
    public Library(List<Entry> entries, Map<String, String> macros, List<Preamble> preambles) {
        this.entries = List.copyOf(entries);
        this.macros = Collections.unmodifiableMap(new LinkedHashMap<>(macros));
        this.preambles = List.copyOf(preambles);
    }

    /// A library without preambles.
    public Library(List<Entry> entries, Map<String, String> macros) {
        this(entries, macros, List.of());
    }

    /// In the order of the files.
    public List<Entry> entries() {
        return entries;
    }

    /// The `@string` definitions, by lower-case name and in order: the source of each definition, whole.
    public Map<String, String> macros() {
        return macros;
    }

    /// In order.
    public List<Preamble> preambles() {
        return preambles;
    }

    /// The place, from 0, of the first entry of each key; where an alias (`ids`) is no key, of the first entry that has
    /// it. Keys are compared exactly.
    public Map<String, Integer> places() {
        Map<String, Integer> known = places;
        if (known == null) {
            known = findPlaces();
            places = known;
        }
        return known;
    }

    private Map<String, Integer> findPlaces() {
        Map<String, Integer> found = HashMap.newHashMap(entries.size());
        List<Integer> aliased = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            found.putIfAbsent(entries.get(i).key(), i);
            if (References.hasAliases(entries.get(i))) {
                aliased.add(i);
            }
        }
        for (int place : aliased) {
            for (String alias : References.aliases(entries.get(place))) {
                found.putIfAbsent(alias, place);
            }
        }
        return Collections.unmodifiableMap(found);
    }

    /// The first entry of that key, or else the first that has it among its `ids`; keys are compared exactly.
    public Optional<Entry> find(String key) {
        Integer place = places().get(key);
        return place == null ? Optional.empty() : Optional.of(entries.get(place));
    }

    /// The same with other entries.
    public Library with(List<Entry> otherEntries) {
        return new Library(otherEntries, macros, preambles);
    }

    /// The same with other entries that have the same keys and aliases.
    Library withSameKeys(List<Entry> otherEntries) {
        Library library = with(otherEntries);
        library.places = places;
        return library;
    }
}
