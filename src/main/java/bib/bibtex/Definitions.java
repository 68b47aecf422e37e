package bib.bibtex;

import bib.entry.Preamble;
import bib.latex.PreambleCommands;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// The `@preamble`s and `@string` definitions that entries need to be read elsewhere.
public final class Definitions {
    private Definitions() {}

    /// The preambles that define commands a text uses, one a line; empty where there are none.
    public static String commandsIn(String text, List<Preamble> preambles) {
        StringBuilder out = new StringBuilder();
        for (Preamble preamble : preambles) {
            boolean used =
                    PreambleCommands.names(preamble.value()).stream().anyMatch(name -> text.contains("\\" + name));
            out.append(used ? preamble.source().strip() + "\n" : "");
        }
        return out.toString();
    }

    /// The definitions whose macros a text or its preambles may name, one a line, then the preambles, and an empty line
    /// after them; empty where there are none.
    ///
    /// @param preambles as [#commandsIn] gives them
    /// @param macros    definitions by lower-case name ([bib.entry.Library#macros])
    public static String neededBy(String text, String preambles, Map<String, String> macros) {
        StringBuilder out = new StringBuilder();
        String lower = (preambles + text).toLowerCase(Locale.ROOT);
        new TreeMap<>(macros).forEach((name, definition) -> {
            if (lower.contains(name)) {
                out.append(definition.strip()).append('\n');
            }
        });
        out.append(preambles);
        return out.isEmpty() ? "" : out.append('\n').toString();
    }
}
