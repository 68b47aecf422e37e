package bib.csl.mapping;

import bib.csl.Item;
import bib.csl.ItemName;
import bib.csl.Languages;
import bib.csl.Variables;
import bib.entry.Annotation;
import bib.entry.Entry;
import bib.entry.EntryDate;
import bib.entry.EntryType;
import bib.entry.Field;
import bib.entry.Names;
import bib.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Makes an entry of an item by reading the table backwards.
///
/// What follows from other variables is left out: the address of an arXiv number, the older name of `event-title`.
final class EntryBuilder {
    private static final String ARXIV = "arXiv:";
    private static final List<String> ROLE_FIELDS = List.of("editor", "editora", "editorb", "editorc");

    private final Item item;
    private final Span span;
    private final String type;
    private final List<Field> fields = new ArrayList<>();
    private final Map<String, String> fieldOf = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    EntryBuilder(Item item, Span span) {
        this.item = item;
        this.span = span;
        this.type = TypeTable.entryTypeOf(item.type());
    }

    Entry build() {
        item.names().forEach(this::addNames);
        String arxiv = arxivId();
        if (!arxiv.isEmpty()) {
            add("eprint", arxiv, Names.NONE);
            add("eprinttype", "arxiv", Names.NONE);
        }
        item.text().forEach((variable, value) -> {
            String field = fieldFor(variable);
            fieldOf.put(variable, field);
            if (!isImplied(variable, value, arxiv)) {
                addText(field, variable, value);
            }
        });
        String subtype = subtype(arxiv);
        if (!subtype.isEmpty()) {
            add("entrysubtype", subtype, Names.NONE);
        }
        item.dates().forEach((variable, date) -> {
            String field = fieldFor(variable);
            fieldOf.put(variable, field);
            add(field, ItemDates.iso(date), Names.NONE);
        });
        EntryDate date = item.date("issued").map(ItemDates::entryDate).orElse(EntryDate.NONE);
        return new Entry(item.id(), new EntryType(type), fields, annotations(), date, span);
    }

    private String subtype(String arxiv) {
        if (item.type().equals("article")) {
            return arxiv.isEmpty() ? TypeTable.PREPRINT : "";
        }
        return isOddUnpublished() ? item.type() : TypeTable.subtypeOf(item.type());
    }

    /// What is unpublished is a talk where it tells of an event, and else a manuscript.
    private boolean isOddUnpublished() {
        boolean event = item.text().containsKey("event-title")
                || item.text().containsKey("event")
                || item.text().containsKey("event-place")
                || item.dates().containsKey("event-date");
        return item.type().equals(event ? "manuscript" : "speech");
    }

    /// The number of a preprint, as a style prints it; the archive's name and address go with it.
    private String arxivId() {
        String number = item.text("number").orElse("");
        boolean preprint = item.type().equals("article") && number.startsWith(ARXIV);
        return preprint ? number.substring(ARXIV.length()) : "";
    }

    private boolean isImplied(String variable, String value, String arxiv) {
        return switch (variable) {
            case "citation-key" -> true;
            case "event" -> item.text("event-title").isPresent();
            case "number" -> !arxiv.isEmpty();
            case "publisher" -> !arxiv.isEmpty() && value.equals("arXiv");
            case "URL" -> item.text("DOI").isEmpty() && value.equals(archiveAddress(arxiv));
            default -> false;
        };
    }

    private String archiveAddress(String arxiv) {
        String eprint = item.text("eprint").orElse(arxiv);
        String archive =
                item.text("eprinttype").orElse(item.text("archiveprefix").orElse(arxiv.isEmpty() ? "" : "arxiv"));
        return archive.equalsIgnoreCase("arxiv")
                ? "https://arxiv.org/abs/" + eprint
                : Conversions.archiveAddress(archive.toLowerCase(Locale.ROOT), eprint);
    }

    private void addNames(String variable, List<ItemName> names) {
        String role = EditorRoles.role(variable);
        String field = role.isEmpty() || variable.equals("editor") ? fieldFor(variable) : freeRoleField(variable);
        fieldOf.put(variable, field);
        if (add(field, display(names), ItemNames.toEntry(names)) && !field.equals("editor") && isRoleField(field)) {
            if (!isRoleKept(field)) {
                add(field + "type", role, Names.NONE);
            }
        } else if (field.equals("editor") && !variable.equals("editor")) {
            add("editortype", role, Names.NONE);
        }
    }

    /// Whether the item has, beside CSL's variables, a role that CSL has no variable for.
    private boolean isRoleKept(String field) {
        return item.text().containsKey(field + "type");
    }

    private static boolean isRoleField(String field) {
        return ROLE_FIELDS.contains(field);
    }

    /// The first of biblatex's fields for editors of any role that is free; the variable's own name where none is.
    private String freeRoleField(String variable) {
        for (String field : ROLE_FIELDS) {
            if (variable.equals("contributor") && isRoleKept(field) && !taken.contains(field)) {
                return field;
            }
        }
        for (String field : ROLE_FIELDS) {
            boolean editors = field.equals("editor") && item.names().containsKey("editor");
            if (!taken.contains(field) && !editors) {
                return field;
            }
        }
        return LeftOver.fieldOf(variable);
    }

    private void addText(String field, String variable, String value) {
        if (variable.equals("genre") || variable.equals("status")) {
            add(field, LocalisationKeys.key(value), Names.NONE);
        } else if (variable.equals("language")) {
            String babel = Languages.babel(value);
            add(babel.isEmpty() ? "language" : "langid", babel.isEmpty() ? value : babel, Names.NONE);
        } else if (!add(field, value, Names.NONE)) {
            add(LeftOver.apart(variable), value, Names.NONE);
        }
    }

    private boolean add(String field, String value, Names names) {
        if (value.isEmpty() || !taken.add(field)) {
            return false;
        }
        fields.add(new Field(field, value, value, names, span));
        return true;
    }

    /// The first ordinary row's field, if the row is the field's own; a variable without one keeps its name.
    private String fieldFor(String variable) {
        if (variable.equals("issued")) {
            return "date";
        }
        if (variable.equals("event")) {
            return "eventtitle";
        }
        for (FieldRow row : FieldTable.ROWS) {
            if (isOrdinary(row) && row.variable().equals(variable) && isFirst(row)) {
                return row.field();
            }
        }
        String own = LeftOver.fieldOf(variable);
        boolean means = Variables.isStandard(variable)
                && FieldTable.ROWS.stream()
                        .anyMatch(row -> isOrdinary(row) && row.field().equals(own));
        return means ? LeftOver.apart(variable) : own;
    }

    private boolean isOrdinary(FieldRow row) {
        return row.join() == Join.FIRST && row.when().isOrdinary() && row.isFor(type);
    }

    private boolean isFirst(FieldRow wanted) {
        for (FieldRow row : FieldTable.ROWS) {
            if (isOrdinary(row) && row.field().equals(wanted.field())) {
                return row.variable().equals(wanted.variable());
            }
        }
        return true;
    }

    private static String display(List<ItemName> names) {
        Names list = ItemNames.toEntry(names);
        StringBuilder out = new StringBuilder();
        list.list().forEach(name -> out.append(out.isEmpty() ? "" : " and ").append(name.display()));
        return list.others() ? out.append(" and others").toString() : out.toString();
    }

    private List<Annotation> annotations() {
        return item.annotations().stream()
                .map(annotation -> annotation.of(fieldOf.getOrDefault(annotation.field(), annotation.field())))
                .toList();
    }
}
