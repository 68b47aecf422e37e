package bib.entry;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Dates as biblatex and CSL write them: ISO 8601-2 level 1, also known as EDTF (biblatex manual, "Date and Time
/// Specifications").
///
/// `2024`, `2024-05`, `2024-05-31`, `2024-21` (spring), `-0044`, `y17000`; `~`, `?` and `%` for what is uncertain; `X`
/// for digits that are not known; ranges with `/`, open where one side is missing or `..`. A time of day is left out.
public final class DateParser {
    private static final int MAX_LENGTH = 100;
    private static final int MAX_MONTH = 12;
    private static final int FIRST_SEASON = 21;
    private static final int LAST_SEASON = 24;
    private static final int YEAR_DIGITS = 4;
    private static final int MONTH_LENGTH = 7;
    private static final int DAY_LENGTH = 10;
    private static final int MAX_YEAR_DIGITS = 9;

    /// One side of a range; `end` is another date than `start` where digits of the year are not known.
    private record Side(PartialDate start, PartialDate end, boolean circa) {}

    private DateParser() {}

    /// Nothing where the text is no date.
    public static Optional<EntryDate> parse(String text) {
        String date = text.strip();
        return date.isEmpty() || date.length() > MAX_LENGTH ? Optional.empty() : Optional.ofNullable(range(date));
    }

    private static @Nullable EntryDate range(String text) {
        PartialDate plain = plain(text);
        if (plain != null) {
            return EntryDate.of(plain, Optional.empty(), false);
        }
        int slash = text.indexOf('/');
        if (slash < 0) {
            Side side = side(text);
            return side == null ? null : single(side);
        }
        String from = text.substring(0, slash).strip();
        String to = text.substring(slash + 1).strip();
        Side first = side(from);
        Side last = side(to);
        if (first != null && last != null) {
            return EntryDate.of(first.start(), Optional.of(last.end()), first.circa() || last.circa());
        }
        if (first != null && isOpen(to)) {
            return EntryDate.of(first.start(), Optional.of(PartialDate.OPEN), first.circa());
        }
        if (last != null && isOpen(from)) {
            EntryDate end = single(last);
            return new EntryDate(Optional.empty(), Optional.of(last.end()), end.circa(), "–" + to, end.years());
        }
        return null;
    }

    /// `2024`, `2024-05` or `2024-05-31`, as nearly all dates are; nothing where it is any other.
    private static @Nullable PartialDate plain(String text) {
        int length = text.length();
        boolean monthly = length == MONTH_LENGTH || length == DAY_LENGTH;
        if ((length != YEAR_DIGITS && !monthly)
                || (monthly && text.charAt(YEAR_DIGITS) != '-')
                || (length == DAY_LENGTH && text.charAt(MONTH_LENGTH) != '-')) {
            return null;
        }
        int year = number(text, 0, YEAR_DIGITS);
        int month = monthly ? positive(number(text, YEAR_DIGITS + 1, MONTH_LENGTH)) : 0;
        int day = length == DAY_LENGTH ? positive(number(text, MONTH_LENGTH + 1, DAY_LENGTH)) : 0;
        return year >= 0 && isValid(year, month, day) ? new PartialDate(year, month, day) : null;
    }

    private static EntryDate single(Side side) {
        boolean range = !side.end().equals(side.start());
        return EntryDate.of(side.start(), range ? Optional.of(side.end()) : Optional.empty(), side.circa());
    }

    private static boolean isOpen(String side) {
        return side.isEmpty() || side.equals("..") || side.equals("*") || side.equals("open") || side.equals("unknown");
    }

    private static @Nullable Side side(String text) {
        int end = text.length();
        while (end > 0 && "~?%\u00a0".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        int time = text.indexOf('T');
        String date = text.substring(0, time > 0 && time < end ? time : end);
        boolean far = date.startsWith("y") || date.startsWith("Y");
        boolean negative = date.startsWith("-", far ? 1 : 0);
        String[] parts = date.substring((far ? 1 : 0) + (negative ? 1 : 0)).split("-", -1);
        if (parts.length > 3 || !isYear(parts[0], far)) {
            return null;
        }
        int sign = negative ? -1 : 1;
        int low = sign * Integer.parseInt(parts[0].replace('X', '0'));
        int high = sign * Integer.parseInt(parts[0].replace('X', '9'));
        int month = parts.length > 1 ? part(parts[1]) : 0;
        int day = parts.length > 2 ? part(parts[2]) : 0;
        if (!isValid(low, month, day)) {
            return null;
        }
        PartialDate start = new PartialDate(Math.min(low, high), month, day);
        PartialDate last = low == high ? start : PartialDate.ofYear(Math.max(low, high));
        return new Side(start, last, end < text.length());
    }

    /// Digits, of which the last ones may be `X`.
    private static boolean isYear(String text, boolean anyLength) {
        int known = text.length();
        while (known > 0 && text.charAt(known - 1) == 'X') {
            known--;
        }
        boolean length = anyLength ? text.length() <= MAX_YEAR_DIGITS : text.length() == YEAR_DIGITS;
        return length && number(text.substring(0, known)) >= 0;
    }

    private static int part(String digits) {
        return digits.equals("XX") ? 0 : digits.length() == 2 ? positive(number(digits)) : -1;
    }

    private static int positive(int number) {
        return number == 0 ? -1 : number;
    }

    /// The number that ASCII digits alone make, at most nine of them; otherwise -1.
    public static int number(String digits) {
        return digits.length() > MAX_YEAR_DIGITS ? -1 : number(digits, 0, digits.length());
    }

    private static int number(String text, int start, int end) {
        int number = start < end ? 0 : -1;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = number * 10 + c - '0';
        }
        return number;
    }

    /// Whether there is such a day, month or season; 0 stands for what is not known.
    public static boolean isValid(int year, int month, int day) {
        if (month >= FIRST_SEASON && month <= LAST_SEASON) {
            return day == 0;
        }
        if (month < 0 || month > MAX_MONTH || day < 0 || (month == 0 && day > 0)) {
            return false;
        }
        return day == 0 || day <= days(year, month);
    }

    /// How long a month is in the Gregorian calendar. `java.time` knows it too, and takes 10 ms to load.
    private static int days(int year, int month) {
        boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        return switch (month) {
            case 2 -> leap ? 29 : 28;
            case 4, 6, 9, 11 -> 30;
            default -> 31;
        };
    }
}
