package bib.entry;

import java.util.ArrayList;
import java.util.List;

/// The fields by which an entry names others (biblatex manual, "Special Fields"), and the keys in them.
public final class References {
    /// Takes over what it lacks, by [InheritanceRules].
    static final String CROSSREF = "crossref";

    /// Takes over what it lacks, as it stands; a list of keys.
    static final String XDATA = "xdata";

    /// The members of a `@set`; a list of keys.
    static final String ENTRYSET = "entryset";

    private static final String SET = "set";

    private References() {}

    /// Whether a field (lower case) names other entries.
    public static boolean isReference(String field) {
        return switch (field) {
            case CROSSREF, XDATA, ENTRYSET, "xref", "related" -> true;
            default -> false;
        };
    }

    private static boolean isInheriting(String field) {
        return field.equals(CROSSREF) || field.equals(XDATA) || field.equals(ENTRYSET);
    }

    /// The keys of the entries without which an entry is not whole: its parents, its data, its members.
    public static List<String> needed(Entry entry) {
        List<String> keys = new ArrayList<>(0);
        for (Field field : entry.fields()) {
            if (isInheriting(field.name())) {
                keys.addAll(keys(field));
            }
        }
        return keys;
    }

    /// The keys by which an entry goes besides its own.
    public static List<String> aliases(Entry entry) {
        return entry.field("ids").map(field -> split(field.text())).orElse(List.of());
    }

    /// The keys in a field: one in a `crossref` or `xref`, else as many as there are between commas.
    public static List<String> keys(Field field) {
        boolean single = field.name().equals(CROSSREF) || field.name().equals("xref");
        return single && !field.isBlank() ? List.of(field.text().strip()) : split(field.text());
    }

    /// The keys from which an entry takes over what it lacks, by one of its fields. Of a set's members it is the first.
    static List<String> sources(Entry entry, Field field) {
        if (field.name().equals(ENTRYSET)) {
            List<String> members = keys(field);
            return entry.type().name().equals(SET) && !members.isEmpty() ? members.subList(0, 1) : List.of();
        }
        return isInheriting(field.name()) ? keys(field) : List.of();
    }

    private static List<String> split(String text) {
        List<String> keys = new ArrayList<>(1);
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == ',') {
                String key = text.substring(start, i).strip();
                if (!key.isEmpty()) {
                    keys.add(key);
                }
                start = i + 1;
            }
        }
        return keys;
    }
}
