package bib.csl.mapping;

import java.util.Set;

/// One row of the table of fields: which CSL variable a field of entries of some types feeds.
///
/// @param types      entry types; none means all
/// @param conversion from the field's value to the variable's
/// @param join       how it joins what an earlier row put into the variable
record FieldRow(Set<String> types, String field, String variable, When when, Conversion conversion, Join join) {
    /// For all types, as it stands, where nothing stands yet.
    static FieldRow row(String field, String variable) {
        return new FieldRow(Set.of(), field, variable, When.ALWAYS, Conversion.TEXT, Join.FIRST);
    }

    FieldRow in(Set<String> only) {
        return new FieldRow(only, field, variable, when, conversion, join);
    }

    FieldRow when(When condition) {
        return new FieldRow(types, field, variable, condition, conversion, join);
    }

    FieldRow as(Conversion how) {
        return new FieldRow(types, field, variable, when, how, join);
    }

    FieldRow join(Join how) {
        return new FieldRow(types, field, variable, when, conversion, how);
    }

    boolean isFor(String entryType) {
        return types.isEmpty() || types.contains(entryType);
    }

    boolean appliesTo(EntryFields entry) {
        return isFor(entry.type()) && when.holds(entry);
    }
}
