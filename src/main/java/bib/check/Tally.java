package bib.check;

import bib.source.Span;
import java.util.LinkedHashMap;
import java.util.Map;

/// Counts what occurs often and is worth one finding.
final class Tally {
    /// Where a thing occurs first, and how often it does.
    record Count(Span first, int times) {
        /// `, here and in 3 other places`, or nothing.
        String elsewhere() {
            return switch (times) {
                case 1 -> "";
                case 2 -> ", here and in 1 other place";
                default -> ", here and in " + (times - 1) + " other places";
            };
        }
    }

    private final Map<String, Count> counts = new LinkedHashMap<>();

    void add(String thing, Span place) {
        counts.merge(thing, new Count(place, 1), (old, _) -> new Count(old.first(), old.times() + 1));
    }

    /// By thing, in the order in which they occur.
    Map<String, Count> counts() {
        return counts;
    }
}
