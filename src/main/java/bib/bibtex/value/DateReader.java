package bib.bibtex.value;

import bib.entry.DateParser;
import bib.entry.DateWords;
import bib.entry.EntryDate;
import bib.latex.Chars;
import java.util.List;
import java.util.Optional;

/// When an entry came out: biblatex's `date`, else BibTeX's `year` and `month`.
public final class DateReader {
    private static final int YEAR_DIGITS = 4;
    /// Of `2003-05`.
    private static final int SHORT = 7;
    /// Of `2003-2005`.
    private static final int LONG = 9;

    private static final int CENTURY = 100;

    /// What is not understood.
    ///
    /// @param field the field in which it stands
    /// @param hint  empty where there is nothing to say
    public record Problem(String field, String message, String hint) {}

    /// A date, and one problem for each thing that is not understood.
    public record Result(EntryDate date, List<Problem> problems) {
        Result(EntryDate date) {
            this(date, List.of());
        }

        Result(EntryDate date, String field, String message, String hint) {
            this(date, List.of(new Problem(field, message, hint)));
        }
    }

    private DateReader() {}

    /// A `date`. As English words it is understood, and reported.
    static Result date(String text) {
        Optional<EntryDate> date = DateParser.parse(text);
        if (date.isPresent()) {
            return new Result(date.get());
        }
        EntryDate words = DateWords.parse(text).or(() -> withYear(text)).orElseGet(() -> EntryDate.words(text));
        return new Result(words, "date", "the date '" + text + "' is not of the form 2024-05-31", "");
    }

    /// A `date` that is none, beside a `year` of which more is known: biber reads the latter then. Where there is no
    /// `month`, the `date` may be one, as `25 January`.
    public static Result date(String text, String year, String month, String day) {
        Result date = date(text);
        if (isUnderstood(date) || year.isEmpty()) {
            return date;
        }
        EntryDate known = year(year, month.isEmpty() ? text : month, day).date();
        return known.start().isEmpty() ? date : new Result(known, date.problems());
    }

    /// Whether a `date` is one, and not kept as words.
    public static boolean isUnderstood(Result date) {
        return date.problems().isEmpty() || date.date().start().isPresent();
    }

    /// A `year`, with a `month` and a `day` where there are such fields; empty where not.
    static Result year(String year, String month, String day) {
        EntryDate date = year(year, !month.isEmpty());
        boolean isMonth = date.start().isPresent() && date.start().get().month() > 0;
        if (isMonth && month.isEmpty() && isShort(year) && tail(year) > lastDigits(year)) {
            String years = year.substring(0, YEAR_DIGITS) + "/" + year.substring(0, 2) + year.substring(SHORT - 2);
            String message = "the year '" + year + "' is read as a month; it may be meant as a range of years";
            String hint = "write date = {" + year + "} for the month, or {" + years + "} for the years";
            return new Result(date, "year", message, hint);
        }
        if (date.start().isEmpty() || isMonth || month.isEmpty()) {
            return new Result(date);
        }
        if (date.end().isPresent()) {
            String message = "the month '" + month + "' is left out: the year '" + year + "' is a range";
            return new Result(date, "month", message, "write the range as date, as {2019-12/2020-01}");
        }
        return MonthReader.read(date, month, day);
    }

    /// A year, a range of years with any dash (`1998/99` is one, too), or words. `2011-12` is a range as well: the last
    /// month of a year stands in a date, or in a field of its own, and where there is one, so is `2003-05`.
    private static EntryDate year(String text, boolean hasMonth) {
        Optional<EntryDate> plain = Chars.isDigits(text) ? DateParser.parse(text) : Optional.empty();
        return plain.isPresent() ? plain.get() : unusual(text, hasMonth);
    }

