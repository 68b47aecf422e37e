package bib.bibtex.value;

import bib.entry.EntryDate;
import bib.entry.PartialDate;
import bib.latex.Chars;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The dates of a file, each read once: thousands of entries share their few years and months.
public final class KnownDates {
    private static final int MOST = 10_000;
    private static final int YEAR_DIGITS = 4;

    /// More than a month or a season can be.
    private static final int MONTHS = 32;

    private final Map<String, DateReader.Result> known = new HashMap<>();

    /// What months are that stand in letters alone or as numbers, which is the same in every year; none is 0.
    private final Map<String, Integer> months = new HashMap<>();

    /// By a year of four digits and one of those months, as one number.
    private final Map<Integer, DateReader.Result> plain = new HashMap<>();

    public KnownDates() {
        months.put("", 0);
        for (int i = 0; i < MonthMacros.ALL.size(); i++) {
            months.put(MonthMacros.ALL.get(i), i + 1);
            months.put(MonthMacros.meaning(MonthMacros.ALL.get(i)).orElseThrow(), i + 1);
        }
    }

    /// See [DateReader#date].
    public DateReader.Result date(String date) {
        DateReader.Result there = known.get(date);
        return there == null ? keep(date, DateReader.date(date)) : there;
    }

    /// See [DateReader#year].
    public DateReader.Result year(String year, String month, String day) {
        boolean isPlain = isPlainYear(year) && day.isEmpty();
        Integer number = isPlain ? months.get(month) : null;
        if (number != null) {
            return plain(Integer.parseInt(year), number);
        }
        // No date begins with a line end.
        String key = '\n' + year + '\n' + month + '\n' + day;
        DateReader.Result there = known.get(key);
        if (there != null) {
            return there;
        }
        DateReader.Result result = DateReader.year(year, month, day);
        if (isPlain && (isWord(month) || (month.length() <= 2 && Chars.isDigits(month)))) {
            learn(month, result);
        }
        return keep(key, result);
    }

    /// Whether the value of a field is a year, or a month that was met before: such a value is its own text.
    public boolean isKnown(String value) {
        return isPlainYear(value) || months.containsKey(value);
    }

    private DateReader.Result plain(int year, int month) {
        DateReader.Result there = plain.get(year * MONTHS + month);
        if (there == null) {
            there = new DateReader.Result(EntryDate.of(new PartialDate(year, month, 0), Optional.empty(), false));
            plain.put(year * MONTHS + month, there);
        }
        return there;
    }

    /// Keeps what a month is, if it is one.
    private void learn(String month, DateReader.Result result) {
        EntryDate date = result.date();
        if (date.start().isEmpty()
                || date.end().isPresent()
                || date.circa()
                || !result.problems().isEmpty()) {
            return;
        }
        PartialDate start = date.start().get();
        if (start.month() > 0 && start.day() == 0 && months.size() < MOST) {
            months.put(month, start.month());
        }
    }

    /// Whether it is a year as most are.
    private static boolean isPlainYear(String text) {
        return text.length() == YEAR_DIGITS && (text.charAt(0) == '1' || text.charAt(0) == '2') && Chars.isDigits(text);
    }

    private static boolean isWord(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!Chars.isLetter(text.charAt(i)) && text.charAt(i) != '.') {
                return false;
            }
        }
        return !text.isEmpty();
    }

    private DateReader.Result keep(String key, DateReader.Result result) {
        if (known.size() < MOST) {
            known.put(key, result);
        }
        return result;
    }
}
