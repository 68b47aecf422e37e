package bib.io.format;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a format had no place for: each kind of thing with the keys of the entries that lost it.
public final class Losses {
    private static final int SHOWN = 3;

    private final Map<String, Set<String>> keys = new LinkedHashMap<>();
    /// The same the other way round: asked of every field of an entry.
    private final Map<String, Set<String>> byKey = new HashMap<>();

    /// @param what as `the field 'eid'`
    /// @param key  the entry's
    public void add(String what, String key) {
        keys.computeIfAbsent(what, _ -> new LinkedHashSet<>()).add(key);
        byKey.computeIfAbsent(key, _ -> new LinkedHashSet<>()).add(what);
    }

    public void field(String name, String key) {
        add("the field '" + name + "'", key);
    }

    /// Whether nothing was lost.
    public boolean isEmpty() {
        return keys.isEmpty();
    }

    /// What was lost of one entry, in the order it was found.
    public List<String> of(String key) {
        return List.copyOf(byKey.getOrDefault(key, Set.of()));
    }

    /// One sentence for each kind of thing, with the number of entries and the first keys.
    public List<String> sentences(Format format) {
        return keys.entrySet().stream()
                .map(loss -> format.title() + " cannot hold " + loss.getKey() + ": " + entries(loss.getValue()))
                .toList();
    }

    private static String entries(Set<String> keys) {
        List<String> first = keys.stream().limit(SHOWN).toList();
        String count = keys.size() == 1 ? "1 entry" : keys.size() + " entries";
        return count + " (" + String.join(", ", first) + (keys.size() > SHOWN ? ", …)" : ")");
    }
}
