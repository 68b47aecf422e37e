package bib.source;

import java.util.List;

/// A source made from bytes, and what had to be assumed about them.
///
/// @param encoding what the bytes were found to be
/// @param strays   those of them that are not, and are letters of another encoding
public record Decoded(Source source, List<Diagnostic> diagnostics, Encoding encoding, Strays strays) {
    public Decoded {
        diagnostics = List.copyOf(diagnostics);
    }

    /// Whether its characters beyond ASCII are wrong, since it is in an encoding that is not known.
    public boolean isMisread() {
        return strays.equals(Strays.NONE)
                && diagnostics.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.WARNING);
    }

    /// How many bytes a stretch of the text is.
    int length(int start, int end) {
        Text text = source.characters();
        return encoding.length(text, start, end) - strays.savedBytes(text, start, end);
    }
}
