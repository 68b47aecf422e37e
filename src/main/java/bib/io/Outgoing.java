package bib.io;

import bib.entry.Annotation;
import bib.entry.Entry;
import bib.entry.EntryDate;
import bib.entry.Field;
import bib.entry.Name;
import bib.entry.Names;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// An entry on its way into a format: what the format takes is ticked off, the rest is lost, and said.
final class Outgoing {
    private final Entry entry;
    private final Losses losses;
    private final Set<String> taken = new HashSet<>();
    private boolean annotationsTaken;

    /// @param entry as its reader made it
    Outgoing(Entry entry, Losses losses) {
        this.entry = Words.biblatex(entry, true);
        this.losses = losses;
    }

    String key() {
        return entry.key();
    }

    String type() {
        return entry.type().name();
    }

    boolean has(String field) {
        return !peek(field).isEmpty();
    }

    /// A field's text, not ticked off.
    String peek(String field) {
        return entry.text(field).map(EntryMaker::fold).orElse("");
    }

    /// A field's text, or empty.
    String take(String field) {
        taken.add(field);
        return peek(field);
    }

    /// The first of some fields that is there.
    String takeFirst(String... fields) {
        for (String field : fields) {
            if (has(field) && !taken.contains(field)) {
                return take(field);
            }
        }
        return "";
    }

    /// A title and its subtitle.
    String title(String title, String subtitle) {
        String first = take(title);
        String second = take(subtitle);
        return first.isEmpty() || second.isEmpty() ? first + second : first + ": " + second;
    }

    /// Names, ticked off. That others follow is lost.
    List<Name> names(String field) {
        taken.add(field);
        Names names = entry.names(field);
        if (names.others()) {
            lose("that others follow in '" + field + "'");
        }
        return names.list();
    }

    /// Names as they stand.
    Names allNames(String field) {
        taken.add(field);
        return entry.names(field);
    }

    EntryDate date() {
        taken.add("date");
        return entry.date();
    }

    List<String> keywords() {
        taken.add("keywords");
        taken.add("keyword");
        return entry.keywords();
    }

    List<Annotation> annotations() {
        annotationsTaken = true;
        return entry.annotations();
    }

    /// Says that something of the entry is lost.
    void lose(String what) {
        losses.add(what, key());
    }

    /// Says what nobody took.
    void close() {
        for (Field field : entry.fields()) {
            if (!taken.contains(field.name()) && !field.isBlank()) {
                losses.field(field.name(), key());
            }
        }
        if (!annotationsTaken && !entry.annotations().isEmpty()) {
            lose("roles and other annotations");
        }
    }
}
