package bib.io.format;

import bib.entry.DateParser;
import bib.entry.Entry;
import java.util.ArrayList;
import java.util.List;

/// What biblatex's `date` can say of a date beside what every format's can (biblatex manual, "Date and Time
/// Specifications").
public final class DatePrecision {
    private DatePrecision() {}

    /// What an entry's date says so, each as an ending of "cannot hold …".
    public static List<String> of(Entry entry) {
        String date = entry.text("date").orElse("");
        List<String> said = new ArrayList<>();
        if (DateParser.parse(date).isPresent()) {
            if (date.contains("T")) {
                said.add("the time of day in a date");
            }
            if (date.contains("?") || date.contains("%")) {
                said.add("that a date is uncertain, and not only approximate");
            }
            if (date.contains("X")) {
                said.add("which digits of a date are not known");
            }
        }
        return said;
    }
}
