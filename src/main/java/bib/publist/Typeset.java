package bib.publist;

import bib.output.Document;
import bib.source.Diagnostic;
import java.util.List;

/// A list or a bibliography, ready to be written.
///
/// @param diagnostics what is odd about the list's file
/// @param warnings    what is odd about the entries, for a person, one line each
public record Typeset(Document document, List<Diagnostic> diagnostics, List<String> warnings) {
    public Typeset {
        diagnostics = List.copyOf(diagnostics);
        warnings = List.copyOf(warnings);
    }
}
