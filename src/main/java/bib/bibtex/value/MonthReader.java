package bib.bibtex.value;

import bib.bibtex.value.DateReader.Result;
import bib.bibtex.value.MonthText.Side;
import bib.entry.DateParser;
import bib.entry.EntryDate;
import bib.entry.PartialDate;
import java.util.List;
import java.util.Optional;

/// The `month` field in its many forms, with the `day` beside it: `January` (what `jan` stands for), `Mar.`, `3`,
/// `March 3`, `3 March`, `June 28 -- July 2`, `3-7 June`, `Mar./Apr.`, `3/4`, `Spring`.
///
/// What is not understood as a whole is not guessed at: the year is certain then, and all that is taken.
final class MonthReader {
    private static final int MONTHS = 12;

    private final EntryDate year;
    private final String month;

    private MonthReader(EntryDate year, String month) {
        this.year = year;
        this.month = month;
    }

    /// @param year a date whose start is a year alone
    static Result read(EntryDate year, String month, String day) {
        return new MonthReader(year, month).read(day);
    }

    private int known() {
        return year.start().orElseThrow().year();
    }

    private Result read(String day) {
        List<Side> sides = ends(MonthText.read(month, known()));
        if (sides.isEmpty()) {
            return new Result(year, "month", "the month '" + month + "' is not understood", "");
        }
        Side first = sides.getFirst();
        Side last = sides.getLast();
        if (!isReal(first) || !isReal(last)) {
            return new Result(dated(first.month(), last.month()), "month", noSuchDay(month), "");
        }
        if (isBackward(first, last)) {
            String message = "the month '" + month + "' ends before it begins";
            return new Result(year, "month", message, "write a date over two years as date = {2019-12/2020-01}");
        }
        return day.isEmpty() ? new Result(dated(first, last)) : withDay(first, last, day);
    }

    /// The first and the last month, each with its day where it has one; none where that is not certain.
    private static List<Side> ends(List<Side> said) {
        if (said.isEmpty()) {
            return said;
        }
        Side first = said.getFirst();
        Side last = said.getLast();
        if (said.size() == 1 && !first.isBare()) {
            return said;
        }
        if (areBare(said)) {
            return bare(said);
        }
        if (said.size() > 2) {
            return latest(said) == 0 ? List.of(first, last) : List.of();
        }
        if (first.isBare()) {
            Side there = new Side(last.month(), first.day());
            return last.day() > 0 ? List.of(there, last) : List.of(there);
        }
        if (last.isBare()) {
            Side there = new Side(first.month(), last.day());
            return first.day() > 0 ? List.of(first, there) : List.of(there);
        }
        return List.of(first, last);
    }

    // Asked at the start of most runs: streams and lambdas that no run before has linked take milliseconds.
    private static boolean areBare(List<Side> sides) {
        for (Side side : sides) {
            if (!side.isBare()) {
                return false;
            }
        }
        return true;
    }

    /// The greatest of their days.
    private static int latest(List<Side> sides) {
        int latest = 0;
        for (Side side : sides) {
            latest = Math.max(latest, side.day());
        }
        return latest;
    }

    /// Numbers alone are months; of two, the second is a day where it can be no month.
    private static List<Side> bare(List<Side> numbers) {
        int first = numbers.getFirst().day();
        int last = numbers.getLast().day();
        if (latest(numbers) <= MONTHS) {
            return List.of(new Side(first, 0), new Side(last, 0));
        }
        return numbers.size() == 2 && first <= MONTHS ? List.of(new Side(first, last)) : List.of();
    }

    /// A season may begin in the year before.
    private static boolean isBackward(Side first, Side last) {
        if (first.month() > MONTHS || last.month() > MONTHS) {
            return false;
        }
        boolean days = first.month() == last.month() && first.day() > 0 && last.day() > 0;
        return days ? last.day() < first.day() : last.month() < first.month();
    }

    private boolean isReal(Side side) {
        return DateParser.isValid(known(), side.month(), side.day());
    }

    private String noSuchDay(String text) {
        return "the calendar has no day '" + text + "' in " + known();
    }

    private Result withDay(Side first, Side last, String day) {
        List<Side> days = MonthText.read(day, known());
        boolean fits = !days.isEmpty()
                && days.size() <= 2
                && areBare(days)
                && first.day() == 0
                && last.day() == 0
                && (days.size() == 2 || first.isSame(last));
        if (!fits) {
            boolean same = days.size() == 1 && days.getFirst().isBare() && first.isSame(last);
            return same && days.getFirst().day() == first.day()
                    ? new Result(dated(first, last))
                    : new Result(dated(first, last), "day", "the day '" + day + "' is not understood", "");
        }
        Side start = new Side(first.month(), days.getFirst().day());
        Side end = new Side(last.month(), days.getLast().day());
        return isReal(start) && isReal(end) && !isBackward(start, end)
                ? new Result(dated(start, end))
                : new Result(dated(first, last), "day", noSuchDay(month + " " + day), "");
    }

    private EntryDate dated(int first, int last) {
        boolean forward = first > MONTHS || last > MONTHS || first <= last;
        return forward ? dated(new Side(first, 0), new Side(last, 0)) : year;
    }

    private EntryDate dated(Side first, Side last) {
        PartialDate start = new PartialDate(known(), first.month(), first.day());
        PartialDate end = new PartialDate(known(), last.month(), last.day());
        return EntryDate.of(start, first.isSame(last) ? Optional.empty() : Optional.of(end), year.circa());
    }
}
