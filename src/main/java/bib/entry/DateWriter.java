package bib.entry;

import java.util.Locale;

/// Dates as biblatex and CSL write them: ISO 8601-2 level 1. The way back is [DateParser].
public final class DateWriter {
    private static final int MAX_PLAIN_YEAR = 9999;

    private DateWriter() {}

    /// `2024-05-31`, `2024-05/..`, `1850~`; words as they stand.
    public static String write(EntryDate date) {
        if (date.start().isEmpty()) {
            return date.end().map(end -> "/" + write(end, date.circa())).orElse(date.literal());
        }
        String start = write(date.start().get(), date.circa());
        return date.end().map(end -> start + "/" + write(end, date.circa())).orElse(start);
    }

    private static String write(PartialDate date, boolean circa) {
        return date.isOpen() ? "" : write(date) + (circa ? "~" : "");
    }

    /// One day, month, season or year; a year of more than four digits as `y17000`.
    public static String write(PartialDate date) {
        String far = Math.abs(date.year()) > MAX_PLAIN_YEAR ? "y" : "";
        String year = far + String.format(Locale.ROOT, date.year() < 0 ? "%05d" : "%04d", date.year());
        String month = date.month() == 0 ? "" : String.format(Locale.ROOT, "-%02d", date.month());
        String day = date.day() == 0 ? "" : String.format(Locale.ROOT, "-%02d", date.day());
        return year + month + day;
    }
}
