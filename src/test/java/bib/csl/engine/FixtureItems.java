package bib.csl.engine;

import bib.csl.Item;
import bib.csl.ItemDate;
import bib.csl.ItemName;
import bib.entry.PartialDate;
import bib.json.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// CSL-JSON items as the fixtures have them.
final class FixtureItems {
    private FixtureItems() {}

    static List<Item> of(Json json) {
        List<Item> items = new ArrayList<>();
        for (Json element : ((Json.Arr) json).elements()) {
            items.add(item((Json.Obj) element));
        }
        return items;
    }

    private static Item item(Json.Obj json) {
        Map<String, String> text = new LinkedHashMap<>();
        Map<String, List<ItemName>> names = new LinkedHashMap<>();
        Map<String, ItemDate> dates = new LinkedHashMap<>();
        json.members().forEach((key, value) -> {
            switch (value) {
                case Json.Arr(var elements) -> names.put(key, names(elements));
                case Json.Obj date -> dates.put(key, date(date));
                default -> text.put(key, string(value));
            }
        });
        String id = text.getOrDefault("id", "");
        String type = text.getOrDefault("type", "");
        text.remove("id");
        text.remove("type");
        return new Item(id, type, text, names, dates, List.of());
    }

    static String string(Json value) {
        return switch (value) {
            case Json.Str(var text) -> text;
            case Json.Num(var number) -> number.toPlainString();
            case Json.Bool(var flag) -> String.valueOf(flag);
            case Json.Null _, Json.Arr _, Json.Obj _ -> "";
        };
    }

    static String member(Json.Obj json, String name) {
        return Optional.ofNullable(json.members().get(name))
                .map(FixtureItems::string)
                .orElse("");
    }

    private static boolean flag(Json.Obj json, String name) {
        String value = member(json, name);
        return value.equals("true") || value.equals("1");
    }

    private static List<ItemName> names(List<Json> elements) {
        List<ItemName> names = new ArrayList<>();
        for (Json element : elements) {
            if (element instanceof Json.Obj name) {
                names.add(name(name));
            }
        }
        return names;
    }

    private static ItemName name(Json.Obj json) {
        String family = member(json, "family");
        String given = member(json, "given");
        String literal = member(json, "literal");
        if (flag(json, "isInstitution") && given.isEmpty() && literal.isEmpty()) {
            return ItemName.organisation(family);
        }
        boolean parsed = json.members().containsKey("parse-names") && !flag(json, "parse-names");
        return new ItemName(
                family,
                given,
                member(json, "dropping-particle"),
                member(json, "non-dropping-particle"),
                member(json, "suffix"),
                flag(json, "comma-suffix"),
                literal,
                flag(json, "static-ordering"),
                parsed);
    }

    private static ItemDate date(Json.Obj json) {
        List<PartialDate> parts = new ArrayList<>();
        if (json.members().get("date-parts") instanceof Json.Arr(var dates)) {
            for (Json date : dates) {
                part((Json.Arr) date, json).ifPresent(parts::add);
            }
        }
        String raw = member(json, "raw");
        if (parts.isEmpty() && !raw.isEmpty()) {
            return RawDates.parse(raw);
        }
        String circa = member(json, "circa");
        boolean uncertain = !circa.isEmpty() && !circa.equals("0") && !circa.equals("false");
        return new ItemDate(parts, uncertain, member(json, "literal"));
    }

    private static List<Json> dates(Json.Obj json) {
        return ((Json.Arr) json.members().getOrDefault("date-parts", Json.of(List.of()))).elements();
    }

    private static Optional<PartialDate> part(Json.Arr date, Json.Obj json) {
        List<Integer> numbers = new ArrayList<>();
        for (Json element : date.elements()) {
            String digits = string(element);
            numbers.add(digits.matches("-?[0-9]+") ? Integer.parseInt(digits) : 0);
        }
        while (numbers.size() < 3) {
            numbers.add(0);
        }
        int year = numbers.get(0);
        int month = numbers.get(1);
        String season = member(json, "season");
        if (month == 0 && season.matches("[1-4]")) {
            month = 20 + Integer.parseInt(season);
        }
        if (month > 12 && month <= 20) {
            month = 21 + (month - 13) % 4;
        }
        boolean openEnd = year == 0 && !date.equals(dates(json).getFirst());
        return year == 0
                ? openEnd ? Optional.of(PartialDate.OPEN) : Optional.empty()
                : Optional.of(new PartialDate(year < 0 ? year + 1 : year, month, numbers.get(2)));
    }
}
