package bib.csl.json;

import bib.csl.Item;
import bib.csl.ItemDate;
import bib.csl.ItemName;
import bib.csl.Variables;
import bib.json.Json;
import java.util.List;

/// Writes one item as CSL-JSON: what it is, title, names, dates, and the rest in the item's order. What the schema
/// does not admit goes into `custom`.
final class JsonItemWriter {
    private final Item item;
    private final Json.Builder out = Json.object();
    private final Json.Builder custom = Json.object();
    private boolean hasCustom;

    JsonItemWriter(Item item) {
        this.item = item;
    }

    Json write() {
        out.put("id", item.id());
        putType();
        item.text("title").ifPresent(title -> out.put("title", title));
        item.names().forEach(this::putNames);
        item.dates().forEach(this::putDate);
        item.text().forEach(this::putText);
        if (!item.annotations().isEmpty()) {
            putCustom(JsonAnnotations.MEMBER, JsonAnnotations.write(item.annotations()));
        }
        if (hasCustom) {
            out.put("custom", custom.build());
        }
        return out.build();
    }

    private void putType() {
        boolean known = Variables.TYPES.contains(item.type());
        out.put("type", known ? item.type() : Variables.OTHER_TYPE);
        if (!known) {
            putCustom("type", Json.of(item.type()));
        }
    }

    private void putNames(String variable, List<ItemName> names) {
        Json list = Json.of(names.stream().map(JsonItemWriter::name).toList());
        put(Variables.NAMES.contains(variable), variable, list);
    }

    private void putDate(String variable, ItemDate date) {
        put(Variables.DATES.contains(variable), variable, JsonDates.write(date));
    }

    private void putText(String variable, String value) {
        if (variable.equals("categories")) {
            out.put(variable, Json.strings(List.of(value.split(JsonItemReader.LIST_SEPARATOR))));
        } else if (!variable.equals("title")) {
            put(Variables.TEXTS.contains(variable), Variables.jsonName(variable), Json.of(value));
        }
    }

    private void put(boolean admitted, String variable, Json value) {
        if (admitted) {
            out.put(variable, value);
        } else {
            putCustom(variable, value);
        }
    }

    private void putCustom(String member, Json value) {
        custom.put(member, value);
        hasCustom = true;
    }

    private static Json name(ItemName name) {
        Json.Builder parts = Json.object()
                .putUnlessEmpty("family", name.family())
                .putUnlessEmpty("given", name.given())
                .putUnlessEmpty("dropping-particle", name.droppingParticle())
                .putUnlessEmpty("non-dropping-particle", name.nonDroppingParticle())
                .putUnlessEmpty("suffix", name.suffix())
                .putUnlessEmpty("literal", name.literal());
        if (name.commaSuffix()) {
            parts.put("comma-suffix", Json.of(true));
        }
        if (name.staticOrdering()) {
            parts.put("static-ordering", Json.of(true));
        }
        if (name.parsed()) {
            parts.put("parse-names", Json.of(false));
        }
        return parts.build();
    }
}
