package bib.entry;

/// A day, a month, a season or a year. A part that is not known is 0.
///
/// @param year  astronomical: 0 is 1 BC
/// @param month 1 to 12; 21 to 24 are spring to winter (ISO 8601-2)
/// @param day   1 to 31
public record PartialDate(int year, int month, int day) {
    /// The end of a range that goes on: no date at all, and no other is like it.
    public static final PartialDate OPEN = new PartialDate(Integer.MAX_VALUE, 0, 0);

    private static final int FIRST_SEASON = 21;
    private static final int LAST_SEASON = 24;

    public static PartialDate ofYear(int year) {
        return new PartialDate(year, 0, 0);
    }

    public boolean isOpen() {
        return year == OPEN.year;
    }

    // Those that a record has by itself are linked anew at every start, which takes 5 ms.
    @Override
    public boolean equals(Object other) {
        return other instanceof PartialDate that && that.year == year && that.month == month && that.day == day;
    }

    @Override
    public int hashCode() {
        return (year * 31 + month) * 32 + day;
    }

    /// 1 (spring) to 4 (winter), or 0.
    public int season() {
        return month >= FIRST_SEASON && month <= LAST_SEASON ? month - FIRST_SEASON + 1 : 0;
    }
}
