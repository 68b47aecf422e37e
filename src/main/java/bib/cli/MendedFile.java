package bib.cli;

import bib.source.ComposedEdits;
import bib.source.SourceFile;
import bib.source.TextEdit;
import java.util.List;

/// A file on the way from what it holds to what it is to hold.
///
/// @param before as it was read
/// @param now    as it would be read with the edits done
/// @param edits  of the file as it was read
record MendedFile(SourceFile before, SourceFile now, List<TextEdit> edits) {
    MendedFile {
        edits = List.copyOf(edits);
    }

    static MendedFile untouched(SourceFile file) {
        return new MendedFile(file, file, List.of());
    }

    /// With more edits, of what it is like now.
    MendedFile edited(List<TextEdit> more) {
        if (more.isEmpty()) {
            return this;
        }
        return new MendedFile(
                before, now.with(now.edited(more)), ComposedEdits.of(before.source(), edits, now.source(), more));
    }
}
