package bib.bibtex.value;

import java.util.HashMap;
import java.util.Map;

/// The dates of a file, each read once: thousands of entries share their few years and months.
public final class KnownDates {
    private static final int MOST = 10_000;

    private final Map<String, DateReader.Result> known = new HashMap<>();

    /// See [DateReader#date].
    public DateReader.Result date(String date) {
        DateReader.Result there = known.get(date);
        return there == null ? keep(date, DateReader.date(date)) : there;
    }

    /// See [DateReader#year].
    public DateReader.Result year(String year, String month, String day) {
        // No date begins with a line end.
        String key = '\n' + year + '\n' + month + '\n' + day;
        DateReader.Result there = known.get(key);
        return there == null ? keep(key, DateReader.year(year, month, day)) : there;
    }

    private DateReader.Result keep(String key, DateReader.Result result) {
        if (known.size() < MOST) {
            known.put(key, result);
        }
        return result;
    }
}
