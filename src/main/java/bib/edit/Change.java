package bib.edit;

import bib.source.Diagnostic;
import bib.source.TextEdit;
import java.util.List;

/// What an operation does to the sources of a library.
///
/// @param edits of one or more sources; none where everything is as wanted already
/// @param notes what the user should know of it
public record Change(List<TextEdit> edits, List<Diagnostic> notes) {
    public Change {
        edits = List.copyOf(edits);
        notes = List.copyOf(notes);
    }
}
