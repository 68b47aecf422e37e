package bib.bibtex;

import bib.entry.Preamble;
import bib.latex.PreambleCommands;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;

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

    /// The definitions whose macros a text, its preambles or one of them may name, in order and one a line, then
    /// the preambles, and an empty line after them; empty where there are none.
    ///
    /// @param preambles as [#commandsIn] gives them
    /// @param macros    definitions by lower-case name ([bib.entry.Library#macros])
    public static String neededBy(String text, String preambles, Map<String, String> macros) {
        SequencedSet<String> definitions = definitionsFor(preambles + text, macros);
        StringBuilder out = new StringBuilder();
        definitions.forEach(definition -> out.append(definition).append('\n'));
        out.append(preambles);
        return out.isEmpty() ? "" : out.append('\n').toString();
    }

    /// A macro stands behind those that its definition names, as BibTeX needs it: so the last is looked at first.
    private static SequencedSet<String> definitionsFor(String text, Map<String, String> macros) {
        Set<String> needed = named(text, macros);
        SequencedSet<String> found = new LinkedHashSet<>();
        for (Map.Entry<String, String> macro : List.copyOf(macros.entrySet()).reversed()) {
            if (needed.contains(macro.getKey())) {
                found.add(macro.getValue().strip());
                needed.addAll(named(macro.getValue(), macros));
            }
        }
        return found.reversed();
    }

    /// The macros whose names are among the words of a text, which may be fifty megabytes long.
    private static Set<String> named(String text, Map<String, String> macros) {
        Set<String> named = new HashSet<>();
        int start = 0;
        for (int i = 0; i <= text.length() && !macros.isEmpty(); i++) {
            if (i < text.length() && FieldNames.isName(text.charAt(i))) {
                continue;
            }
            String word = i > start ? text.substring(start, i).toLowerCase(Locale.ROOT) : "";
            if (macros.containsKey(word)) {
                named.add(word);
            }
            start = i + 1;
        }
        return named;
    }
}
