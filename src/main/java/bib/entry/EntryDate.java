package bib.entry;

import java.util.List;
import java.util.Optional;

/// When a publication came out: a date, a range, or words.
///
/// @param start   empty where only words are known
/// @param end     the last day of a range
/// @param circa   whether the date is uncertain or approximate
/// @param literal what the entry says, where it is no date: `2024, 2025`, `in press`; otherwise empty
/// @param years   every year it touches or names, ascending; what a search for a year looks at
public record EntryDate(
        Optional<PartialDate> start, Optional<PartialDate> end, boolean circa, String literal, List<Integer> years) {
    public static final EntryDate NONE = new EntryDate(Optional.empty(), Optional.empty(), false, "", List.of());

    public EntryDate {
        years = List.copyOf(years);
    }

    public boolean isEmpty() {
        return start.isEmpty() && literal.isEmpty();
    }
}
