package bib.bibtex.value;

import bib.entry.DateParser;
import bib.entry.DateWords;
import bib.latex.Chars;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Takes a month or a day as people write it apart: what stands on each side of a dash, a slash or an *and*.
final class MonthText {
    private static final int MAX_SIDES = 20;
    private static final int MONTHS = 12;

    private final int year;
    private final List<Side> sides = new ArrayList<>(2);
    private int month;
    private int day;
    private boolean understood = true;

    /// A month and a day in it; 0 where one of them is not said.
    ///
    /// @param month 1 to 12, or 21 to 24 for a season
    /// @param day   any number of one or two digits but 0
    record Side(int month, int day) {
        // Asked of every date with a month: what a record has by itself is linked anew at every start.
        boolean isSame(Side other) {
            return month == other.month && day == other.day;
        }

        /// Whether it is a number alone, of which only what stands beside it tells what it counts.
        boolean isBare() {
            return month == 0;
        }
    }

    private MonthText(int year) {
        this.year = year;
    }

    /// At least one side; none where a word of the text is not understood.
    ///
    /// @param year may be said again
    static List<Side> read(String text, int year) {
        MonthText reader = new MonthText(year);
        int at = 0;
        while (at < text.length() && reader.understood) {
            int end = wordEnd(text, at);
            if (end > at) {
                reader.word(text.substring(at, end).toLowerCase(Locale.ROOT));
            } else {
                reader.sign(text.charAt(at));
            }
            at = Math.max(end, at + 1);
        }
        reader.close();
        return reader.understood ? reader.sides : List.of();
    }

    /// One past the letters, or the digits, at a place; the place where there are none.
    private static int wordEnd(String text, int from) {
        boolean letters = Character.isLetter(text.charAt(from));
        int end = from;
        while (end < text.length()
                && Character.isLetterOrDigit(text.charAt(end))
                && Character.isLetter(text.charAt(end)) == letters) {
            end++;
        }
        return end;
    }

    private void sign(char c) {
        switch (c) {
            case '-', '–', '—', '/', '&', '+' -> close();
            default -> {}
        }
    }

    private void word(String word) {
        switch (word) {
            case "and", "to", "through", "until", "und", "bis", "et", "y" -> close();
            case "st", "nd", "rd", "th", "er", "the", "of", "de", "年", "日" -> {}
            case "月" -> countedMonth();
            default -> {
                if (Chars.isDigits(word)) {
                    number(word);
                } else {
                    month(DateWords.month(word));
                }
            }
        }
    }

    /// A month begins the other side where this one has its own, as in `Jan, Feb`.
    private void month(int found) {
        if (month > 0) {
            close();
        }
        understood &= found > 0;
        month = found;
    }

    private void number(String digits) {
        int number = DateParser.number(digits);
        if (digits.length() > 2 && number == year) {
            return;
        }
        understood &= digits.length() <= 2 && number > 0 && day == 0;
        day = number;
    }

    /// The number before it counts months, as in `3月`.
    private void countedMonth() {
        understood &= month == 0 && day > 0 && day <= MONTHS;
        month = day;
        day = 0;
    }

    private void close() {
        if (month > 0 || day > 0) {
            understood &= sides.size() < MAX_SIDES;
            sides.add(new Side(month, day));
        }
        month = 0;
        day = 0;
    }
}
