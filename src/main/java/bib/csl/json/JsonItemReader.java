package bib.csl.json;

import bib.csl.Item;
import bib.csl.ItemDate;
import bib.csl.ItemName;
import bib.csl.Variables;
import bib.entry.Annotation;
import bib.json.Json;
import bib.source.Diagnostic;
import bib.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads one item of CSL-JSON, tolerantly.
final class JsonItemReader {
    /// What stands between the elements of a list in the text that it becomes.
    static final String LIST_SEPARATOR = "; ";

    private static final int LONGEST_NAME = 40;

    private final Json.Obj object;
    private final Span span;
    private final List<Diagnostic> diagnostics;
    private final Map<String, String> text = new LinkedHashMap<>();
    private final Map<String, List<ItemName>> names = new LinkedHashMap<>();
    private final Map<String, ItemDate> dates = new LinkedHashMap<>();
    private final List<Annotation> annotations = new ArrayList<>();

    /// @param span        where the item stands
    /// @param diagnostics takes what is wrong with it
    JsonItemReader(Json.Obj object, Span span, List<Diagnostic> diagnostics) {
        this.object = object;
        this.span = span;
        this.diagnostics = diagnostics;
    }

    /// @param position the item's place in its file, from 1: its id where it has none
    Item read(int position) {
        object.members().forEach(this::take);
        String id = text.getOrDefault("id", text.getOrDefault("citation-key", ""));
        if (id.isBlank()) {
            id = "item-" + position;
            warn("the item has no id; it is called '" + id + "'");
        }
        NoteFields.extract(text, names, dates);
        String type = text.getOrDefault("type", "");
        if (type.isBlank()) {
            type = Variables.OTHER_TYPE;
            warn("the item has no type; it is taken for a '" + type + "'");
        } else if (!Variables.TYPES.contains(type)) {
            warn("CSL has no type '" + cut(type) + "'");
        }
        text.remove("id");
        text.remove("type");
        text.putIfAbsent("citation-key", id);
        return new Item(id, type, text, names, dates, annotations);
    }

    private void take(String member, Json value) {
        String variable = Variables.ALIASES.getOrDefault(member, member);
        boolean alias = !variable.equals(member) && object.members().containsKey(variable);
        if (value == Json.Null.NULL || alias) {
            return;
        }
        if (variable.equals("custom")) {
            takeCustom(value);
        } else if (Variables.NAMES.contains(variable)) {
            names.put(variable, new JsonNames(this::warn).read(variable, value));
        } else if (Variables.DATES.contains(variable)) {
            putDate(variable, value);
        } else {
            takeOther(variable, value);
        }
    }

    /// A text variable, or one that this standard does not know: its shape says what it is.
    private void takeOther(String variable, Json value) {
        String scalar = scalar(value);
        if (scalar != null) {
            text.put(variable, scalar);
        } else if (value instanceof Json.Obj date && JsonDates.isDate(date)) {
            putDate(variable, value);
        } else if (value instanceof Json.Arr array && isNames(array)) {
            names.put(variable, new JsonNames(this::warn).read(variable, value));
        } else if (value instanceof Json.Arr array
                && array.elements().stream().allMatch(element -> scalar(element) != null)) {
            putList(variable, array.elements());
        } else {
            warn("'" + cut(variable) + "' is no text, names or date, and is left out");
        }
    }

    /// A list as one text, which is all that an item and an entry have a place for.
    private void putList(String variable, List<Json> elements) {
        List<String> texts =
                elements.stream().map(JsonItemReader::scalarOrEmpty).toList();
        text.put(variable, String.join(LIST_SEPARATOR, texts));
        if (texts.stream().anyMatch(element -> element.contains(LIST_SEPARATOR))) {
            warn("an element of '" + cut(variable) + "' has '" + LIST_SEPARATOR + "' in it, and counts as two");
        }
    }

    private void putDate(String variable, Json value) {
        ItemDate date = JsonDates.read(value);
        if (date == null) {
            warn("'" + cut(variable) + "' is no date, and is left out");
        } else {
            dates.put(variable, date);
            if (JsonDates.hasNoSuchDay(value)) {
                warn("'" + cut(variable) + "' has a month or a day that there is not, which is left out");
            }
        }
    }

    private static boolean isNames(Json.Arr array) {
        return !array.elements().isEmpty()
                && array.elements().stream()
                        .allMatch(element -> element instanceof Json.Obj name && JsonNames.isName(name));
    }

    private void takeCustom(Json value) {
        if (!(value instanceof Json.Obj custom)) {
            warn("'custom' is no object, and is left out");
            return;
        }
        custom.members().forEach(this::takeCustom);
    }

    private void takeCustom(String member, Json value) {
        if (member.equals(JsonAnnotations.MEMBER)) {
            annotations.addAll(new JsonAnnotations(this::warn).read(value));
        } else if (!object.members().containsKey(member) || member.equals("type")) {
            takeOther(member, value);
        } else {
            warn("'" + cut(member) + "' in 'custom' is in the item, too, and is left out");
        }
    }

    private void warn(String message) {
        diagnostics.add(Diagnostic.warning(span, message, ""));
    }

    private static String cut(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME) + "…";
    }

    private static String scalarOrEmpty(Json value) {
        String scalar = scalar(value);
        return scalar == null ? "" : scalar;
    }

    /// A member's scalar as text without space around it; empty where there is none.
    static String text(Json.Obj object, String member) {
        return scalarOrEmpty(object.members().getOrDefault(member, Json.Null.NULL))
                .strip();
    }

    /// A string, number or truth value as text; nothing for anything else, nor for a number that counts nothing, as
    /// `1e900000000`.
    static @Nullable String scalar(Json value) {
        return switch (value) {
            case Json.Str(var string) -> string;
            case Json.Num(var number) -> Math.abs(number.scale()) < 100 ? number.toPlainString() : null;
            case Json.Bool(var flag) -> Boolean.toString(flag);
            case Json.Null _, Json.Arr _, Json.Obj _ -> null;
        };
    }
}
