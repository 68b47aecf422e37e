package bib.bibtex;

import bib.entry.DateWords;
import bib.entry.EntryDate;
import bib.entry.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The `month` field in its many forms: `January` (what `jan` stands for), `jan`, `Mar.`, `3`, `March 3`, `3 March`,
/// `June 28 -- July 2`, `Mar./Apr.`, `Spring`.
final class MonthReader {
    private static final int MONTHS = 12;
    private static final int MAX_DAY = 31;
    private static final int MAX_TOKENS = 20;

    private final List<Integer> months = new ArrayList<>();
    private final List<Integer> numbers = new ArrayList<>();

    private MonthReader() {}

    /// @param year a date whose start is a year alone
    static DateReader.Result read(EntryDate year, String month, String day) {
        MonthReader reader = new MonthReader();
        reader.tokens(month + (day.isEmpty() ? "" : " " + day));
        PartialDate start = year.start().orElseThrow();
        int known = start.year();
        boolean bare = reader.months.isEmpty() && !reader.numbers.isEmpty();
        if (bare && reader.numbers.getFirst() <= MONTHS) {
            reader.months.add(reader.numbers.removeFirst());
        }
        if (reader.months.isEmpty() || year.end().isPresent()) {
            String problem = "the month '" + month + "' is not understood";
            return new DateReader.Result(year, year.end().isPresent() ? List.of() : List.of(problem));
        }
        PartialDate first = new PartialDate(known, reader.months.getFirst(), reader.day(0));
        int lastDay = reader.numbers.size() > 1 ? reader.numbers.getLast() : 0;
        PartialDate last = new PartialDate(known, reader.months.getLast(), lastDay);
        boolean range = reader.months.size() > 1 || lastDay > 0;
        Optional<PartialDate> end = range && !last.equals(first) ? Optional.of(last) : Optional.empty();
        return new DateReader.Result(EntryDate.of(first, end, year.circa()), List.of());
    }

    private int day(int index) {
        boolean season = months.getFirst() > MONTHS;
        return numbers.size() > index && !season ? numbers.get(index) : 0;
    }

    private void tokens(String text) {
        int at = 0;
        while (at < text.length() && months.size() + numbers.size() < MAX_TOKENS) {
            int end = at;
            boolean letters = Character.isLetter(text.charAt(at));
            while (end < text.length()
                    && Character.isLetterOrDigit(text.charAt(end))
                    && Character.isLetter(text.charAt(end)) == letters) {
                end++;
            }
            if (end > at) {
                token(text.substring(at, end).toLowerCase(Locale.ROOT));
            }
            at = Math.max(end, at + 1);
        }
    }

    private void token(String word) {
        int month = DateWords.month(word);
        if (month > 0) {
            months.add(month);
        } else if (Chars.isDigits(word) && word.length() <= 2) {
            int number = Integer.parseInt(word);
            if (number >= 1 && number <= MAX_DAY) {
                numbers.add(number);
            }
        }
    }
}
