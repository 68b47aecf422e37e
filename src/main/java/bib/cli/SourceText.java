package bib.cli;

import bib.bibtex.Definitions;
import bib.entry.Entry;
import bib.entry.Library;
import bib.entry.References;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Entries as BibTeX: each with the bytes it has in its file, after the `@string` definitions it needs and, as BibTeX
/// wants it, before the entries it takes data from.
final class SourceText {
    private SourceText() {}

    static String write(List<Integer> ordinals, LoadedLibrary library, Session session) {
        StringBuilder entries = new StringBuilder();
        int others = 0;
        for (int ordinal : withParents(ordinals, library)) {
            Entry entry = library.entry(ordinal);
            String source = entry.span().text();
            if (source.startsWith("@")) {
                entries.append(entries.isEmpty() ? "" : "\n")
                        .append(source.strip())
                        .append('\n');
            } else {
                others++;
            }
        }
        if (others > 0) {
            session.warn(Plural.of(others, "entry")
                    + " from another format left out: they have no BibTeX source; bib convert makes one");
        }
        Library read = library.library();
        String text = entries.toString();
        return Definitions.neededBy(text, Definitions.commandsIn(text, read.preambles()), read.macros()) + text;
    }

    private static List<Integer> withParents(List<Integer> ordinals, LoadedLibrary library) {
        Set<Integer> all = new LinkedHashSet<>(ordinals);
        Deque<Integer> open = new ArrayDeque<>(ordinals);
        Map<String, Integer> places = Map.of();
        while (!open.isEmpty()) {
            List<String> needed = References.needed(library.entry(open.poll()));
            places = needed.isEmpty() || !places.isEmpty()
                    ? places
                    : library.library().places();
            for (String key : needed) {
                Integer parent = places.get(key);
                if (parent != null && all.add(parent)) {
                    open.add(parent);
                }
            }
        }
        return List.copyOf(all);
    }
}
