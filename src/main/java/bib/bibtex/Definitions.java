package bib.bibtex;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// The `@string` definitions that entries need to be read elsewhere.
public final class Definitions {
    private Definitions() {}

    /// The definitions whose macros a text may name, one a line, and an empty line after them; empty where there are
    /// none.
    ///
    /// @param macros definitions by lower-case name ([bib.entry.Library#macros])
    public static String neededBy(String text, Map<String, String> macros) {
        StringBuilder out = new StringBuilder();
        String lower = text.toLowerCase(Locale.ROOT);
        new TreeMap<>(macros).forEach((name, definition) -> {
            if (lower.contains(name)) {
                out.append(definition.strip()).append('\n');
            }
        });
        return out.isEmpty() ? "" : out.append('\n').toString();
    }
}
