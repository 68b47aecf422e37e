package bib.bibtex;

import bib.entry.Preamble;
import bib.latex.PreambleCommands;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

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
        List<String> definitions = definitionsFor((preambles + text).toLowerCase(Locale.ROOT), macros);
        StringBuilder out = new StringBuilder();
        definitions.forEach(definition -> out.append(definition).append('\n'));
        out.append(preambles);
        return out.isEmpty() ? "" : out.append('\n').toString();
    }

    /// A macro stands behind those that its definition names, as BibTeX needs it: so the last is looked at first.
    private static List<String> definitionsFor(String text, Map<String, String> macros) {
        List<String> found = new ArrayList<>();
        StringBuilder named = new StringBuilder();
        for (Map.Entry<String, String> macro : List.copyOf(macros.entrySet()).reversed()) {
            String definition = macro.getValue().strip();
            boolean needed = text.contains(macro.getKey()) || named.indexOf(macro.getKey()) >= 0;
            if (needed && !found.contains(definition)) {
                found.add(definition);
                named.append(definition.toLowerCase(Locale.ROOT)).append('\n');
            }
        }
        return found.reversed();
    }
}
