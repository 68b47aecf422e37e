package bib.bibtex;

import bib.bibtex.value.DateReader;
import bib.bibtex.value.KnownDates;
import bib.entry.EntryDate;
import bib.entry.Field;
import bib.source.Diagnostic;
import bib.source.Diagnostic.Topic;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// When the entries of a file came out: from the fields that say so, one entry after the other.
final class EntryDates {
    private final KnownDates known = new KnownDates();
    private final List<Diagnostic> diagnostics;
    private @Nullable Field date;
    private @Nullable Field year;
    private @Nullable Field month;
    private @Nullable Field day;

    /// @param diagnostics takes what is not understood
    EntryDates(List<Diagnostic> diagnostics) {
        this.diagnostics = diagnostics;
    }

    /// Whether a field of that name (lower case) says when.
    static boolean isIn(String name) {
        return switch (name) {
            case "date", "year", "month", "day" -> true;
            default -> false;
        };
    }

    /// Forgets the fields of the entry before.
    void begin() {
        date = null;
        year = null;
        month = null;
        day = null;
    }

    /// Takes a field that says when. Of two with the same name the first counts.
    void take(Field field) {
        switch (field.name()) {
            case "date" -> date = date == null ? field : date;
            case "year" -> year = year == null ? field : year;
            case "month" -> month = month == null ? field : month;
            default -> day = day == null ? field : day;
        }
    }

    /// What the fields that were taken say together.
    EntryDate read() {
        String when = text(date);
        String inYear = text(year);
        if (when.isEmpty() && inYear.isEmpty()) {
            return EntryDate.NONE;
        }
        DateReader.Result result = when.isEmpty() ? known.year(inYear, text(month), text(day)) : known.date(when);
        if (!when.isEmpty() && !DateReader.isUnderstood(result)) {
            result = DateReader.date(when, inYear, text(month), text(day));
        }
        for (DateReader.Problem problem : result.problems()) {
            tell(problem);
        }
        return result.date();
    }

    private void tell(DateReader.Problem problem) {
        Field field =
                switch (problem.field()) {
                    case "date" -> date;
                    case "year" -> year;
                    case "month" -> month;
                    default -> day;
                };
        if (field != null) {
            diagnostics.add(EntryReader.about(Topic.DATE, field, problem.message(), problem.hint()));
        }
    }

    private String text(@Nullable Field field) {
        if (field == null) {
            return "";
        }
        String value = field.value();
        return known.isKnown(value) ? value : field.text().strip();
    }
}
