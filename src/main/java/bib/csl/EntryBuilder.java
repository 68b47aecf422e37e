package bib.csl;

import bib.entry.Annotation;
import bib.entry.Entry;
import bib.entry.EntryDate;
import bib.entry.EntryType;
import bib.entry.Field;
import bib.entry.Names;
import bib.entry.PartialDate;
import bib.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Makes an entry of an item by reading the table backwards.
final class EntryBuilder {
    private final Item item;
    private final Span span;
    private final String type;
    private final List<Field> fields = new ArrayList<>();
    private final Map<String, String> fieldOf = new HashMap<>();

    EntryBuilder(Item item, Span span) {
        this.item = item;
        this.span = span;
        this.type = TypeTable.entryTypeOf(item.type());
    }

    Entry build() {
        item.names().forEach((variable, names) -> add(variable, display(names), ItemNames.toEntry(names)));
        item.text().forEach((variable, value) -> {
            if (!variable.equals("citation-key")) {
                add(variable, value, Names.NONE);
            }
        });
        item.dates().forEach((variable, date) -> add(variable, DateFormat.iso(date), Names.NONE));
        EntryDate date = item.date("issued").map(EntryBuilder::date).orElse(EntryDate.NONE);
        return new Entry(item.id(), new EntryType(type), fields, annotations(), date, span);
    }

    private void add(String variable, String value, Names names) {
        String field = fieldOf.computeIfAbsent(variable, this::fieldFor);
        boolean taken = fields.stream().anyMatch(known -> known.name().equals(field));
        if (!taken && !value.isEmpty()) {
            fields.add(new Field(field, value, value, names, span));
        }
    }

    /// The first ordinary row's field; a variable without one keeps its name.
    private String fieldFor(String variable) {
        if (variable.equals("issued")) {
            return "date";
        }
        for (FieldRow row : FieldTable.ROWS) {
            boolean ordinary = row.join() == Join.FIRST && row.when().isOrdinary();
            if (ordinary && row.variable().equals(variable) && row.isFor(type)) {
                return row.field();
            }
        }
        return variable.toLowerCase(Locale.ROOT);
    }

    private static String display(List<ItemName> names) {
        Names list = ItemNames.toEntry(names);
        StringBuilder out = new StringBuilder();
        list.list().forEach(name -> out.append(out.isEmpty() ? "" : " and ").append(name.display()));
        return list.others() ? out.append(" and others").toString() : out.toString();
    }

    private List<Annotation> annotations() {
        return item.annotations().stream()
                .map(annotation -> new Annotation(
                        fieldOf.getOrDefault(annotation.field(), annotation.field()),
                        annotation.name(),
                        annotation.position(),
                        annotation.part(),
                        annotation.value(),
                        annotation.literal()))
                .toList();
    }

    private static EntryDate date(ItemDate date) {
        if (date.parts().isEmpty()) {
            EntryDate words = EntryDate.words(date.literal());
            return new EntryDate(words.start(), words.end(), date.circa(), words.literal(), words.years());
        }
        PartialDate start = date.parts().getFirst();
        boolean range = date.parts().size() > 1;
        return EntryDate.of(start, range ? Optional.of(date.parts().getLast()) : Optional.empty(), date.circa());
    }
}
