package bib.csl;

import bib.entry.PartialDate;
import java.util.Locale;

/// Item dates as biblatex writes them (ISO 8601-2).
final class DateFormat {
    private DateFormat() {}

    static String iso(ItemDate date) {
        if (date.parts().isEmpty()) {
            return date.literal();
        }
        StringBuilder out = new StringBuilder();
        for (PartialDate part : date.parts()) {
            out.append(out.isEmpty() ? "" : "/");
            if (!part.isOpen()) {
                out.append(iso(part)).append(date.circa() ? "~" : "");
            }
        }
        return out.toString();
    }

    private static String iso(PartialDate date) {
        String year = String.format(Locale.ROOT, date.year() < 0 ? "%05d" : "%04d", date.year());
        String month = date.month() == 0 ? "" : String.format(Locale.ROOT, "-%02d", date.month());
        String day = date.day() == 0 ? "" : String.format(Locale.ROOT, "-%02d", date.day());
        return year + month + day;
    }
}
