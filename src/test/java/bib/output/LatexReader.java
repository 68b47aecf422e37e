package bib.output;

import java.util.HashMap;
import java.util.Map;

/// Reads the LaTeX of an entry back to its characters: the few commands the writer knows, and braces.
final class LatexReader {
    private static final Map<String, String> SIGNS = new HashMap<>();
    private static final Map<String, String> ACCENTS = new HashMap<>();

    static {
        SIGNS.put("textbackslash", "\\");
        SIGNS.put("textasciitilde", "~");
        SIGNS.put("textasciicircum", "^");
        SIGNS.put("textless", "<");
        SIGNS.put("textgreater", ">");
        SIGNS.put("textbar", "|");
        SIGNS.put("textasciigrave", "`");
        SIGNS.put("bibquotedbl", "\"");
        SIGNS.put("bibbreak", "\n");
        SIGNS.put("allowbreak", "");
        SIGNS.put("i", "i");
        SIGNS.put("j", "j");
        SIGNS.put("-", "\u00AD");
        String[] accents = {
            "`",
            "\u0300",
            "'",
            "\u0301",
            "^",
            "\u0302",
            "~",
            "\u0303",
            "=",
            "\u0304",
            "u",
            "\u0306",
            ".",
            "\u0307",
            "\"",
            "\u0308",
            "r",
            "\u030A",
            "H",
            "\u030B",
            "v",
            "\u030C",
            "d",
            "\u0323",
            "textcommabelow",
            "\u0326",
            "c",
            "\u0327",
            "k",
            "\u0328",
            "b",
            "\u0331"
        };
        for (int i = 0; i < accents.length; i += 2) {
            ACCENTS.put(accents[i], accents[i + 1]);
        }
    }

    private final String source;
    private int at = 0;

    private LatexReader(String source) {
        this.source = source;
    }

    /// The characters of the entries in a fragment.
    static String entries(String fragment) {
        int from = fragment.indexOf('\n', fragment.indexOf("\n\\begin{bibentries}") + 1);
        int to = fragment.lastIndexOf("\\end{bibentries}");
        return read(fragment.substring(from, to).replaceAll("(?<!\\\\)%\n", "").replace("\\item[]", ""));
    }

    static String read(String source) {
        StringBuilder out = new StringBuilder();
        LatexReader reader = new LatexReader(source);
        while (reader.at < source.length()) {
            reader.next(out);
        }
        return out.toString();
    }

    private void next(StringBuilder out) {
        char c = source.charAt(at++);
        switch (c) {
            case '{', '}' -> {}
            case '~' -> out.append('\u00A0');
            case '\\' -> command(out);
            default -> out.append(c);
        }
    }

    private void command(StringBuilder out) {
        String name = commandName();
        if (name.equals("bibunicode")) {
            out.append(group());
            group();
        } else if (name.equals("kern")) {
            at += "0pt ".length();
        } else if (ACCENTS.containsKey(name) && at < source.length() && source.charAt(at) == '{') {
            out.append(read(group())).append(ACCENTS.get(name));
        } else {
            out.append(SIGNS.getOrDefault(name, name));
        }
    }

    private String commandName() {
        int from = at++;
        boolean letters = Character.isLetter(source.charAt(from));
        while (letters && at < source.length() && source.charAt(at) < 0x80 && Character.isLetter(source.charAt(at))) {
            at++;
        }
        return source.substring(from, at);
    }

    private String group() {
        int depth = 0;
        int from = at + 1;
        do {
            char c = source.charAt(at++);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
        } while (depth > 0);
        return source.substring(from, at - 1);
    }
}
