package bib.entry;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// One entry while it takes over from others what it lacks.
final class Heir {
    /// Bounds what a chain of entries can pile up.
    private static final int MAX_FIELDS = 500;

    private final Entry own;
    private final Set<String> known = new HashSet<>();
    private final List<Field> fields;
    private final List<Field> inherited = new ArrayList<>();
    private final List<Annotation> annotations;
    private EntryDate date;
    private boolean dated;

    Heir(Entry own) {
        this.own = own;
        this.fields = new ArrayList<>(own.fields());
        this.annotations = new ArrayList<>(own.annotations());
        this.date = own.date();
        for (Field field : own.fields()) {
            if (!field.isBlank()) {
                known.add(field.name());
                dated |= InheritanceRules.isDate(field.name());
            }
        }
    }

    /// Puts a field that was filled in where it stood.
    void fill(Field field, DataFiller filler) {
        Field filled = filler.filled();
        fields.replaceAll(one -> one == field ? filled : one);
        annotations.addAll(filler.annotations());
        if (field.name().equals("year") && filled != field) {
            date = filler.year();
        }
    }

    /// @param by the field that refers to the parent
    void take(Entry parent, Field by) {
        boolean byRules = by.name().equals(References.CROSSREF);
        String parentType = byRules ? parent.type().name() : "";
        String type = byRules ? own.type().name() : "";
        boolean withDate = !dated;
        // A title that becomes a booktitle goes before a booktitle that stays one.
        for (boolean renamed : new boolean[] {true, false}) {
            for (Field field : parent.allFields()) {
                if (!field.isBlank() && (withDate || !InheritanceRules.isDate(field.name()))) {
                    List<String> targets = InheritanceRules.targets(parentType, type, field.name());
                    boolean same = targets.equals(List.of(field.name()));
                    (same == renamed ? List.<String>of() : targets).forEach(target -> take(parent, field, target));
                }
            }
        }
        if (withDate && !parent.date().isEmpty()) {
            date = parent.date();
            dated = true;
        }
    }

    private void take(Entry parent, Field field, String target) {
        if (inherited.size() == MAX_FIELDS || !known.add(target)) {
            return;
        }
        inherited.add(field.named(target));
        for (Annotation annotation : parent.annotations()) {
            if (annotation.field().equals(field.name())) {
                annotations.add(annotation.of(target));
            }
        }
    }

    Entry entry() {
        return new Entry(own.key(), own.type(), fields, inherited, annotations, date, own.span());
    }
}
