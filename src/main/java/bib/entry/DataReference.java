package bib.entry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A reference to a single field of an `@xdata` entry, or to one item of that: `xdata=key-field-2` (biblatex manual,
/// "Data Containers"). In a list it is an item, elsewhere the whole value.
///
/// A key may have hyphens in it: the field and the number of the item are what stands behind the last of them.
///
/// @param item     which item of the referring field it is, from 1
/// @param key      the `@xdata` entry's
/// @param field    in lower case; empty where the reference names none
/// @param position the item of that field, from 1; 0 for all of it
record DataReference(int item, String key, String field, int position) {
    private static final String MARKER = "xdata";
    private static final List<String> LISTS = List.of(
            "address",
            "institution",
            "language",
            "lista",
            "listb",
            "listc",
            "listd",
            "liste",
            "listf",
            "location",
            "organization",
            "origlanguage",
            "origlocation",
            "origpublisher",
            "publisher",
            "school");
    /// Of the fields that are no plain text.
    private static final Map<String, Type> TYPES = types();

    /// Compiled where there is such a reference: nearly no library has one.
    private static final class Form {
        private static final Pattern REFERENCE = Pattern.compile("(?i)xdata=(\\S{1,300})");
        private static final Pattern PARTS = Pattern.compile("(.+)-([^-]*[^-0-9][^-]*)(?:-(\\d{1,6}))?");
    }

    /// What a field holds, as far as one may stand for another.
    enum Type {
        NAMES,
        LIST,
        TEXT
    }

    private static Map<String, Type> types() {
        Map<String, Type> types = new HashMap<>();
        LISTS.forEach(field -> types.put(field, Type.LIST));
        Field.NAME_FIELDS.forEach(field -> types.put(field, Type.NAMES));
        return types;
    }

    static Type type(String field) {
        return TYPES.getOrDefault(field, Type.TEXT);
    }

    /// Whether a field has such references. Asked of every field of a library.
    static boolean isIn(Field field) {
        return field.startsWith(MARKER, '=') || (type(field.name()) != Type.TEXT && field.mentions(MARKER, '='));
    }

    /// The references in a field's value, in order.
    static List<DataReference> in(Field field) {
        return in(field.name(), field.value());
    }

    /// The references in a value.
    static List<DataReference> in(String field, String value) {
        List<String> items = type(field) == Type.TEXT ? List.of(value.strip()) : ListItems.of(value);
        List<DataReference> found = new ArrayList<>(1);
        for (int i = 0; i < items.size(); i++) {
            of(items.get(i), i + 1).ifPresent(found::add);
        }
        return found;
    }

    private static Optional<DataReference> of(String text, int item) {
        Matcher reference = Form.REFERENCE.matcher(text);
        if (!reference.matches()) {
            return Optional.empty();
        }
        Matcher parts = Form.PARTS.matcher(reference.group(1));
        if (!parts.matches()) {
            return Optional.of(new DataReference(item, reference.group(1), "", 0));
        }
        int position = parts.group(3) == null ? 0 : Integer.parseInt(parts.group(3));
        String field = parts.group(2).toLowerCase(Locale.ROOT);
        return Optional.of(new DataReference(item, parts.group(1), field, position));
    }
}
