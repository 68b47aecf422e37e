package bib.check;

import bib.check.finding.EntryCheck;
import bib.check.finding.Findings;
import bib.entry.Annotation;
import bib.entry.Entry;
import bib.entry.Role;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One name alone that is equal: to whom?
final class LoneEqualCheck implements EntryCheck {
    @Override
    public String id() {
        return "lone-equal";
    }

    @Override
    public String summary() {
        return "a single name with the role equal";
    }

    @Override
    public void check(Entry entry, Findings findings) {
        if (entry.annotations().isEmpty()) {
            return;
        }
        Map<String, List<Annotation>> equal = new LinkedHashMap<>();
        for (Annotation annotation : entry.annotations()) {
            if (annotation.isRole() && Role.canonical(annotation.value()).equals(Role.EQUAL)) {
                equal.merge(annotation.field(), List.of(annotation), LoneEqualCheck::joined);
            }
        }
        equal.forEach((field, annotations) -> {
            if (annotations.size() == 1) {
                int position = annotations.getFirst().position();
                findings.warn(
                        Annotations.of(entry).place(annotations.getFirst()),
                        "name " + position + " in '" + field + "' contributed equally, and no other",
                        "mark the other names too, as {1=equal; 2=equal}, or take the role out");
            }
        });
    }

    private static List<Annotation> joined(List<Annotation> some, List<Annotation> more) {
        boolean same = some.getFirst().position() == more.getFirst().position();
        return same || some.size() > 1 ? some : List.of(some.getFirst(), more.getFirst());
    }
}
