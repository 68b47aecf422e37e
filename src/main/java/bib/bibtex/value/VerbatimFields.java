package bib.bibtex.value;

import java.util.Set;

/// The fields whose text is no prose: biblatex's types *uri*, *verbatim* and *entry key*, and the fields in which
/// programs keep files.
public final class VerbatimFields {
    private static final Set<String> NAMES = Set.of(
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
            "local-url",
            "localfile");

    private VerbatimFields() {}

    /// @param field in lower case
    public static boolean contain(String field) {
        return NAMES.contains(field) || field.startsWith("bdsk-");
    }
}
