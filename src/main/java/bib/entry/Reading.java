package bib.entry;

import bib.source.Diagnostic;
import java.util.List;

/// What a reader made of its input: all it could read, and all that was wrong.
public record Reading(Library library, List<Diagnostic> diagnostics) {
    public Reading {
        diagnostics = List.copyOf(diagnostics);
    }
}
