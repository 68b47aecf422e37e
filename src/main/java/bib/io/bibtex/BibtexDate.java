package bib.io.bibtex;

import bib.entry.DateWriter;
import bib.entry.Entry;
import bib.entry.EntryDate;
import bib.entry.PartialDate;
import bib.io.format.DateForm;
import bib.io.format.Losses;
import bib.latex.LatexEncoder;
import java.util.List;
import java.util.Optional;

/// A date as `year` and `month`, the month as the macro every style knows and the day beside it (BibTeX's manual,
/// "Fields").
final class BibtexDate {
    private static final List<String> MACROS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private final Entry entry;
    private final Losses losses;

    BibtexDate(Entry entry, Losses losses) {
        this.entry = entry;
        this.losses = losses;
    }

    void write(List<BibtexField> out) {
        EntryDate date = entry.date();
        if (date.start().isPresent()) {
            write(date.start().get(), date, out);
        } else if (date.end().isPresent()) {
            writeEnd(date.end().get(), date.circa(), out);
        } else {
            out.add(BibtexField.of("year", new LatexEncoder(LatexEncoder.Target.UNICODE).encode(date.literal())));
        }
    }

    private void write(PartialDate start, EntryDate date, List<BibtexField> out) {
        boolean open = date.end().map(PartialDate::isOpen).orElse(false);
        Optional<PartialDate> end = date.end().filter(last -> !last.isOpen() && !last.equals(start));
        boolean oneYear = !open && end.map(last -> last.year() == start.year()).orElse(true);
        String range = oneYear ? "" : "--" + end.map(BibtexDate::year).orElse("");
        out.add(BibtexField.of("year", (date.circa() ? "circa " : "") + year(start) + range));
        if (date.circa() && !oneYear) {
            lose("that a date over several years is uncertain");
        }
        if (oneYear) {
            writeMonth(start, end, out);
        } else if (start.month() > 0 || end.map(PartialDate::month).orElse(0) > 0) {
            lose("the months and days of a date over several years");
        }
    }

    /// A date whose start is not known.
    private void writeEnd(PartialDate end, boolean circa, List<BibtexField> out) {
        out.add(BibtexField.of("year", "--" + year(end)));
        if (end.month() > 0) {
            lose("the month and day of a date without a start");
        }
        if (circa) {
            lose("that a date without a start is uncertain");
        }
    }

    private void lose(String what) {
        losses.add(what, entry.key());
    }

    private static String year(PartialDate date) {
        return DateWriter.write(PartialDate.ofYear(date.year()));
    }

    private void writeMonth(PartialDate start, Optional<PartialDate> end, List<BibtexField> out) {
        Optional<PartialDate> last = end.filter(day -> isRange(start, day));
        if (last.isEmpty() && end.isPresent()) {
            lose("the end of a date");
        }
        if (start.month() == 0) {
            return;
        }
        String value = day(start);
        if (last.isPresent()) {
            value += until(start, last.get());
        }
        String joined = value.replace("\" # \"", "");
        boolean text = joined.startsWith("\"") && joined.indexOf('"', 1) == joined.length() - 1;
        out.add(
                text
                        ? BibtexField.of("month", joined.substring(1, joined.length() - 1))
                        : new BibtexField("month", joined, true));
    }

    /// A lone day would be read as the first one's.
    private String until(PartialDate start, PartialDate end) {
        if (end.month() == start.month()) {
            return " # \"--" + end.day() + '"';
        }
        if (start.day() == 0 && end.day() > 0) {
            lose("the last day of a date whose first is not known");
            return " # \"/\" # " + day(new PartialDate(end.year(), end.month(), 0));
        }
        return " # \"" + (start.day() > 0 ? "--" : "/") + "\" # " + day(end);
    }

    /// Whether a month's field can run from one date to another of its year: both have a month, or a day of the
    /// same one.
    private static boolean isRange(PartialDate start, PartialDate end) {
        return start.month() == end.month() ? start.day() > 0 && end.day() > 0 : start.month() > 0 && end.month() > 0;
    }

    /// A month as its macro, a season as a text, and the day.
    private static String day(PartialDate date) {
        if (date.season() > 0) {
            return '"' + DateForm.SEASONS.get(date.season() - 1) + '"';
        }
        String macro = MACROS.get(date.month() - 1);
        return date.day() == 0 ? macro : macro + " # \"~" + date.day() + '"';
    }
}
