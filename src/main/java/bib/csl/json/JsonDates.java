package bib.csl.json;

import bib.csl.ItemDate;
import bib.csl.mapping.DateText;
import bib.entry.DateParser;
import bib.entry.DateWords;
import bib.entry.PartialDate;
import bib.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Date variables of CSL-JSON. Their years before Christ are negative and have no 0; [PartialDate]'s have.
final class JsonDates {
    private static final int MAX_YEAR = 999_999_999;

    private JsonDates() {}

    static boolean isDate(Json.Obj date) {
        return date.members().containsKey("date-parts")
                || date.members().containsKey("raw")
                || date.members().containsKey("literal");
    }

    /// Nothing where it is no date at all.
    static @Nullable ItemDate read(Json value) {
        if (!(value instanceof Json.Obj date)) {
            String text = JsonItemReader.scalar(value);
            return text == null || text.isBlank() ? null : DateText.parse(text);
        }
        boolean circa = JsonNames.isTrue(date, "circa");
        List<PartialDate> parts = withSeason(parts(date), date);
        if (!parts.isEmpty()) {
            return new ItemDate(parts, circa, "");
        }
        String literal = JsonItemReader.text(date, "literal");
        if (!literal.isEmpty()) {
            return new ItemDate(List.of(), circa, literal);
        }
        String raw = JsonItemReader.text(date, "raw");
        if (raw.isEmpty()) {
            return null;
        }
        ItemDate parsed = DateText.parse(raw);
        return new ItemDate(parsed.parts(), circa || parsed.circa(), parsed.literal());
    }

    /// Whether its parts name a month or a day that the calendar does not have.
    static boolean hasNoSuchDay(Json value) {
        return value instanceof Json.Obj date
                && date.members().get("date-parts") instanceof Json.Arr array
                && array.elements().stream()
                        .anyMatch(element -> element instanceof Json.Arr numbers && losesPart(numbers.elements()));
    }

    private static boolean losesPart(List<Json> numbers) {
        PartialDate part = part(numbers);
        boolean month = numbers.size() > 1 && number(numbers.get(1)) != 0;
        boolean day = numbers.size() > 2 && number(numbers.get(2)) != 0;
        return part != null && ((month && part.month() == 0) || (day && part.day() == 0));
    }

    private static List<PartialDate> parts(Json.Obj date) {
        List<PartialDate> parts = new ArrayList<>(2);
        if (date.members().get("date-parts") instanceof Json.Arr array) {
            for (Json element : array.elements()) {
                PartialDate part = element instanceof Json.Arr numbers ? part(numbers.elements()) : null;
                if (part == null && parts.size() == 1 && isOpen(element)) {
                    parts.add(PartialDate.OPEN);
                }
                if (part == null) {
                    break;
                }
                parts.add(part);
            }
        }
        return parts.size() > 2 ? parts.subList(0, 2) : parts;
    }

    /// As citeproc-js writes the end of a range that goes on: the year 0, or nothing.
    private static boolean isOpen(Json element) {
        return element instanceof Json.Arr numbers
                && (numbers.elements().isEmpty()
                        || "0".equals(JsonItemReader.scalar(numbers.elements().getFirst())));
    }

    private static @Nullable PartialDate part(List<Json> numbers) {
        int year = numbers.isEmpty() ? 0 : number(numbers.get(0));
        if (year == 0 || Math.abs(year) > MAX_YEAR) {
            return null;
        }
        int month = numbers.size() > 1 ? month(number(numbers.get(1))) : 0;
        int day = numbers.size() > 2 && month > 0 ? number(numbers.get(2)) : 0;
        int astronomical = year < 0 ? year + 1 : year;
        return new PartialDate(astronomical, month, DateParser.isValid(astronomical, month, day) ? day : 0);
    }

    /// Seasons are 13 to 16, 17 to 20 or 21 to 24 in the wild.
    private static int month(int number) {
        if (number < 0 || number > 24) {
            return 0;
        }
        return number <= 12 ? number : 21 + (number - 13) % 4;
    }

    private static List<PartialDate> withSeason(List<PartialDate> parts, Json.Obj date) {
        String name = JsonItemReader.text(date, "season").toLowerCase(Locale.ROOT);
        int number = DateParser.number(name);
        int month = number >= 1 && number <= 4 ? number + 20 : DateWords.month(name);
        if (month < 21 || parts.isEmpty() || parts.getFirst().month() != 0) {
            return parts;
        }
        return parts.stream()
                .map(part -> part.isOpen() ? part : new PartialDate(part.year(), month, 0))
                .toList();
    }

    /// The whole number that a JSON number or string is; otherwise 0.
    private static int number(Json value) {
        String text = JsonItemReader.scalar(value);
        if (text == null) {
            return 0;
        }
        String digits = text.strip();
        int point = digits.indexOf('.');
        digits = point > 0 ? digits.substring(0, point) : digits;
        boolean negative = digits.startsWith("-");
        int number = DateParser.number(negative ? digits.substring(1) : digits);
        return number < 0 ? 0 : negative ? -number : number;
    }

    static Json write(ItemDate date) {
        Json.Builder out = Json.object();
        if (!date.parts().isEmpty()) {
            out.put(
                    "date-parts",
                    Json.of(date.parts().stream().map(JsonDates::numbers).toList()));
        }
        int season = date.parts().isEmpty() ? 0 : date.parts().getFirst().season();
        if (season > 0) {
            out.put("season", Json.of(season));
        }
        if (date.circa()) {
            out.put("circa", Json.of(true));
        }
        return out.putUnlessEmpty("literal", date.parts().isEmpty() ? date.literal() : "")
                .build();
    }

    private static Json numbers(PartialDate date) {
        if (date.isOpen()) {
            return Json.of(List.of(Json.of(0)));
        }
        List<Json> numbers = new ArrayList<>(3);
        numbers.add(Json.of(date.year() <= 0 ? date.year() - 1 : date.year()));
        if (date.month() > 0 && date.season() == 0) {
            numbers.add(Json.of(date.month()));
            if (date.day() > 0) {
                numbers.add(Json.of(date.day()));
            }
        }
        return Json.of(numbers);
    }
}
