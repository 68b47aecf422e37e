package bib.csl;

import bib.entry.Library;
import bib.source.Diagnostic;
import java.util.List;

/// What a reader of items made of its input.
///
/// @param items       in the order of the source
/// @param library     the same items as entries, one for one, to be searched and shown
/// @param diagnostics all that was wrong
public record ItemsReading(List<Item> items, Library library, List<Diagnostic> diagnostics) {
    public ItemsReading {
        items = List.copyOf(items);
        diagnostics = List.copyOf(diagnostics);
    }
}
