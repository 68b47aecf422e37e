package bib.csl.mapping;

import bib.entry.Annotation;
import bib.entry.Entry;
import bib.entry.EntryDate;
import bib.entry.EntryType;
import bib.entry.Field;
import bib.entry.Name;
import bib.entry.Names;
import bib.entry.PartialDate;
import bib.source.Source;
import bib.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Entries for tests, as a reader would make them.
final class Entries {
    static final Span SPAN = Span.of(new Source("test.bib", ""));

    private Entries() {}

    /// @param fields name, value, name, value…; a name field's value is `Family, Given and Family, Given`
    static Entry entry(String type, String... fields) {
        List<Field> list = new ArrayList<>();
        EntryDate date = EntryDate.NONE;
        for (int i = 0; i < fields.length; i += 2) {
            Names names = Field.NAME_FIELDS.contains(fields[i]) ? names(fields[i + 1]) : Names.NONE;
            list.add(new Field(fields[i], fields[i + 1], fields[i + 1], names, SPAN));
            if (fields[i].equals("year")) {
                date = year(Integer.parseInt(fields[i + 1]));
            }
        }
        return new Entry("key", new EntryType(type), list, List.of(), date, SPAN);
    }

    static Entry annotated(Entry entry, Annotation... annotations) {
        return new Entry(entry.key(), entry.type(), entry.fields(), List.of(annotations), entry.date(), entry.span());
    }

    static Entry dated(Entry entry, EntryDate date) {
        return new Entry(entry.key(), entry.type(), entry.fields(), entry.annotations(), date, entry.span());
    }

    private static EntryDate year(int year) {
        return new EntryDate(Optional.of(PartialDate.ofYear(year)), Optional.empty(), false, "", List.of(year));
    }

    private static Names names(String text) {
        List<Name> names = new ArrayList<>();
        boolean others = false;
        for (String name : text.split(" and ")) {
            int comma = name.indexOf(", ");
            if (name.equals("others")) {
                others = true;
            } else if (name.startsWith("{")) {
                names.add(Name.organisation(name.substring(1, name.length() - 1)));
            } else if (comma < 0) {
                names.add(Name.person("", name));
            } else {
                names.add(Name.person(name.substring(comma + 2), name.substring(0, comma)));
            }
        }
        return new Names(names, others);
    }
}
