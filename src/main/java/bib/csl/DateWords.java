package bib.csl;

import bib.entry.PartialDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// One date as people write it in English: `March 2020`, `3 March 2020`, `March 3rd, 2020`, `Spring 2001`,
/// `circa 1850`, `3/14/2020` (month first, as citeproc-js reads it).
final class DateWords {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<String> MONTH_NAMES = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");

    private int year = -1;
    private int month;
    private int day;
    private boolean circa;

    private DateWords() {}

    /// Nothing where a word of the text is not understood.
    static @Nullable ItemDate parse(String text) {
        DateWords words = new DateWords();
        for (String word : text.toLowerCase(Locale.ROOT).split("[\\s,]+")) {
            if (!words.take(word)) {
                return null;
            }
        }
        if (words.year < 0 || !DateText.isValid(words.year, words.month, words.day)) {
            return null;
        }
        return new ItemDate(List.of(new PartialDate(words.year, words.month, words.day)), words.circa, "");
    }

    private boolean take(String raw) {
        String word = raw.endsWith(".") ? raw.substring(0, raw.length() - 1) : raw;
        switch (word) {
            case "c", "ca", "circa", "about" -> circa = true;
            case "" -> {}
            default -> {
                return takeMonth(word) || takeNumber(word) || takeSlashed(word);
            }
        }
        return true;
    }

    private boolean takeMonth(String word) {
        int found = month(word);
        if (month != 0 || found == 0) {
            return false;
        }
        month = found;
        return true;
    }

    /// 1 to 12 for a month's name or its first three letters, 21 to 24 for a season's, otherwise 0.
    static int month(String word) {
        String name = word.equals("sept") ? "sep" : word.equals("fall") ? "autumn" : word;
        int index = Math.max(MONTHS.indexOf(name), MONTH_NAMES.indexOf(name));
        int season = SEASONS.indexOf(name);
        return index >= 0 ? index + 1 : season >= 0 ? season + 21 : 0;
    }

    private boolean takeNumber(String word) {
        boolean doubtful = word.endsWith("?");
        String digits = doubtful ? word.substring(0, word.length() - 1) : word;
        if (digits.length() == 4 && year < 0 && DateText.number(digits) >= 0) {
            year = DateText.number(digits);
            circa |= doubtful;
            return true;
        }
        for (String end : List.of("st", "nd", "rd", "th")) {
            digits = digits.endsWith(end) ? digits.substring(0, digits.length() - 2) : digits;
        }
        if (digits.length() > 2 || day != 0) {
            return false;
        }
        day = DateText.number(digits);
        return day > 0;
    }

    private boolean takeSlashed(String word) {
        String[] parts = word.split("/", -1);
        if (parts.length != 3 || parts[2].length() != 4 || year >= 0 || month != 0 || day != 0) {
            return false;
        }
        month = DateText.number(parts[0]);
        day = DateText.number(parts[1]);
        year = DateText.number(parts[2]);
        return month > 0 && month <= 12 && day > 0;
    }
}
