package bib.bibtex;

import bib.entry.DateParser;
import bib.entry.DateWords;
import bib.entry.EntryDate;
import java.util.List;
import java.util.Optional;

/// When an entry came out: biblatex's `date`, else BibTeX's `year` and `month`.
final class DateReader {
    /// @param problems one sentence for each thing that is not understood
    record Result(EntryDate date, List<String> problems) {}

    private DateReader() {}

    /// A `date`. As English words it is understood, and reported.
    static Result date(String text) {
        Optional<EntryDate> date = DateParser.parse(text);
        if (date.isPresent()) {
            return new Result(date.get(), List.of());
        }
        EntryDate words = DateWords.parse(text).orElseGet(() -> EntryDate.words(text));
        return new Result(words, List.of("the date '" + text + "' is not of the form 2024-05-31"));
    }

    /// A `year`, with a `month` and a `day` where there are such fields; empty where not.
    static Result year(String year, String month, String day) {
        EntryDate date = year(year);
        if (date.start().isEmpty() || date.start().get().month() > 0 || month.isEmpty()) {
            return new Result(date, List.of());
        }
        return MonthReader.read(date, month, day);
    }

    /// A year, a range of years with any dash (`1998/99` is one, too), or words.
    private static EntryDate year(String text) {
        String range = text.replace('–', '/').replace('—', '/').replace(" ", "");
        int sign = Math.max(range.indexOf('/'), range.indexOf('-', 1));
        if (sign == 4 && range.length() == 7) {
            range = range.substring(0, 4) + "/" + range.substring(0, 2) + range.substring(5);
        } else if (sign == 4 && range.length() == 9) {
            range = range.substring(0, 4) + "/" + range.substring(5);
        }
        String dates = range;
        return DateParser.parse(text)
                .or(() -> DateParser.parse(dates))
                .filter(DateReader::runsForward)
                .or(() -> DateWords.parse(text))
                .orElseGet(() -> EntryDate.words(text));
    }

    private static boolean runsForward(EntryDate date) {
        boolean known = date.start().isPresent() && date.end().isPresent();
        return !known || date.end().get().year() >= date.start().get().year();
    }
}
