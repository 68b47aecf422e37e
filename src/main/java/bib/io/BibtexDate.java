package bib.io;

import bib.bibtex.LatexEncoder;
import bib.entry.DateWriter;
import bib.entry.Entry;
import bib.entry.EntryDate;
import bib.entry.PartialDate;
import java.util.List;
import java.util.Optional;

/// A date as `year` and `month`, the month as the macro every style knows and the day beside it (BibTeX's manual,
/// "Fields").
final class BibtexDate {
    private static final List<String> MACROS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<String> SEASONS = List.of("Spring", "Summer", "Autumn", "Winter");

    private final Entry entry;
    private final Losses losses;

    BibtexDate(Entry entry, Losses losses) {
        this.entry = entry;
        this.losses = losses;
    }

    void write(List<BibtexField> out) {
        EntryDate date = entry.date();
        Optional<PartialDate> end = date.end().filter(last -> !last.isOpen());
        if (date.start().isEmpty()) {
            String words = end.map(last -> "--" + year(last)).orElse("");
            String year =
                    words.isEmpty() ? new LatexEncoder(LatexEncoder.Target.UNICODE).encode(date.literal()) : words;
            out.add(BibtexField.of("year", year));
            return;
        }
        PartialDate start = date.start().get();
        boolean oneYear = end.map(last -> last.year() == start.year()).orElse(true) && !isOpen(date);
        String range = isOpen(date) ? "--" : "--" + end.map(BibtexDate::year).orElse("");
        out.add(BibtexField.of("year", (date.circa() ? "circa " : "") + year(start) + (oneYear ? "" : range)));
        if (date.circa() && !oneYear) {
            losses.add("that a date over several years is uncertain", entry.key());
        }
        if (oneYear && start.month() > 0) {
            out.add(month(start, end));
        } else if (start.month() > 0 || end.map(PartialDate::month).orElse(0) > 0) {
            losses.add("the months and days of a date over several years", entry.key());
        }
    }

    private static boolean isOpen(EntryDate date) {
        return date.end().map(PartialDate::isOpen).orElse(false);
    }

    private static String year(PartialDate date) {
        return DateWriter.write(PartialDate.ofYear(date.year()));
    }

    private static BibtexField month(PartialDate start, Optional<PartialDate> end) {
        if (start.season() > 0) {
            return BibtexField.of("month", SEASONS.get(start.season() - 1));
        }
        String value = day(start);
        if (end.isPresent()) {
            boolean sameMonth = end.get().month() == start.month();
            String dash = start.day() > 0 ? "--" : "/";
            value += sameMonth ? " # \"" + dash + end.get().day() + '"' : " # \"" + dash + "\" # " + day(end.get());
            value = value.replace("\" # \"", "");
        }
        return new BibtexField("month", value, true);
    }

    private static String day(PartialDate date) {
        if (date.season() > 0) {
            return '"' + SEASONS.get(date.season() - 1) + '"';
        }
        String macro = date.month() == 0 ? "\"\"" : MACROS.get(date.month() - 1);
        return date.day() == 0 ? macro : macro + " # \"~" + date.day() + '"';
    }
}
