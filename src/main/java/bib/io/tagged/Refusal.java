package bib.io.tagged;

import bib.source.Diagnostic;
import bib.source.Source;

/// Says of a text that has no record of a format what it may be instead: one format knows nothing of the others.
public interface Refusal {
    /// @param title what messages call the format it was taken for
    Diagnostic of(Source source, String title);
}
