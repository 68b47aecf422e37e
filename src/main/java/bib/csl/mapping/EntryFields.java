package bib.csl.mapping;

import bib.entry.Entry;
import bib.entry.Field;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An entry with its fields by name, for the many lookups that mapping it takes. Blank fields are not there; where a
/// field is given twice, the first counts.
final class EntryFields {
    private final Entry entry;
    private final Map<String, Field> fields = new HashMap<>();

    EntryFields(Entry entry) {
        this.entry = entry;
        for (Field field : entry.allFields()) {
            if (!field.isBlank()) {
                fields.putIfAbsent(field.name(), field);
            }
        }
    }

    Entry entry() {
        return entry;
    }

    String type() {
        return entry.type().name();
    }

    @Nullable
    Field field(String name) {
        return fields.get(name);
    }

    boolean has(String name) {
        return fields.containsKey(name);
    }

    /// The field's text, or empty.
    String text(String name) {
        Field field = fields.get(name);
        return field == null ? "" : field.text().strip();
    }

    /// `entrysubtype`, in lower case.
    String subtype() {
        return text("entrysubtype").toLowerCase(Locale.ROOT);
    }

    /// What `eprint` is an identifier of, in lower case, as `arxiv`.
    String eprintType() {
        String type = text("eprinttype");
        return (type.isEmpty() ? text("archiveprefix") : type).toLowerCase(Locale.ROOT);
    }

    /// Its arXiv identifier, as `2406.06592`, without `arXiv:`; empty where it has none.
    String arxivId() {
        String id = eprintType().equals("arxiv") ? text("eprint") : text("arxiv");
        return id.regionMatches(true, 0, "arxiv:", 0, 6) ? id.substring(6).strip() : id;
    }
}
