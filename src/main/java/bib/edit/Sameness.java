package bib.edit;

import bib.csl.mapping.ItemMapping;
import bib.entry.Entry;
import bib.entry.Field;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Whether an entry says the same as before, though it may be written otherwise.
final class Sameness {
    private Sameness() {}

    static boolean of(Entry before, Entry after) {
        List<Field> old = sorted(before);
        List<Field> now = sorted(after);
        boolean alike =
                before.key().equals(after.key()) && before.type().equals(after.type()) && old.size() == now.size();
        boolean equal = true;
        for (int i = 0; alike && i < old.size(); i++) {
            equal &= old.get(i).value().equals(now.get(i).value());
            alike = isSame(old.get(i), now.get(i));
        }
        return alike
                && (equal
                        || (before.date().equals(after.date())
                                && ItemMapping.toItem(before).equals(ItemMapping.toItem(after))));
    }

    /// Of one name in the order in which they stand, since the first counts.
    private static List<Field> sorted(Entry entry) {
        List<Field> fields = new ArrayList<>(entry.allFields());
        fields.sort(Comparator.comparing(Field::name));
        return fields;
    }

    /// Months, pages and DOIs may have another form: the item tells whether they are the same.
    private static boolean isSame(Field before, Field after) {
        return before.name().equals(after.name())
                && (before.value().equals(after.value())
                        || switch (before.name()) {
                            case "month", "pages", "doi" -> true;
                            default ->
                                before.text().equals(after.text())
                                        && before.names().equals(after.names());
                        });
    }
}
