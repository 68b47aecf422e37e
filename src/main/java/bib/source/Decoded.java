package bib.source;

import java.util.List;

/// A source made from bytes, and what had to be assumed about them.
public record Decoded(Source source, List<Diagnostic> diagnostics) {
    public Decoded {
        diagnostics = List.copyOf(diagnostics);
    }
}
