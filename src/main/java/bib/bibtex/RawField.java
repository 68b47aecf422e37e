package bib.bibtex;

import java.util.List;

/// A field as it stands in the text.
///
/// @param start  the first character of its name
/// @param name   as written
/// @param pieces its value's operands; none where the value is empty
/// @param end    one past the last character of its value
public record RawField(int start, String name, List<Piece> pieces, int end) {
    public RawField {
        pieces = List.copyOf(pieces);
    }
}
