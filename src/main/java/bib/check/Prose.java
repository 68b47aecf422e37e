package bib.check;

import bib.entry.AnnotationParser;
import bib.entry.Field;
import java.util.Set;

/// Which fields hold words that are printed.
final class Prose {
    private static final Set<String> VERBATIM = Set.of(
            "url",
            "urlraw",
            "doi",
            "eprint",
            "file",
            "pdf",
            "verba",
            "verbb",
            "verbc",
            "crossref",
            "xref",
            "xdata",
            "ids",
            "entryset",
            "related",
            "options",
            "execute",
            "local-url",
            "localfile",
            "biburl",
            "adsurl",
            "adsnote",
            "html",
            "code",
            "website",
            "link",
            "slides",
            "video",
            "poster",
            "preview");

    private Prose() {}

    /// Whether a field holds an address, an identifier or a list of keys.
    static boolean isVerbatim(Field field) {
        return VERBATIM.contains(field.name())
                || field.name().startsWith("bdsk-")
                || field.name().endsWith("url")
                || AnnotationParser.isAnnotation(field.name());
    }
}
