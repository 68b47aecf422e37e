package bib.csl;

import bib.entry.PartialDate;
import java.util.List;

/// A CSL-JSON date.
///
/// @param parts   one date, or two for a range; none where only words are known
/// @param circa   whether it is approximate
/// @param literal words in place of a date; empty where there are parts
public record ItemDate(List<PartialDate> parts, boolean circa, String literal) {
    public ItemDate {
        parts = List.copyOf(parts);
    }
}
