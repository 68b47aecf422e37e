package bib.latex;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// [LatexTable] backwards: the command for a character. Of several it is the one that every LaTeX has, then the
/// shortest. Made when first asked for.
final class LatexSymbols {
    /// Short commands of LaTeX itself; other short ones need a package.
    private static final Set<String> KERNEL = Set.of(
            "S",
            "P",
            "dag",
            "ddag",
            "pounds",
            "copyright",
            "ldots",
            "ss",
            "SS",
            "ae",
            "AE",
            "oe",
            "OE",
            "aa",
            "AA",
            "o",
            "O",
            "l",
            "L",
            "i",
            "j",
            "th",
            "TH",
            "dh",
            "DH",
            "dj",
            "DJ",
            "ng",
            "NG");
    private static final int FOREIGN = 100;

    private static final Map<String, String> COMMANDS = reversed();

    private LatexSymbols() {}

    /// The command for a character, a formula around it where it is one; empty where there is none.
    static String latex(String character) {
        return COMMANDS.getOrDefault(character, "");
    }

    private static Map<String, String> reversed() {
        Map<String, String> commands = new HashMap<>();
        LatexTable.forEachSymbol((name, text, math) -> {
            String latex = math ? "$\\" + name + "$" : "\\" + name;
            String other = commands.get(text);
            if (other == null || cost(latex) < cost(other)) {
                commands.put(text, latex);
            }
        });
        return commands;
    }

    private static int cost(String latex) {
        boolean math = latex.startsWith("$");
        boolean own = math || latex.startsWith("\\text") || KERNEL.contains(latex.substring(1));
        return latex.length() + (own ? 0 : FOREIGN) + (math ? FOREIGN / 2 : 0);
    }
}
