package bib.cli;

import bib.entry.Entry;
import bib.entry.Name;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What a library holds, in numbers.
///
/// @param entries how many there are
/// @param years   by year, newest first; an entry with several years counts in each
/// @param types   by type, most first
/// @param venues  by venue, its short name where there is one, most first
/// @param authors by author's name as written, most first
record Statistics(
        int entries,
        Map<String, Integer> years,
        Map<String, Integer> types,
        Map<String, Integer> venues,
        Map<String, Integer> authors) {
    static Statistics of(List<Entry> entries) {
        Map<String, Integer> years = new TreeMap<>(Comparator.reverseOrder());
        Map<String, Integer> types = new HashMap<>();
        Map<String, Integer> venues = new HashMap<>();
        Map<String, Integer> authors = new HashMap<>();
        for (Entry entry : entries) {
            entry.date().years().forEach(year -> count(years, String.valueOf(year)));
            count(types, entry.type().name());
            count(venues, entry.shortVenue().isEmpty() ? entry.venue() : entry.shortVenue());
            for (Name name : entry.names("author").list()) {
                count(authors, name.display());
            }
        }
        return new Statistics(
                entries.size(),
                Collections.unmodifiableMap(years),
                mostFirst(types),
                mostFirst(venues),
                mostFirst(authors));
    }

    private static void count(Map<String, Integer> counts, String name) {
        if (!name.isEmpty()) {
            counts.merge(name, 1, Integer::sum);
        }
    }

    private static Map<String, Integer> mostFirst(Map<String, Integer> counts) {
        Map<String, Integer> sorted = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(row -> sorted.put(row.getKey(), row.getValue()));
        return Collections.unmodifiableMap(sorted);
    }
}
