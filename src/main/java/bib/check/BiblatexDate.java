package bib.check;

import bib.entry.DateParser;
import bib.entry.DateWords;
import bib.entry.EntryDate;
import bib.entry.PartialDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A date in another form, written in biblatex's (ISO 8601-2).
final class BiblatexDate {
    private static final Pattern YEAR_FIRST = Pattern.compile("^\\d{4}\\D");

    private BiblatexDate() {}

    /// Nothing where the text is a date already, or it is not certain which one: the month stands in letters, or the
    /// year first.
    static Optional<String> of(String text) {
        String date = text.strip();
        boolean certain = YEAR_FIRST.matcher(date).find() || date.chars().anyMatch(Character::isLetter);
        return certain && DateParser.parse(date).isEmpty()
                ? DateWords.parse(date).flatMap(BiblatexDate::of)
                : Optional.empty();
    }

    private static Optional<String> of(EntryDate date) {
        return date.circa()
                ? Optional.empty()
                : date.start()
                        .map(start ->
                                of(start) + date.end().map(end -> "/" + of(end)).orElse(""));
    }

    private static String of(PartialDate date) {
        String month = date.month() > 0 ? String.format(Locale.ROOT, "-%02d", date.month()) : "";
        String day = date.day() > 0 ? String.format(Locale.ROOT, "-%02d", date.day()) : "";
        return String.format(Locale.ROOT, "%04d", date.year()) + month + day;
    }
}
