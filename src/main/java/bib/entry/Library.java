package bib.entry;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The entries of one or more files, in order. Keys may repeat: what the files say is kept.
///
/// @param macros    the `@string` definitions, by lower-case name and in order: the source of each definition, whole
/// @param preambles in order
public record Library(List<Entry> entries, Map<String, String> macros, List<Preamble> preambles) {
    public Library {
        entries = List.copyOf(entries);
        macros = Collections.unmodifiableMap(new LinkedHashMap<>(macros));
        preambles = List.copyOf(preambles);
    }

    /// A library without preambles.
    public Library(List<Entry> entries, Map<String, String> macros) {
        this(entries, macros, List.of());
    }

    /// The first entry of that key, or else the first that has it among its `ids`; keys are compared exactly.
    public Optional<Entry> find(String key) {
        Optional<Entry> found =
                entries.stream().filter(entry -> entry.key().equals(key)).findFirst();
        return found.or(() -> entries.stream()
                .filter(entry -> References.aliases(entry).contains(key))
                .findFirst());
    }

    /// The same with other entries.
    public Library with(List<Entry> otherEntries) {
        return new Library(otherEntries, macros, preambles);
    }
}
