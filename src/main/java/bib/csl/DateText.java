package bib.csl;

import bib.entry.PartialDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Dates written as text: biblatex's and CSL's (ISO 8601-2 level 1, EDTF), and else as people write them.
///
/// A range without an end is its start. What is no date stays as words.
final class DateText {
    private static final int MAX_LENGTH = 100;

    private DateText() {}

    static ItemDate parse(String value) {
        String text = value.strip();
        if (text.length() <= MAX_LENGTH) {
            ItemDate iso = iso(text);
            ItemDate date = iso == null ? DateWords.parse(text) : iso;
            if (date != null) {
                return date;
            }
        }
        return new ItemDate(List.of(), false, text);
    }

    private static @Nullable ItemDate iso(String text) {
        int slash = text.indexOf('/');
        String first = slash < 0 ? text : text.substring(0, slash);
        String last = slash < 0 ? "" : text.substring(slash + 1);
        List<PartialDate> parts = new ArrayList<>(2);
        boolean circa = false;
        for (String side : List.of(first, last)) {
            if (isOpen(side)) {
                continue;
            }
            Side date = side(side);
            if (date == null) {
                return null;
            }
            circa |= date.circa;
            parts.add(date.start);
            if (slash < 0 && !date.end.equals(date.start)) {
                parts.add(date.end);
            }
        }
        return parts.isEmpty() ? null : new ItemDate(parts, circa, "");
    }

    private static boolean isOpen(String side) {
        return side.isEmpty() || side.equals("..") || side.equals("*") || side.equals("open") || side.equals("unknown");
    }

    private record Side(PartialDate start, PartialDate end, boolean circa) {}

    /// `YYYY[-MM[-DD]][Ttime][~?%]`, with `X` for digits that are not known.
    private static @Nullable Side side(String text) {
        int end = text.length();
        while (end > 0 && "~?%".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        int time = text.indexOf('T');
        String date = text.substring(0, time > 0 && time < end ? time : end);
        boolean negative = date.startsWith("-");
        String[] fields = (negative ? date.substring(1) : date).split("-", -1);
        if (fields.length > 3 || fields[0].length() != 4) {
            return null;
        }
        boolean circa = end < text.length();
        int low = number(fields[0].replace('X', '0'));
        int high = number(fields[0].replace('X', '9'));
        int month = fields.length > 1 ? part(fields[1]) : 0;
        int day = fields.length > 2 ? part(fields[2]) : 0;
        if (low < 0 || fields[0].startsWith("X") || !isValid(low, month, day)) {
            return null;
        }
        int sign = negative ? -1 : 1;
        PartialDate start = new PartialDate(sign * low, month, day);
        return new Side(start, low == high ? start : PartialDate.ofYear(sign * high), circa);
    }

    private static int part(String digits) {
        return digits.equals("XX") ? 0 : digits.length() == 2 ? number(digits) : -1;
    }

    /// The number that ASCII digits alone make; otherwise -1.
    static int number(String digits) {
        boolean plain =
                !digits.isEmpty() && digits.length() < 9 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return plain ? Integer.parseInt(digits) : -1;
    }

    /// Whether there is such a day, month or season; 0 stands for what is not known.
    static boolean isValid(int year, int month, int day) {
        if (month >= 21 && month <= 24) {
            return day == 0;
        }
        if (month < 0 || month > 12 || day < 0 || (month == 0 && day > 0)) {
            return false;
        }
        return day == 0 || day <= YearMonth.of(year, month).lengthOfMonth();
    }
}
