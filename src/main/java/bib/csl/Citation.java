package bib.csl;

import java.util.List;

/// A cluster of citation items: what stands in one place of a text.
///
/// @param note the number of the footnote or endnote it stands in, from 1; 0 in the text itself
public record Citation(List<CitationItem> items, int note) {
    public Citation {
        items = List.copyOf(items);
    }

    public Citation(List<CitationItem> items) {
        this(items, 0);
    }
}
