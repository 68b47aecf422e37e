package bib.source;

import java.util.List;

/// A source made from bytes, and what had to be assumed about them.
///
/// @param encoding what the bytes were found to be
public record Decoded(Source source, List<Diagnostic> diagnostics, Encoding encoding) {
    public Decoded {
        diagnostics = List.copyOf(diagnostics);
    }
}
