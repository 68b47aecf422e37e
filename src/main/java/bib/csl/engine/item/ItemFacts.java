package bib.csl.engine.item;

import bib.csl.Item;
import bib.csl.ItemName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What an item says, made ready for rendering: names and numbers taken apart.
public final class ItemFacts {
    /// Those of no item.
    public static final ItemFacts NONE = new ItemFacts(new Item("", "", Map.of(), Map.of(), Map.of(), List.of()));

    private static final DateValue NO_DATE = new DateValue(DateValue.Point.NONE, DateValue.Point.NONE, false, "");

    private final String type;
    private final Map<String, String> text;
    private final Map<String, List<PersonName>> names;
    private final Map<String, DateValue> dates;
    private final Map<String, NumberList> numbers = new HashMap<>();
    /// How many of its names have a family name.
    private final Map<String, Integer> families = new HashMap<>();

    public ItemFacts(Item item) {
        this.text = HashMap.newHashMap(item.text().size() + 1);
        this.names = HashMap.newHashMap(item.names().size());
        this.dates = HashMap.newHashMap(item.dates().size());
        item.text().forEach((variable, value) -> {
            if (!value.isEmpty()) {
                text.put(variable, value);
            }
        });
        item.names().forEach((variable, list) -> putNames(variable, list));
        item.dates().forEach((variable, date) -> {
            DateValue value = DateValue.of(date);
            if (!value.isEmpty()) {
                dates.put(variable, value);
            }
        });
        this.type = item.type();
        derive();
    }

    private void putNames(String variable, List<ItemName> list) {
        List<PersonName> ready = new ArrayList<>(list.size());
        for (ItemName name : list) {
            PersonName person = PersonName.of(name, ready.size() + 1);
            if (!person.raw().isEmpty()) {
                ready.add(person);
            }
        }
        if (!ready.isEmpty()) {
            names.put(variable, ready);
        }
    }

    private void derive() {
        String page = text("page");
        if (!page.isEmpty() && !text.containsKey("page-first")) {
            text.put("page-first", firstPage(page));
        }
    }

    private static String firstPage(String pages) {
        String page = NumberJoiners.escaped(pages);
        for (int i = 0; i < page.length(); i++) {
            char c = page.charAt(i);
            boolean comma = c == ',' && i + 1 < page.length() && page.charAt(i + 1) == ' ';
            boolean inner = c == '-' && i > 0 && page.charAt(i - 1) == '\\';
            if (!inner && (c == '-' || c == '\u2013' || c == '&' || comma)) {
                return NumberJoiners.unescaped(page.substring(0, i).strip());
            }
        }
        return NumberJoiners.unescaped(page);
    }

    /// The CSL type.
    public String type() {
        return type;
    }

    /// The value of a variable; empty where the item has none.
    public String text(String variable) {
        return text.getOrDefault(variable, "");
    }

    /// The names of a variable, but for empty ones.
    public List<PersonName> names(String variable) {
        return names.getOrDefault(variable, List.of());
    }

    /// Whether another of its names has the same family name.
    public boolean hasNamesake(PersonName name) {
        if (families.isEmpty()) {
            for (List<PersonName> list : names.values()) {
                list.forEach(each -> families.merge(each.key().family(), 1, Integer::sum));
            }
        }
        return families.getOrDefault(name.key().family(), 0) > 1;
    }

    public boolean hasDate(String variable) {
        return dates.containsKey(variable);
    }

    /// The date of a variable; an empty one where the item has none.
    public DateValue date(String variable) {
        return dates.getOrDefault(variable, NO_DATE);
    }

    /// A number variable taken apart; kept.
    public NumberList numbers(String variable, NumberReader reader) {
        NumberList known = numbers.get(variable);
        if (known == null) {
            known = reader.read(variable, text(variable), "");
            numbers.put(variable, known);
        }
        return known;
    }
}
