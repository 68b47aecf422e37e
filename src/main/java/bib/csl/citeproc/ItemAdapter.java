package bib.csl.citeproc;

import bib.csl.InlineTags;
import bib.csl.Item;
import bib.csl.ItemDate;
import bib.csl.ItemName;
import bib.csl.citeproc.NumberedItems.Numbered;
import bib.entry.Doi;
import bib.entry.PartialDate;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Makes citeproc-java's items, by way of CSL-JSON, so that it neither throws nor loses more than it must.
final class ItemAdapter {
    private final List<String> warnings;

    /// @param warnings where to say what is lost
    ItemAdapter(List<String> warnings) {
        this.warnings = warnings;
    }

    /// The item without number and marks.
    CSLItemData plain(Item item) {
        return data(item, json(item), names(item, Optional.empty(), new HashMap<>()));
    }

    /// The item with its citation number and marks.
    Numbered adapt(Item item, int number, MarkChars chars) {
        Map<Character, MarkedName> marks = new HashMap<>();
        Map<String, Object> json = json(item);
        json.put("citation-number", Integer.toString(number));
        Map<String, Object> names = names(item, Optional.of(chars), marks);
        return new Numbered(item.id(), data(item, json, names), marks);
    }

    private CSLItemData data(Item item, Map<String, Object> json, Map<String, Object> names) {
        json.putAll(names);
        try {
            return CSLItemData.fromJson(json);
        } catch (RuntimeException e) {
            warnings.add(item.id() + ": what it says cannot be used: " + Trouble.say(e));
            return new CSLItemDataBuilder().id(item.id()).type(CSLType.DOCUMENT).build();
        }
    }

    private Map<String, Object> json(Item item) {
        Map<String, Object> json = new HashMap<>();
        item.text().forEach((variable, value) -> {
            if (!value.isBlank()) {
                json.put(variable, variable.equals("DOI") ? Doi.bare(value) : InlineTags.without(value));
            }
        });
        item.text("event-title").filter(title -> !title.isBlank()).ifPresent(title -> json.put("event", title));
        item.dates().forEach((variable, date) -> {
            Map<String, Object> value = date(item.id(), variable, date);
            if (!value.isEmpty()) {
                json.put(variable, value);
            }
        });
        json.put("id", item.id());
        json.put("type", type(item));
        return json;
    }

    private String type(Item item) {
        try {
            return CSLType.fromString(item.type()).toString();
        } catch (IllegalArgumentException _) {
            warnings.add(item.id() + ": CSL knows no type '" + item.type() + "'; it is set as a document");
            return CSLType.DOCUMENT.toString();
        }
    }

    private Map<String, Object> names(Item item, Optional<MarkChars> chars, Map<Character, MarkedName> marks) {
        Map<String, Object> json = new HashMap<>();
        item.names().forEach((variable, names) -> {
            List<Map<String, Object>> values = new ArrayList<>(names.size());
            for (int i = 0; i < names.size(); i++) {
                ItemName name = names.get(i);
                if (NameJson.isEmpty(name)) {
                    continue;
                }
                MarkedName marked = new MarkedName(item.id(), variable, i + 1, name);
                values.add(NameJson.of(name, mark(marked, chars, marks)));
            }
            if (!values.isEmpty()) {
                json.put(variable, values);
            }
        });
        return json;
    }

    private String mark(MarkedName name, Optional<MarkChars> chars, Map<Character, MarkedName> marks) {
        if (chars.isEmpty()) {
            return "";
        }
        if (marks.size() >= chars.get().size()) {
            String warning = name.id() + ": it has so many names that some of them cannot be told apart";
            if (!warnings.contains(warning)) {
                warnings.add(warning);
            }
            return "";
        }
        char mark = chars.get().next();
        marks.put(mark, name);
        return Character.toString(mark);
    }

    private Map<String, Object> date(String id, String variable, ItemDate date) {
        Map<String, Object> json = new HashMap<>();
        if (!date.parts().isEmpty()) {
            json.put("date-parts", parts(id, variable, date.parts()));
        } else if (!date.literal().isBlank()) {
            json.put("literal", date.literal());
        }
        if (!json.isEmpty() && date.circa()) {
            json.put("circa", true);
        }
        return json;
    }

    /// Both ends of a range with the same number of parts, as citeproc-java throws otherwise.
    private List<List<Integer>> parts(String id, String variable, List<PartialDate> dates) {
        PartialDate first = dates.getFirst();
        PartialDate last = dates.getLast();
        if (first.season() > 0 || last.season() > 0) {
            warnings.add(id + ": citeproc-java sets no seasons; '" + variable + "' is set without it");
        }
        List<Integer> start = parts(first);
        if (last.isOpen()) {
            warnings.add(id + ": citeproc-java sets no range without an end; '" + variable + "' is set as its start");
        }
        if (dates.size() == 1 || last.isOpen()) {
            return List.of(start);
        }
        List<Integer> end = parts(last);
        int length = Math.min(start.size(), end.size());
        if (start.size() != end.size()) {
            String precision = length == 1 ? "year" : "month";
            warnings.add(String.format(
                    Locale.ROOT,
                    "%s: the range '%s' is set to the %s, as one end says no more",
                    id,
                    variable,
                    precision));
        }
        return List.of(start.subList(0, length), end.subList(0, length));
    }

    private static List<Integer> parts(PartialDate date) {
        List<Integer> parts = new ArrayList<>(3);
        // CSL counts the years before Christ from -1, without a year 0
        parts.add(date.year() > 0 ? date.year() : date.year() - 1);
        if (date.month() >= 1 && date.month() <= 12) {
            parts.add(date.month());
            if (date.day() > 0) {
                parts.add(date.day());
            }
        }
        return parts;
    }
}
