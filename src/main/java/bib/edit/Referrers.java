package bib.edit;

import bib.entry.Entry;
import bib.entry.Field;
import bib.entry.Library;
import bib.entry.References;
import java.util.ArrayList;
import java.util.List;

/// Who names an entry by its key.
final class Referrers {
    /// A field that names a key.
    record Reference(Entry from, Field field) {}

    private Referrers() {}

    /// All fields of a library that name a key.
    static List<Reference> to(String key, Library library) {
        List<Reference> found = new ArrayList<>();
        for (Entry entry : library.entries()) {
            for (Field field : entry.fields()) {
                if (References.isReference(field.name())
                        && References.keys(field).contains(key)) {
                    found.add(new Reference(entry, field));
                }
            }
        }
        return found;
    }

    /// A field's value with one key for another; all between the keys stays.
    static String renamed(String value, String from, String to) {
        StringBuilder out = new StringBuilder();
        String[] parts = value.split(",", -1);
        for (int i = 0; i < parts.length; i++) {
            String part = parts[i];
            out.append(i == 0 ? "" : ",");
            if (part.strip().equals(from)) {
                int start = part.indexOf(from);
                out.append(part, 0, start).append(to).append(part, start + from.length(), part.length());
            } else {
                out.append(part);
            }
        }
        return out.toString();
    }
}
