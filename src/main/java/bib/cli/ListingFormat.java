package bib.cli;

import bib.cli.line.Takes;
import bib.source.BibException;
import bib.source.BibException.Kind;
import bib.source.Suggestions;
import java.util.Arrays;
import java.util.List;

/// The formats that show entries as they are, without a style.
enum ListingFormat {
    TEXT("text"),
    JSON("json"),
    KEYS("keys"),
    BIBTEX("bibtex"),
    BIBLATEX("biblatex"),
    CSL_JSON("csl-json");

    static final Takes TAKES = Takes.one(
            "F", () -> Arrays.stream(values()).map(format -> format.label).iterator());
    private final String label;

    ListingFormat(String label) {
        this.label = label;
    }

    /// @param name empty for text
    /// @throws BibException of kind USAGE
    static ListingFormat named(String name) {
        if (name.isEmpty()) {
            return TEXT;
        }
        List<String> labels =
                Arrays.stream(values()).map(format -> format.label).toList();
        return Arrays.stream(values())
                .filter(format -> format.label.equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new BibException(
                        Kind.USAGE,
                        "entries are not listed as '" + name + "'",
                        Suggestions.hint(
                                name,
                                labels,
                                "choose one of " + String.join(", ", labels)
                                        + "; bib export sets entries in a style")));
    }
}
