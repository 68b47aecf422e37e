package bib.check.name;

import bib.check.finding.FieldCheck;
import bib.check.finding.Findings;
import bib.entry.Entry;
import bib.entry.Field;

/// A check that looks at one name field at a time.
interface NameCheck extends FieldCheck {
    void checkNames(Entry entry, Field field, Findings findings);

    @Override
    default void check(Entry entry, Field field, Findings findings) {
        if (Field.NAME_FIELDS.contains(field.name())) {
            checkNames(entry, field, findings);
        }
    }
}
