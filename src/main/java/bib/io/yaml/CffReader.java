package bib.io.yaml;

import bib.entry.Name;
import bib.io.format.PersonForm;
import bib.io.table.TagRecord;
import bib.io.table.TagRecord.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The file itself or one reference of CITATION.cff to a record whose tags are paths.
final class CffReader {
    private static final Set<String> PERSONS = Set.of("authors", "editors", "translators");
    /// Whom to ask is nothing of the work, and no field holds it.
    static final String CONTACT = "contact";

    private static final Set<String> NAME =
            Set.of("name", "given-names", "name-particle", "family-names", "name-suffix");
    /// What is no part of the work's description.
    private static final Set<String> LEFT =
            Set.of("cff-version", "message", "preferred-citation", "references", "type", "date-released");

    private final List<Line> lines = new ArrayList<>();

    private CffReader() {}

    static TagRecord read(Yaml.Mapping work, int end) {
        CffReader reader = new CffReader();
        reader.date(work);
        work.members().forEach(reader::take);
        return new TagRecord(reader.lines, work.start(), Math.max(work.start(), end));
    }

    /// Whether the file's own work says nothing beside the preferred citation: it is the same work then.
    static boolean isRepeated(Yaml.Mapping own, Yaml.Mapping preferred) {
        return own.text("title").equals(preferred.text("title"))
                && own.members().keySet().stream()
                        .allMatch(key -> LEFT.contains(key)
                                || key.equals(CONTACT)
                                || preferred.members().containsKey(key));
    }

    private void add(String tag, String value, int start) {
        if (!value.isBlank()) {
            lines.add(new Line(tag, value, start));
        }
    }

    private void date(Yaml.Mapping work) {
        String day = work.text("date-published").isEmpty() ? work.text("date-released") : work.text("date-published");
        String month = work.text("month");
        String year = work.text("year");
        String padded = month.length() == 1 ? "0" + month : month;
        add("date", day.isEmpty() ? month.isEmpty() ? year : year + "-" + padded : day, work.start());
    }

    private void take(String key, Yaml value) {
        boolean isDate = key.equals("year") || key.equals("month") || key.equals("date-published");
        if (LEFT.contains(key) || isDate) {
            return;
        }
        if (PERSONS.contains(key)) {
            Yaml.items(value).forEach(person -> person(key, person));
        } else if (key.equals("identifiers")) {
            Yaml.items(value).forEach(this::identifier);
        } else {
            switch (value) {
                case Yaml.Text text -> add(key, said(key, text.text()), text.start());
                case Yaml.Seq sequence ->
                    sequence.items().forEach(item -> {
                        if (item instanceof Yaml.Text text) {
                            add(key, text.text(), text.start());
                        } else {
                            add(key, "…", item.start());
                        }
                    });
                case Yaml.Mapping entity -> entity(key, entity);
            }
        }
    }

    /// The days of a conference are one date.
    private void entity(String key, Yaml.Mapping entity) {
        String start = entity.text("date-start");
        String end = entity.text("date-end");
        add(key + "/date", end.isEmpty() || end.equals(start) ? start : start + "/" + end, entity.start());
        entity.members().forEach((name, part) -> {
            if (part instanceof Yaml.Text text && !name.startsWith("date-")) {
                add(key + "/" + name, text.text(), text.start());
            }
        });
    }

    private static String said(String key, String text) {
        boolean nothing = key.equals("title") && text.equals(CffFormat.UNTITLED);
        return nothing ? "" : key.equals("status") ? CffKeys.pubstate(text) : text;
    }

    /// What is said of a person beside name and ORCID iD goes by keys of its own, which no row of the table has.
    private void person(String key, Yaml value) {
        if (!(value instanceof Yaml.Mapping person)) {
            add(key + "/…", "…", value.start());
            return;
        }
        boolean entity = !person.text("name").isEmpty();
        Name name = entity
                ? Name.organisation(person.text("name"))
                : new Name(
                        person.text("given-names"),
                        person.text("name-particle"),
                        person.text("family-names"),
                        person.text("name-suffix"),
                        "");
        if (!name.literal().equals(CffFormat.ANONYMOUS) && !name.display().isBlank()) {
            add(key, PersonForm.PARTS.write(name), person.start());
        }
        person.members().forEach((part, said) -> {
            if (!NAME.contains(part)) {
                add(key + "/" + part, said instanceof Yaml.Text text ? text.text() : "…", said.start());
            }
        });
    }

    /// A DOI among them is as good as the key of its own.
    private void identifier(Yaml value) {
        if (value instanceof Yaml.Mapping identifier) {
            String type = identifier.text("type");
            boolean known = type.equals("doi") || type.equals("url");
            add(known ? type : "identifiers", identifier.text("value"), identifier.start());
        }
    }
}
