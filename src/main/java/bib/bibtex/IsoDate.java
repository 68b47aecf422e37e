package bib.bibtex;

import bib.entry.PartialDate;
import java.time.YearMonth;
import java.util.Optional;

/// One date as biblatex writes it: `2024`, `2024-05`, `2024-05-31`, `2024-21` (spring), `-0044`, `y17000`.
final class IsoDate {
    private static final int MAX_MONTH = 12;
    private static final int FIRST_SEASON = 21;
    private static final int LAST_SEASON = 24;
    private static final int MAX_YEAR_DIGITS = 9;

    private IsoDate() {}

    static Optional<PartialDate> parse(String text) {
        boolean far = text.startsWith("y") || text.startsWith("Y");
        String unsigned = text.substring(far ? 1 : 0);
        boolean negative = unsigned.startsWith("-");
        String[] parts = unsigned.substring(negative ? 1 : 0).split("-", -1);
        if (parts.length > 3 || !isYear(parts[0], far)) {
            return Optional.empty();
        }
        int year = Integer.parseInt(parts[0]) * (negative ? -1 : 1);
        int month = parts.length > 1 ? number(parts[1]) : 0;
        int day = parts.length > 2 ? number(parts[2]) : 0;
        boolean valid = isMonth(month, parts.length) && isDay(year, month, day, parts.length);
        return valid ? Optional.of(new PartialDate(year, month, day)) : Optional.empty();
    }

    private static boolean isYear(String text, boolean anyLength) {
        boolean length = anyLength ? text.length() <= MAX_YEAR_DIGITS : text.length() == 4;
        return length && Chars.isDigits(text);
    }

    private static int number(String text) {
        return text.length() == 2 && Chars.isDigits(text) ? Integer.parseInt(text) : -1;
    }

    private static boolean isMonth(int month, int parts) {
        boolean season = month >= FIRST_SEASON && month <= LAST_SEASON && parts == 2;
        return parts == 1 || season || (month >= 1 && month <= MAX_MONTH);
    }

    private static boolean isDay(int year, int month, int day, int parts) {
        if (parts < 3) {
            return true;
        }
        return day >= 1
                && day <= YearMonth.of(Math.clamp(year, -9999, 9999), month).lengthOfMonth();
    }
}
