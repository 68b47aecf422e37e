package bib.csl.engine;

import bib.csl.ItemDate;
import bib.entry.PartialDate;
import java.util.List;

/// A date of an item, as CSL counts: years before Christ are negative, there is no year 0.
record DateValue(Point start, Point end, boolean circa, String literal) {
    /// A day, month, season or year; what is not known is 0.
    record Point(int year, int month, int day, int season) {
        static final Point NONE = new Point(0, 0, 0, 0);

        /// The end of a range that goes on, written as a date of which nothing is known.
        static final Point OPEN = new Point(Integer.MAX_VALUE, 0, 0, 0);

        static Point of(PartialDate date) {
            int year = date.year() > 0 ? date.year() : date.year() - 1;
            int season = date.season();
            return new Point(year, season > 0 || date.month() > 12 ? 0 : date.month(), date.day(), season);
        }

        int part(String name) {
            return switch (name) {
                case "year" -> year;
                case "month" -> month > 0 ? month : season;
                default -> day;
            };
        }

        boolean isNone() {
            return year == 0;
        }
    }

    static DateValue of(ItemDate date) {
        List<PartialDate> parts = date.parts();
        Point start = parts.isEmpty() ? Point.NONE : Point.of(parts.getFirst());
        Point end = parts.size() > 1 ? Point.of(parts.get(1)) : Point.NONE;
        if (parts.size() > 1 && parts.get(1).equals(new PartialDate(0, 0, 0))) {
            end = Point.OPEN;
        }
        return new DateValue(start, end.equals(start) ? Point.NONE : end, date.circa(), date.literal());
    }

    boolean isEmpty() {
        return start.isNone() && literal.isEmpty();
    }

    boolean isRange() {
        return !end.isNone();
    }
}
