package bib.check.finding;

import bib.entry.Entry;
import bib.entry.Field;

/// A check that looks at one field at a time: those that say something, and that an entry does not inherit.
public interface FieldCheck extends EntryCheck {
    void check(Entry entry, Field field, Findings findings);

    @Override
    default void check(Entry entry, Findings findings) {
        for (Field field : entry.fields()) {
            if (!field.isBlank()) {
                check(entry, field, findings);
            }
        }
    }
}
