package bib.edit;

import bib.entry.Entry;
import bib.entry.Field;
import bib.entry.Library;
import bib.entry.References;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Who names an entry by its key.
final class Referrers {
    /// A field that names a key.
    record Reference(Entry from, Field field, String key) {}

    /// What stands behind the key where a single field of an `@xdata` entry is meant.
    private static final String SINGLE_FIELD = "(?=-[^-\\s]+(?:-\\d+)?(?:\\s|$))";

    private Referrers() {}

    /// All fields of a library that name one of some keys, once for each it names.
    static List<Reference> to(Set<String> wanted, Library library) {
        List<Reference> found = new ArrayList<>();
        for (Entry entry : library.entries()) {
            for (Field field : entry.fields()) {
                List<String> keys =
                        References.isReference(field.name()) ? References.keys(field) : References.dataKeys(field);
                for (String key : new LinkedHashSet<>(keys)) {
                    if (wanted.contains(key)) {
                        found.add(new Reference(entry, field, key));
                    }
                }
            }
        }
        return found;
    }

    /// A field's value with one key for another; all else stays.
    static String renamed(Field field, String from, String to) {
        return References.isReference(field.name())
                ? inList(field.value(), from, to)
                : Pattern.compile("(?i)(xdata=)" + Pattern.quote(from) + SINGLE_FIELD)
                        .matcher(field.value())
                        .replaceAll("$1" + Matcher.quoteReplacement(to));
    }

    private static String inList(String value, String from, String to) {
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
