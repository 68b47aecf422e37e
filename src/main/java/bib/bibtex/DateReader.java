package bib.bibtex;

import bib.entry.EntryDate;
import bib.entry.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/// When an entry came out: biblatex's `date`, else BibTeX's `year` and `month`.
final class DateReader {
    /// @param problems one sentence for each thing that is not understood
    record Result(EntryDate date, List<String> problems) {}

    private static final int MAX_YEARS = 200;
    private static final int YEAR_DIGITS = 4;

    private DateReader() {}

    /// A `date` (biblatex manual, "Date and Time Specifications"; ISO 8601-2).
    static Result date(String text) {
        Optional<EntryDate> date = range(text);
        return date.isPresent()
                ? new Result(date.get(), List.of())
                : new Result(words(text), List.of("the date '" + text + "' is not of the form 2024-05-31"));
    }

    /// A `year`, with a `month` and a `day` where there are such fields; empty where not.
    static Result year(String year, String month, String day) {
        String range = year.replace("–", "/").replace("—", "/");
        EntryDate date = range(range).orElseGet(() -> words(year));
        if (date.start().isEmpty() || date.start().get().month() > 0 || month.isEmpty()) {
            return new Result(date, List.of());
        }
        return MonthReader.read(date, month, day);
    }

    private static Optional<EntryDate> range(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return single(text);
        }
        String from = text.substring(0, slash).strip();
        String to = text.substring(slash + 1).strip();
        if (isOpen(from) && isOpen(to)) {
            return Optional.empty();
        }
        if (isOpen(from)) {
            return single(to).map(end -> new EntryDate(Optional.empty(), end.start(), end.circa(), text, end.years()));
        }
        if (isOpen(to)) {
            return single(from);
        }
        return single(from).flatMap(first -> single(to).map(last -> between(first, last, text)));
    }

    private static boolean isOpen(String text) {
        return text.isEmpty() || text.equals("..");
    }

    private static EntryDate between(EntryDate first, EntryDate last, String text) {
        boolean circa = first.circa() || last.circa();
        boolean known = first.start().isPresent() && last.start().isPresent();
        List<Integer> years = known ? years(first, last) : joined(first.years(), last.years());
        return new EntryDate(first.start(), known ? last.start() : Optional.empty(), circa, known ? "" : text, years);
    }

    private static List<Integer> years(EntryDate first, EntryDate last) {
        return years(first.years().getFirst(), last.years().getLast());
    }

    /// Every year from the first to the last; those two alone where it would be too many.
    static List<Integer> years(int first, int last) {
        if (last < first || last - first > MAX_YEARS) {
            return joined(List.of(first), List.of(last));
        }
        List<Integer> years = new ArrayList<>();
        for (int year = first; year <= last; year++) {
            years.add(year);
        }
        return years;
    }

    private static List<Integer> joined(List<Integer> some, List<Integer> more) {
        TreeSet<Integer> years = new TreeSet<>(some);
        years.addAll(more);
        return List.copyOf(years);
    }

    private static Optional<EntryDate> single(String text) {
        int end = text.length();
        while (end > 0 && "?~%\u00a0".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        boolean circa = end < text.length();
        int time = text.indexOf('T');
        String date = text.substring(0, time > 0 ? Math.min(time, end) : end).strip();
        if (date.indexOf('X') >= 0) {
            return unspecified(date, text);
        }
        Optional<PartialDate> start = IsoDate.parse(date);
        return start.isEmpty() ? Optional.empty() : Optional.of(of(start.get(), Optional.empty(), circa));
    }

    /// `199X`, `20XX`, `1999-XX`: a year in part, or a year without its month.
    private static Optional<EntryDate> unspecified(String date, String text) {
        if (date.length() < YEAR_DIGITS) {
            return Optional.empty();
        }
        String year = date.substring(0, YEAR_DIGITS);
        if (year.indexOf('X') < 0) {
            return IsoDate.parse(year).map(start -> of(start, Optional.empty(), false));
        }
        String digits = year.replace("X", "");
        if (digits.isEmpty() || !year.startsWith(digits) || !Chars.isDigits(digits)) {
            return Optional.empty();
        }
        int first = Integer.parseInt(year.replace('X', '0'));
        int last = Integer.parseInt(year.replace('X', '9'));
        return Optional.of(new EntryDate(Optional.empty(), Optional.empty(), false, text, years(first, last)));
    }

    /// Words that are no date: kept as they are, with the years in them.
    private static EntryDate words(String text) {
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

    /// A date with its month known, over a first and a last part.
    static EntryDate of(PartialDate start, Optional<PartialDate> end, boolean circa) {
        List<Integer> years = years(start.year(), end.map(PartialDate::year).orElse(start.year()));
        return new EntryDate(Optional.of(start), end, circa, "", years);
    }
}
