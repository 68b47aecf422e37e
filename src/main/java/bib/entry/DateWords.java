package bib.entry;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A date as people write it in English, or with a month in one of a few other languages: `March 2020`,
/// `3 March 2020`, `March 3rd, 2020`, `14. März 2020`, `Spring 2001`, `circa 1850`, `3/14/2020` (month first, as
/// citeproc-js reads it), `14.3.2020`, `2020.03.14`, `2020/03/14/` (as RIS has it); or two of them, as `May
/// 1999/June 2001`, `Spring 1999 - Summer 2001`, `1999–2001`.
public final class DateWords {
    private static final int ABBREVIATION = 3;
    private static final int MAX_LENGTH = 100;
    private static final int YEAR_DIGITS = 4;
    private static final List<String> RANGE_SIGNS = List.of("/", " - ", "–", "—", "--");
    private static final List<String> MONTHS = List.of(
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

    /// Months by the names that files have them under in German, French, Spanish, Italian, Portuguese and Dutch, where
    /// they are not English ones.
    private static final Map<String, Integer> OTHER_MONTHS = otherMonths(
            "januar jänner janvier janv enero gennaio janeiro januari ene",
            "februar février fevrier févr fév febrero febbraio fevereiro februari",
            "märz mär mrz mars marzo março maart mrt",
            "avril avr abril aprile",
            "mai mayo maggio maio mei",
            "juni juin junio giugno junho giu",
            "juli juillet juil julio luglio julho lug",
            "août aout agosto augustus ago",
            "septembre septiembre setiembre settembre setembro",
            "oktober okt octobre octubre ottobre outubro ott",
            "novembre noviembre novembro",
            "dezember dez décembre decembre déc diciembre dicembre dezembro dic");

    private int year = -1;
    private int month;
    private int day;
    private boolean circa;

    private DateWords() {}

    /// Nothing where a word of the text is not understood.
    public static Optional<EntryDate> parse(String text) {
        if (text.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        Optional<EntryDate> date = single(text);
        return date.isPresent() ? date : range(text);
    }

    private static Optional<EntryDate> range(String text) {
        for (String sign : RANGE_SIGNS) {
            int at = text.indexOf(sign);
            if (at > 0) {
                return range(text.substring(0, at), text.substring(at + sign.length()));
            }
        }
        int hyphen = text.indexOf('-');
        boolean years = hyphen == YEAR_DIGITS && text.length() == 2 * YEAR_DIGITS + 1;
        return years ? range(text.substring(0, hyphen), text.substring(hyphen + 1)) : Optional.empty();
    }

    /// What runs backward is no range; what ends as it begins is one date.
    private static Optional<EntryDate> range(String from, String to) {
        Optional<EntryDate> first = DateParser.parse(from).or(() -> single(from));
        Optional<EntryDate> last = DateParser.parse(to).or(() -> single(to));
        if (!isOne(first) || !isOne(last)) {
            return Optional.empty();
        }
        PartialDate start = first.flatMap(EntryDate::start).orElseThrow();
        PartialDate end = last.flatMap(EntryDate::start).orElseThrow();
        boolean circa = first.get().circa() || last.get().circa();
        return end.year() < start.year()
                ? Optional.empty()
                : Optional.of(EntryDate.of(start, Optional.of(end).filter(date -> !date.equals(start)), circa));
    }

    private static boolean isOne(Optional<EntryDate> date) {
        return date.isPresent()
                && date.get().start().isPresent()
                && date.get().end().isEmpty();
    }

    private static Optional<EntryDate> single(String text) {
        DateWords words = new DateWords();
        for (String word : text.strip().toLowerCase(Locale.ROOT).split("[\\s\u00a0,]+")) {
            if (!words.take(word)) {
                return Optional.empty();
            }
        }
        if (words.year < 0 || !DateParser.isValid(words.year, words.month, words.day)) {
            return Optional.empty();
        }
        PartialDate date = new PartialDate(words.year, words.month, words.day);
        return Optional.of(EntryDate.of(date, Optional.empty(), words.circa));
    }

    private static Map<String, Integer> otherMonths(String... names) {
        Map<String, Integer> months = new HashMap<>();
        for (int i = 0; i < names.length; i++) {
            for (String name : names[i].split(" ")) {
                months.put(name, i + 1);
            }
        }
        return Map.copyOf(months);
    }

    private boolean take(String raw) {
        String word = raw.endsWith(".") ? raw.substring(0, raw.length() - 1) : raw;
        switch (word) {
            case "c", "ca", "circa", "about" -> circa = true;
            case "" -> {}
            default -> {
                return takeMonth(word) || takeNumber(word) || takeNumbers(word);
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

    /// 1 to 12 for a month's name or its first letters, at least three; 21 to 24 for a season's name; otherwise 0.
    ///
    /// @param word in lower case
    public static int month(String word) {
        int season =
                switch (word) {
                    case "spring" -> 21;
                    case "summer" -> 22;
                    case "autumn", "fall" -> 23;
                    case "winter" -> 24;
                    default -> 0;
                };
        for (int i = 0; season == 0 && word.length() >= ABBREVIATION && i < MONTHS.size(); i++) {
            if (MONTHS.get(i).startsWith(word)) {
                return i + 1;
            }
        }
        return season > 0 ? season : OTHER_MONTHS.getOrDefault(word, 0);
    }

    private boolean takeNumber(String word) {
        boolean doubtful = word.endsWith("?");
        String digits = doubtful ? word.substring(0, word.length() - 1) : word;
        if (digits.length() == 4 && year < 0 && DateParser.number(digits) >= 0) {
            year = DateParser.number(digits);
            circa |= doubtful;
            return true;
        }
        for (String end : List.of("st", "nd", "rd", "th")) {
            digits = digits.endsWith(end) ? digits.substring(0, digits.length() - 2) : digits;
        }
        if (digits.length() > 2 || day != 0) {
            return false;
        }
        day = DateParser.number(digits);
        return day > 0;
    }

    /// Year, month and day in one of the orders that the sign between them tells, nothing of the date being known yet.
    private boolean takeNumbers(String word) {
        boolean slashed = word.indexOf('/') > 0;
        String[] parts = word.split(slashed ? "/" : "\\.", -1);
        if (parts.length < 3 || year >= 0 || month != 0 || day != 0) {
            return false;
        }
        boolean forward = parts[0].length() == YEAR_DIGITS;
        if (forward && slashed) {
            return takeFields(parts);
        }
        int monthAt = slashed && !forward ? 0 : 1;
        month = DateParser.number(parts[monthAt]);
        day = DateParser.number(parts[forward ? 2 : 1 - monthAt]);
        year = DateParser.number(parts[forward ? 0 : 2]);
        boolean isYear = parts[forward ? 0 : 2].length() == YEAR_DIGITS;
        return parts.length == 3 && isYear && month > 0 && month <= MONTHS.size() && day > 0;
    }

    /// RIS's date: `year/month/day/`, of which all but the year may be empty.
    private boolean takeFields(String[] parts) {
        year = DateParser.number(parts[0]);
        month = parts[1].isEmpty() ? 0 : DateParser.number(parts[1]);
        day = parts[2].isEmpty() ? 0 : DateParser.number(parts[2]);
        for (int i = 3; i < parts.length; i++) {
            year = parts[i].isEmpty() ? year : -1;
        }
        return year >= 0;
    }
}
