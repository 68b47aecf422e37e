package bib.bibtex.write;

import bib.bibtex.write.FileFormatter.Part;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A file's blocks in another order: definitions first, then the entries as wanted, each after the comments that stood
/// before it; what stands after the last entry stays at the end, what the file begins with at its start.
///
/// @param header text that belongs to the file and to no block
record Arrangement(Gap header, List<Part> parts, Gap tail) {
    Arrangement {
        parts = List.copyOf(parts);
    }

    /// @param order where the entries begin, all of them, in the order wanted
    static Arrangement of(List<Part> parts, Gap tail, List<Integer> order) {
        boolean headed = !parts.isEmpty() && !parts.getFirst().isDefinition();
        Gap header = headed ? parts.getFirst().before().header() : Gap.EMPTY;
        List<Part> definitions = new ArrayList<>();
        Map<Integer, List<Part>> entries = new HashMap<>();
        Map<Integer, String> trails = new HashMap<>();
        List<Part> waiting = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            Gap next = i + 1 < parts.size() ? parts.get(i + 1).before() : tail;
            trails.put(part.block().start(), next.trail());
            waiting.add(i == 0 && headed ? part.with(part.before().withoutHeader()) : part);
            if (part.isDefinition()) {
                definitions.addAll(waiting);
                waiting.clear();
            } else if (part.isEntry()) {
                entries.put(part.block().start(), List.copyOf(waiting));
                waiting.clear();
            }
        }
        List<Part> arranged = new ArrayList<>(definitions);
        order.forEach(start -> arranged.addAll(entries.getOrDefault(start, List.of())));
        arranged.addAll(waiting);
        return new Arrangement(header, joined(arranged, trails), tail.after(trail(arranged, arranged.size(), trails)));
    }

    /// Gives each part's gap the trail of the part that is before it now.
    private static List<Part> joined(List<Part> arranged, Map<Integer, String> trails) {
        List<Part> joined = new ArrayList<>(arranged.size());
        for (int i = 0; i < arranged.size(); i++) {
            Part part = arranged.get(i);
            joined.add(part.with(part.before().apart(part.isEntry()).after(trail(arranged, i, trails))));
        }
        return joined;
    }

    private static String trail(List<Part> arranged, int place, Map<Integer, String> trails) {
        return place == 0
                ? ""
                : trails.getOrDefault(arranged.get(place - 1).block().start(), "");
    }
}
