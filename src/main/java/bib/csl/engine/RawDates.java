package bib.csl.engine;

import bib.csl.ItemDate;
import bib.entry.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Dates as people write them, as the `raw` dates of CSL-JSON: `2005-04-12`, `Spring 1999 - Summer 2001`.
public final class RawDates {
    private static final String[] MONTHS = {
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"
    };
    private static final String[] SEASONS = {"spr", "sum", "fal", "win"};
    private static final int MAX_LENGTH = 100;

    private RawDates() {}

    /// What cannot be read as a date is its literal.
    public static ItemDate parse(String raw) {
        String text = raw.strip();
        List<PartialDate> dates = new ArrayList<>(2);
        boolean circa = text.indexOf('~') >= 0 || text.indexOf('?') >= 0 || text.startsWith("c");
        if (text.length() <= MAX_LENGTH) {
            for (String side : sides(text)) {
                date(side, dates);
            }
        }
        boolean ok = !dates.isEmpty() && dates.stream().noneMatch(date -> date.year() == Integer.MIN_VALUE);
        return ok ? new ItemDate(shared(dates), circa, "") : new ItemDate(List.of(), circa, raw);
    }

    private static List<String> sides(String text) {
        int slash = text.indexOf('/');
        if (slash > 0 && (text.indexOf('-') > 0 || text.indexOf('/', slash + 1) < 0)) {
            return List.of(text.substring(0, slash), text.substring(slash + 1));
        }
        int spaced = text.indexOf(" - ");
        if (spaced < 0) {
            spaced = text.indexOf(" \u2013 ");
        }
        if (spaced > 0) {
            return List.of(text.substring(0, spaced), text.substring(spaced + 3));
        }
        boolean years = text.matches("[0-9]{4}[-\u2013][0-9]{4}");
        return years ? List.of(text.substring(0, 4), text.substring(5)) : List.of(text);
    }

    private static void date(String side, List<PartialDate> dates) {
        int year = Integer.MIN_VALUE;
        int month = 0;
        int day = 0;
        boolean before = side.strip().startsWith("-");
        List<Integer> numbers = new ArrayList<>(3);
        for (String word : side.strip().split("[^\\p{L}0-9]+")) {
            if (word.isEmpty()) {
                continue;
            }
            if (Character.isDigit(word.charAt(0))) {
                numbers.add((int) Math.min(99_999, NumberReader.parse(word)));
                if (word.length() == 4 && year == Integer.MIN_VALUE) {
                    year = numbers.removeLast();
                }
            } else {
                String name = word.toLowerCase(Locale.ROOT);
                month = Math.max(month, monthOf(name));
                before |= name.startsWith("bc");
            }
        }
        if (year == Integer.MIN_VALUE && numbers.size() == 1) {
            year = numbers.removeFirst();
        }
        if (month == 0 && !numbers.isEmpty()) {
            month = numbers.removeFirst();
        }
        if (!numbers.isEmpty()) {
            day = numbers.getFirst();
        }
        if (year != Integer.MIN_VALUE && before) {
            year = 1 - year;
        }
        dates.add(new PartialDate(year, month, day));
    }

    private static int monthOf(String name) {
        for (int i = 0; i < MONTHS.length; i++) {
            if (name.startsWith(MONTHS[i])) {
                return i + 1;
            }
        }
        for (int i = 0; i < SEASONS.length; i++) {
            if (name.startsWith(SEASONS[i])) {
                return i + 21;
            }
        }
        return 0;
    }

    private static List<PartialDate> shared(List<PartialDate> dates) {
        return dates.size() > 1 && dates.get(0).equals(dates.get(1)) ? dates.subList(0, 1) : dates;
    }
}
