package bib.csl.mapping;

import bib.csl.Item;
import bib.csl.ItemDate;
import bib.csl.ItemName;
import bib.entry.Annotation;
import bib.entry.EntryDate;
import bib.entry.Field;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Fills one item from one entry by the table's rows, and remembers which fields it used.
final class ItemBuilder {
    private static final Set<When> BY_SUBTYPE = Set.of(
            When.MAGAZINE, When.NEWSPAPER, When.BLOG, When.POST, When.DICTIONARY, When.SUBTYPE, When.SAID_PREPRINT);

    private final EntryFields entry;
    private final Map<String, String> text = new LinkedHashMap<>();
    private final Map<String, List<ItemName>> names = new LinkedHashMap<>();
    private final Map<String, ItemDate> dates = new LinkedHashMap<>();
    private final Set<String> used = new HashSet<>();
    private final Map<String, String> variables = new HashMap<>();
    private boolean eprintIsAddress;

    ItemBuilder(EntryFields entry) {
        this.entry = entry;
    }

    /// The names of the fields that reached the item.
    Set<String> used() {
        return used;
    }

    Item build() {
        TypeRow type = TypeTable.typeOf(entry);
        if (BY_SUBTYPE.contains(type.when())) {
            used.add("entrysubtype");
        }
        putIssued();
        for (FieldRow row : FieldTable.ROWS) {
            Field field = entry.field(row.field());
            if (field != null && row.appliesTo(entry)) {
                put(row, field);
            }
        }
        if (!type.genre().isEmpty()) {
            text.putIfAbsent("genre", type.genre());
        }
        putOldNames();
        putLeftOver();
        String key = entry.entry().key();
        text.put("citation-key", key);
        return new Item(key, type.itemType(), text, names, dates, annotations());
    }

    /// `event` is what `event-title` was called before CSL 1.0.2; styles still ask for it.
    private void putOldNames() {
        String event = text.getOrDefault("event-title", "");
        if (!event.isEmpty()) {
            text.put("event", event);
        }
    }

    /// What no row took, under a name that no style asks for. It is not used: [ItemMapping#unmapped] names it.
    private void putLeftOver() {
        for (Field field : entry.entry().allFields()) {
            String name = field.name();
            boolean isSaid = used.contains(name) && !(eprintIsAddress && isEprint(name));
            if (isSaid || Bookkeeping.contains(name) || field != entry.field(name)) {
                continue;
            }
            String variable = LeftOver.variableOf(name);
            if (!field.names().isEmpty()) {
                names.putIfAbsent(variable, ItemNames.of(entry, field));
            } else {
                text.putIfAbsent(variable, field.text().strip());
            }
        }
    }

    private static boolean isEprint(String field) {
        return field.equals("eprint") || field.equals("eprinttype") || field.equals("archiveprefix");
    }

    private void put(FieldRow row, Field field) {
        switch (row.conversion()) {
            case NAMES -> putNames(row, field);
            case ORGANISATION -> putOrganisation(row, field);
            case DATE -> putDate(row, field);
            case TEXT,
                    PAGES,
                    EDITION,
                    DOI,
                    ADDRESS,
                    NOT_ADDRESS,
                    EPRINT_ADDRESS,
                    ARXIV_NUMBER,
                    ARXIV_NAME,
                    LANGUAGE,
                    KEY_WORDS,
                    JOURNAL_SERIES -> putText(row, field);
        }
    }

    private void putText(FieldRow row, Field field) {
        if (used.contains(row.field()) && !row.conversion().isDerived()) {
            return;
        }
        String value = row.conversion().text(entry, field);
        String before = text.getOrDefault(row.variable(), "");
        if (value.isEmpty()) {
            return;
        }
        if (before.isEmpty() || row.join() != Join.FIRST) {
            text.put(row.variable(), row.join().join(before, value));
            // The address alone does not say that it is one of an archive: the field stays beside it.
            eprintIsAddress |= row.conversion() == Conversion.EPRINT_ADDRESS && !used.contains(row.field());
            use(row.field(), row.variable());
        } else if (before.equalsIgnoreCase(value)) {
            use(row.field(), row.variable());
        }
    }

    private void putNames(FieldRow row, Field field) {
        String variable = EditorRoles.variable(entry, row);
        List<ItemName> list = ItemNames.of(entry, field);
        if (names.putIfAbsent(variable, list) == null) {
            use(row.field(), variable);
            if (EditorRoles.isKnown(entry, row.field())) {
                used.add(row.field() + "type");
            }
        }
    }

    private void putOrganisation(FieldRow row, Field field) {
        boolean free = !used.contains(row.field());
        if (free
                && names.putIfAbsent(
                                row.variable(),
                                List.of(ItemName.organisation(field.text().strip())))
                        == null) {
            use(row.field(), row.variable());
        }
    }

    private void putDate(FieldRow row, Field field) {
        ItemDate date = DateText.parse(field.text());
        if (dates.putIfAbsent(row.variable(), date) == null) {
            use(row.field(), row.variable());
        }
    }

    private void putIssued() {
        EntryDate date = entry.entry().date();
        if (date.isEmpty()) {
            return;
        }
        dates.put("issued", DateText.of(date));
        use("date", "issued");
        use("year", "issued");
        // A month that is not understood is kept, as a field that CSL has no variable for.
        if (entry.has("date") || (date.start().isPresent() && date.start().get().month() > 0)) {
            use("month", "issued");
            use("day", "issued");
        }
    }

    private void use(String field, String variable) {
        used.add(field);
        variables.putIfAbsent(field, variable);
        if (field.equals("eprint")) {
            used.add("eprinttype");
            used.add("archiveprefix");
        }
    }

    private List<Annotation> annotations() {
        return entry.entry().annotations().stream()
                .map(annotation -> new Annotation(
                        variables.getOrDefault(annotation.field(), annotation.field()),
                        annotation.name(),
                        annotation.position(),
                        annotation.part(),
                        annotation.value(),
                        annotation.literal()))
                .toList();
    }
}
