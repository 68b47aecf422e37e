package bib.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/// When a publication came out: a date, a range, or words.
///
/// @param start   empty where only words are known
/// @param end     the last day of a range; [PartialDate#OPEN] where it goes on
/// @param circa   whether the date is uncertain or approximate
/// @param literal what the entry says, where it is no date: `2024, 2025`, `in press`; otherwise empty
/// @param years   every year it touches or names, ascending; what a search for a year looks at
public record EntryDate(
        Optional<PartialDate> start, Optional<PartialDate> end, boolean circa, String literal, List<Integer> years) {
    public static final EntryDate NONE = new EntryDate(Optional.empty(), Optional.empty(), false, "", List.of());

    public EntryDate {
        years = List.copyOf(years);
    }

    /// A range of more years is named by its ends alone.
    private static final int MAX_YEARS = 200;

    private static final int YEAR_DIGITS = 4;

    /// A date that is known.
    public static EntryDate of(PartialDate start, Optional<PartialDate> end, boolean circa) {
        int last =
                end.isEmpty() || end.get().isOpen() ? start.year() : end.get().year();
        return new EntryDate(Optional.of(start), end, circa, "", yearsBetween(start.year(), last));
    }

    /// What the entry says in place of a date; the years are all runs of four digits in it.
    public static EntryDate words(String text) {
        TreeSet<Integer> years = new TreeSet<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean digit = i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9';
            if (!digit) {
                if (i - start == YEAR_DIGITS && years.size() < MAX_YEARS) {
                    years.add(Integer.parseInt(text.substring(start, i)));
                }
                start = i + 1;
            }
        }
        return new EntryDate(Optional.empty(), Optional.empty(), false, text, List.copyOf(years));
    }

    /// Every year from the first to the last; those two alone where it would be too many.
    private static List<Integer> yearsBetween(int first, int last) {
        if (first == last) {
            return List.of(first);
        }
        if (last < first || last - first > MAX_YEARS) {
            return first < last ? List.of(first, last) : List.of(last, first);
        }
        List<Integer> years = new ArrayList<>(last - first + 1);
        for (int year = first; year <= last; year++) {
            years.add(year);
        }
        return years;
    }

    public boolean isEmpty() {
        return start.isEmpty() && literal.isEmpty();
    }
}
