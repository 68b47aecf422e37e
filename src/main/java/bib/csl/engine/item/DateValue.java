package bib.csl.engine.item;

import bib.csl.ItemDate;
import bib.entry.PartialDate;
import java.util.List;

/// A date of an item, as CSL counts: years before Christ are negative, there is no year 0.
public record DateValue(Point start, Point end, boolean circa, String literal) {
    /// A day, month, season or year; what is not known is 0.
    public record Point(int year, int month, int day, int season) {
        static final Point NONE = new Point(0, 0, 0, 0);

        /// The end of a range that goes on, written as a date of which nothing is known.
        static final Point OPEN = new Point(Integer.MAX_VALUE, 0, 0, 0);

        static Point of(PartialDate date) {
            int year = date.year() > 0 ? date.year() : Math.max(date.year(), 1 - Integer.MAX_VALUE) - 1;
            int season = date.season();
            int month = date.month() > 12 ? 0 : Math.max(0, date.month());
            int day = date.day() > 31 ? 0 : Math.max(0, date.day());
            return new Point(year, month, day, season);
        }

        public int part(String name) {
            return switch (name) {
                case "year" -> year;
                case "month" -> month > 0 ? month : season;
                default -> day;
            };
        }

        boolean isSame(Point other) {
            return year == other.year && month == other.month && day == other.day && season == other.season;
        }

        public boolean isNone() {
            return year == 0;
        }
    }

    static DateValue of(ItemDate date) {
        List<PartialDate> parts = date.parts();
        Point start = parts.isEmpty() ? Point.NONE : Point.of(parts.getFirst());
        return new DateValue(start, end(parts, start), date.circa(), date.literal());
    }

    private static Point end(List<PartialDate> parts, Point start) {
        if (parts.size() < 2) {
            return Point.NONE;
        }
        PartialDate last = parts.get(1);
        Point end = last.isOpen() ? Point.OPEN : Point.of(last);
        return end.isSame(start) ? Point.NONE : end;
    }

    public boolean isEmpty() {
        return start.isNone() && literal.isEmpty();
    }

    public boolean isRange() {
        return !end.isNone();
    }
}
