package bib.bibtex;

import bib.entry.AnnotationParser;
import bib.entry.Field;
import java.util.HashMap;
import java.util.Map;

/// What is asked of the name of every field, and found out once a file.
final class FieldKinds {
    private static final int MOST = 1000;

    private final Words words;
    private final Map<String, Kind> known = new HashMap<>();

    /// @param name in lower case
    /// @param bit  see [#bit]
    record Kind(String name, long bit, boolean annotates, boolean holdsNames, boolean holdsDates) {}

    FieldKinds(Words words) {
        this.words = words;
    }

    /// One of 64 bits for a name (lower case); names may share one.
    static long bit(String name) {
        return 1L << (name.hashCode() & 63);
    }

    /// @param written the name as it is written
    Kind of(String written) {
        Kind there = known.get(written);
        return there == null ? keep(written) : there;
    }

    private Kind keep(String written) {
        String name = words.lower(written);
        Kind kind = new Kind(
                name,
                bit(name),
                AnnotationParser.isAnnotation(name),
                Field.NAME_FIELDS.contains(name),
                EntryDates.isIn(name));
        if (known.size() < MOST) {
            known.put(written, kind);
        }
        return kind;
    }
}
