package bib.entry;

import bib.source.Diagnostic;
import bib.source.Severity;
import java.util.List;

/// What a reader made of its input: all it could read, and all that was wrong.
public record Reading(Library library, List<Diagnostic> diagnostics) {
    public Reading {
        diagnostics = List.copyOf(diagnostics);
    }

    /// Whether something in the input was lost.
    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
    }
}
