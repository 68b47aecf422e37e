package bib.check.finding;

import bib.source.Diagnostic;
import bib.source.Severity;
import bib.source.TextEdit;
import java.util.List;

/// What a check found at a place.
///
/// @param check the check's id
/// @param fix   the edits that mend it; none where only a person can
public record Finding(String check, Diagnostic diagnostic, List<TextEdit> fix) {
    public Finding {
        fix = List.copyOf(fix);
    }

    public boolean isFixable() {
        return !fix.isEmpty();
    }

    /// Whether it is more than a note.
    public boolean isTrouble() {
        return diagnostic.severity() != Severity.NOTE;
    }
}
