package bib.io.format;

import bib.entry.Annotation;
import bib.entry.AnnotationParser;
import bib.entry.DateWriter;
import bib.entry.Entry;
import bib.entry.EntryDate;
import bib.entry.EntryType;
import bib.entry.Field;
import bib.entry.Names;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// BibTeX's words in biblatex's (biblatex manual, "Type Aliases", "Field Aliases").
///
/// An entry in biblatex's words has its date in `date` alone, and no fields for its annotations: they are in
/// [Entry#annotations].
public final class Words {
    private Words() {}

    /// The entry in biblatex's words.
    ///
    /// @param whole whether what it takes over from others becomes its own
    public static Entry biblatex(Entry entry, boolean whole) {
        Map<String, Field> fields = new LinkedHashMap<>();
        for (Field field : whole ? entry.allFields() : entry.fields()) {
            boolean reference = whole && isResolved(entry, field.name());
            if (!field.isBlank() && !reference && !AnnotationParser.isAnnotation(field.name())) {
                put(fields, field, entry.date());
            }
        }
        putMissing(fields, entry);
        String type = type(entry.type().name());
        List<Annotation> annotations = entry.annotations().stream()
                .map(annotation -> annotation.of(field(annotation.field())))
                .toList();
        return new Entry(
                entry.key(),
                new EntryType(type),
                List.copyOf(fields.values()),
                whole ? List.of() : entry.inherited(),
                annotations,
                entry.date(),
                entry.span());
    }

    private static boolean isResolved(Entry entry, String field) {
        return field.equals("xdata")
                || (field.equals("crossref") && !entry.inherited().isEmpty());
    }

    private static void put(Map<String, Field> fields, Field field, EntryDate date) {
        String name = field(field.name());
        boolean dated = date.start().isPresent() || date.end().isPresent();
        if (name.equals("date") || name.equals("year")) {
            String text = dated ? DateWriter.write(date) : field.text();
            fields.putIfAbsent(
                    "date", dated ? new Field("date", text, text, Names.NONE, field.span()) : field.named("date"));
        } else if (!isInDate(name, date)) {
            fields.putIfAbsent(
                    fields.containsKey(name) ? field.name() : name,
                    field.named(fields.containsKey(name) ? field.name() : name));
        }
    }

    /// Whether the date says what the field says.
    private static boolean isInDate(String name, EntryDate date) {
        return switch (name) {
            case "month" -> date.start().map(start -> start.month() > 0).orElse(false);
            case "day" -> date.start().map(start -> start.day() > 0).orElse(false);
            default -> false;
        };
    }

    /// What the type alone said, and the date where an inherited field has it.
    private static void putMissing(Map<String, Field> fields, Entry entry) {
        String said =
                switch (entry.type().name()) {
                    case "phdthesis" -> "phdthesis";
                    case "mastersthesis" -> "mathesis";
                    case "techreport" -> "techreport";
                    default -> "";
                };
        if (!said.isEmpty()) {
            fields.putIfAbsent("type", new Field("type", said, said, Names.NONE, entry.span()));
        }
    }

    /// What stands between a title and its subtitle where a format has them in one.
    public static String betweenTitles(String title) {
        return title.endsWith("?") || title.endsWith("!") || title.endsWith(":") ? " " : ": ";
    }

    public static String type(String type) {
        return switch (type) {
            case "conference" -> "inproceedings";
            case "electronic", "www" -> "online";
            case "mastersthesis", "phdthesis" -> "thesis";
            case "techreport" -> "report";
            default -> type;
        };
    }

    public static String field(String field) {
        return switch (field) {
            case "address" -> "location";
            case "annote" -> "annotation";
            case "archiveprefix" -> "eprinttype";
            case "hyphenation" -> "langid";
            case "journal" -> "journaltitle";
            case "key" -> "sortkey";
            case "pdf" -> "file";
            case "primaryclass" -> "eprintclass";
            case "school" -> "institution";
            default -> field;
        };
    }
}
