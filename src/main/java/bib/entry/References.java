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

    /// Further keys of the entry itself; a list of keys.
    public static final String IDS = "ids";

    private static final String SET = "set";

    private References() {}

    /// Whether a field (lower case) names other entries.
    public static boolean isReference(String field) {
        return switch (field) {
            case CROSSREF, XDATA, ENTRYSET, "xref", "related" -> true;
            default -> false;
        };
    }

    /// Whether an entry is no publication but data for others.
    public static boolean isData(Entry entry) {
        return entry.type().name().equals(XDATA);
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
            } else {
                keys.addAll(dataKeys(field));
            }
        }
        return keys;
    }

    /// The keys of the `@xdata` entries of which a field takes a single field: `xdata=key-field`.
    public static List<String> dataKeys(Field field) {
        List<String> keys = new ArrayList<>(0);
        for (DataReference reference : data(field)) {
            keys.add(reference.key());
        }
        return keys;
    }

    /// Whether an entry takes single fields of `@xdata` entries ([DataReference]), which BibTeX cannot.
    public static boolean takesSingleFields(Entry entry) {
        for (Field field : entry.fields()) {
            if (!data(field).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /// The references to single fields of `@xdata` entries, as the source has them: the value may be filled in already.
    static List<DataReference> data(Field field) {
        String written = field.span().text();
        int sign = written.indexOf('=');
        if (sign < 0 || written.indexOf('=', sign + 1) < 0) {
            return List.of();
        }
        String value = written.substring(sign + 1).strip();
        boolean delimited = value.length() > 1 && (value.startsWith("{") || value.startsWith("\""));
        return DataReference.in(field.name(), delimited ? value.substring(1, value.length() - 1) : value);
    }

    /// Whether an entry has aliases. Asked of every entry of a library.
    static boolean hasAliases(Entry entry) {
        for (Field field : entry.fields()) {
            if (field.name().equals(IDS)) {
                return true;
            }
        }
        return false;
    }

    /// The keys by which an entry goes besides its own.
    public static List<String> aliases(Entry entry) {
        return entry.field(IDS).map(field -> split(field.text())).orElse(List.of());
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
