package bib.check;

import bib.bibtex.VerbatimText;
import bib.entry.AnnotationParser;
import bib.entry.Field;
import java.util.Set;

/// Which fields hold words that are printed.
final class Prose {
    /// Beside those that are read so: what people and programs write, not prose either.
    private static final Set<String> MORE = Set.of(
            "execute", "biburl", "adsurl", "adsnote", "html", "code", "website", "link", "slides", "video", "poster",
            "preview");

    private Prose() {}

    /// Whether a field holds an address, an identifier or a list of keys.
    static boolean isVerbatim(Field field) {
        return VerbatimText.isField(field.name())
                || MORE.contains(field.name())
                || field.name().endsWith("url")
                || AnnotationParser.isAnnotation(field.name());
    }
}
