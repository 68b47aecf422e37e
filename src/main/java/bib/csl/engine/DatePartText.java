package bib.csl.engine;

import bib.csl.engine.item.DateValue.Point;
import bib.csl.engine.style.LocaleTerms;

/// The words and digits of years, months and days (CSL 1.0.2, "Date-part", "AD and BC", "Seasons").
record DatePartText(LocaleTerms terms) {
    private static final int FIRST_FULL_YEAR = 1000;

    /// Empty where the date does not say the part.
    String of(String part, String form, Point point) {
        return switch (part) {
            case "year" -> year(point.year(), form);
            case "month" -> month(point, form);
            default -> day(point, form);
        };
    }

    private String year(int year, String form) {
        if (year == 0 || year == Integer.MAX_VALUE) {
            return "";
        }
        int shown = Math.abs(year);
        String text = String.valueOf(shown);
        if (form.equals("short") && text.length() == 4) {
            text = text.substring(2);
        }
        if (year < 0) {
            return text + terms.term("bc");
        }
        return year < FIRST_FULL_YEAR ? text + terms.term("ad") : text;
    }

    private String month(Point point, String form) {
        boolean numeric = form.startsWith("numeric");
        if (point.month() == 0) {
            boolean season = point.season() > 0 && !numeric;
            return season ? terms.term("season-0" + point.season(), form.isEmpty() ? "long" : form, false) : "";
        }
        return switch (form) {
            case "numeric" -> String.valueOf(point.month());
            case "numeric-leading-zeros" -> two(point.month());
            default -> terms.term("month-" + two(point.month()), form.isEmpty() ? "long" : form, false);
        };
    }

    private String day(Point point, String form) {
        if (point.day() == 0 || point.month() == 0) {
            return "";
        }
        String digits = String.valueOf(point.day());
        return switch (form) {
            case "numeric-leading-zeros" -> two(point.day());
            case "ordinal" -> {
                boolean plain = point.day() != 1 && terms.is("limit-day-ordinals-to-day-1");
                String gender = terms.gender("month-" + two(point.month()));
                yield plain ? digits : Ordinals.ordinal(digits, gender, terms);
            }
            default -> digits;
        };
    }

    static String two(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
