package bib.search;

import bib.source.BibException;

/// Years as a person writes them: `2019`, `2018..2020`, `2018..`, `..2019`, and `..` for any.
public final class YearRange {
    private static final String HINT = "write a year as 2019, 2018..2020, 2018.. or ..2020";
    private static final int MAX_DIGITS = 6;

    private YearRange() {}

    /// @throws BibException of kind USAGE where it is no year or runs backwards
    public static Query.Years parse(String text) {
        String range = text.strip();
        int dots = range.indexOf("..");
        if (dots < 0) {
            int year = year(range, text);
            return new Query.Years(year, year);
        }
        String first = range.substring(0, dots).strip();
        String last = range.substring(dots + 2).strip();
        int from = first.isEmpty() ? Integer.MIN_VALUE : year(first, text);
        int to = last.isEmpty() ? Integer.MAX_VALUE : year(last, text);
        if (from > to) {
            throw usage("the years '" + text + "' run backwards", "write the earlier year first: " + to + ".." + from);
        }
        return new Query.Years(from, to);
    }

    /// As [#parse] reads it.
    static String print(Query.Years years) {
        if (years.from() == years.to()) {
            return String.valueOf(years.from());
        }
        String from = years.from() == Integer.MIN_VALUE ? "" : String.valueOf(years.from());
        String to = years.to() == Integer.MAX_VALUE ? "" : String.valueOf(years.to());
        return from + ".." + to;
    }

    private static int year(String digits, String whole) {
        int start = digits.startsWith("-") ? 1 : 0;
        int length = digits.length() - start;
        boolean number = length > 0 && length <= MAX_DIGITS;
        for (int i = start; number && i < digits.length(); i++) {
            number = digits.charAt(i) >= '0' && digits.charAt(i) <= '9';
        }
        if (!number) {
            String named = digits.equals(whole) ? "" : " in '" + whole + "'";
            throw usage("'" + digits + "'" + named + " is not a year", HINT);
        }
        return Integer.parseInt(digits);
    }

    private static BibException usage(String message, String hint) {
        return new BibException(BibException.Kind.USAGE, message, hint);
    }
}
