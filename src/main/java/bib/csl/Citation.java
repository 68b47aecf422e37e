package bib.csl;

import java.util.List;

/// A cluster of citation items: what stands in one place of a text.
public record Citation(List<CitationItem> items) {
    public Citation {
        items = List.copyOf(items);
    }
}
