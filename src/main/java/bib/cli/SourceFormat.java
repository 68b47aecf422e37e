package bib.cli;

import bib.csl.json.CslJson;
import java.util.List;
import java.util.Locale;

/// The formats that give entries as data, without a style.
final class SourceFormat {
    private SourceFormat() {}

    static boolean is(String format) {
        return switch (format.toLowerCase(Locale.ROOT)) {
            case "bibtex", "biblatex", "bib", "csl-json" -> true;
            default -> false;
        };
    }

    static String write(String format, List<Integer> ordinals, LoadedLibrary library, Session session) {
        return format.equalsIgnoreCase("csl-json")
                ? CslJson.write(library.items(ordinals, session)) + "\n"
                : SourceText.write(ordinals, library, session);
    }
}
