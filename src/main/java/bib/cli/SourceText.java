package bib.cli;

import bib.entry.Entry;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// Entries as BibTeX: each with the bytes it has in its file, after the `@string` definitions it needs.
final class SourceText {
    private SourceText() {}

    static String write(List<Integer> ordinals, LoadedLibrary library, Session session) {
        StringBuilder entries = new StringBuilder();
        int others = 0;
        for (int ordinal : ordinals) {
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
            session.warn(Plural.of(others, "entry") + " from CSL-JSON left out: they have no BibTeX source;"
                    + " use --format csl-json");
        }
        return macros(entries.toString(), library.library().macros()) + entries;
    }

    private static String macros(String entries, Map<String, String> macros) {
        StringBuilder out = new StringBuilder();
        String lower = entries.toLowerCase(Locale.ROOT);
        new TreeMap<>(macros).forEach((name, definition) -> {
            if (lower.contains(name)) {
                out.append(definition.strip()).append('\n');
            }
        });
        return out.isEmpty() ? "" : out.append('\n').toString();
    }
}