    private static EntryDate unusual(String text, boolean hasMonth) {
        Optional<EntryDate> years = DateParser.parse(years(text)).filter(DateReader::runsForward);
        if (years.isPresent() && isShort(text) && (hasMonth || tail(text) == (lastDigits(text) + 1) % CENTURY)) {
            return years.get();
        }
        return DateParser.parse(text)
                .or(() -> upTo(text))
                .filter(DateReader::runsForward)
                .or(() -> years)
                .or(() -> DateWords.parse(text))
                .or(() -> withYear(text))
                .or(() -> copyrighted(text))
                .orElseGet(() -> EntryDate.words(text));
    }

    /// A range of years in biblatex's form, both in full; another text more or less as it stands.
    private static String years(String text) {
        return text.endsWith("?") ? sureYears(text.substring(0, text.length() - 1)) + "?" : sureYears(text);
    }

    private static String sureYears(String text) {
        String range = text.replace('–', '/').replace('—', '/').replace(" ", "");
        int sign = Math.max(range.indexOf('/'), range.indexOf('-', 1));
        if (sign != YEAR_DIGITS || (range.length() != SHORT && range.length() != LONG)) {
            return range;
        }
        String first = range.substring(0, sign);
        String last = range.substring(sign + 1);
        if (range.length() == LONG) {
            return first + "/" + last;
        }
        int century = DateParser.number(first.substring(0, 2));
        boolean turns = last.equals("00") && first.endsWith("99") && century >= 0;
        return first + "/" + (turns ? String.valueOf(century + 1) : first.substring(0, 2)) + last;
    }

    /// Whether a text is a year, a hyphen and two digits.
    private static boolean isShort(String text) {
        return text.length() == SHORT
                && text.charAt(YEAR_DIGITS) == '-'
                && lastDigits(text) >= 0
                && Chars.isDigits(text.substring(0, YEAR_DIGITS))
                && tail(text) >= 0;
    }

    private static int lastDigits(String text) {
        return DateParser.number(text.substring(2, YEAR_DIGITS));
    }

    private static int tail(String text) {
        return DateParser.number(text.substring(SHORT - 2));
    }

    /// A year within months and days, as in `1999 Sep-Oct`, `3-5 May, 2016` and `2012年3月31日`; nothing where a word
    /// is not understood.
    private static Optional<EntryDate> withYear(String text) {
        int at = yearAt(text);
        if (at < 0 || !hasLetter(text)) {
            return Optional.empty();
        }
        Optional<EntryDate> year = DateParser.parse(text.substring(at, at + YEAR_DIGITS));
        if (year.isEmpty()) {
            return year;
        }
        String rest = text.substring(0, at) + " " + text.substring(at + YEAR_DIGITS);
        Result read = MonthReader.read(year.get(), rest, "");
        return read.problems().isEmpty() ? Optional.of(read.date()) : Optional.empty();
    }

    private static boolean hasLetter(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetter(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /// Where the only run of four digits stands; -1 where there are none or several.
    private static int yearAt(String text) {
        int found = -1;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                continue;
            }
            if (i - start == YEAR_DIGITS) {
                if (found >= 0) {
                    return -1;
                }
                found = start;
            }
            start = i + 1;
        }
        return found;
    }

    /// `[2020] ©2020`, as MathSciNet says it of books.
    private static Optional<EntryDate> copyrighted(String text) {
        int sign = text.indexOf('©');
        boolean bracketed = sign > 0
                && text.startsWith("[")
                && text.substring(0, sign).strip().endsWith("]");
        return bracketed && Chars.isDigits(text.substring(sign + 1).strip())
                ? DateParser.parse(text.substring(1, text.indexOf(']')))
                : Optional.empty();
    }

    /// `--1999`, as a range whose first year is not known.
    private static Optional<EntryDate> upTo(String text) {
        String range = text.replace(" ", "");
        return range.length() == 6 && range.startsWith("--")
                ? DateParser.parse("/" + range.substring(2))
                : Optional.empty();
    }

    private static boolean runsForward(EntryDate date) {
        boolean known = date.start().isPresent() && date.end().isPresent();
        return !known || date.end().get().year() >= date.start().get().year();
    }
}
