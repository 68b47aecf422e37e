package bib.check;

import bib.check.finding.Check;
import bib.check.finding.Findings;
import bib.check.finding.Subject;
import bib.check.finding.Written;
import bib.entry.Annotation;
import bib.entry.Entry;
import bib.entry.Field;
import bib.entry.Role;
import bib.source.Suggestions;
import java.util.List;

/// Roles that `bib` does not know by name: allowed, but perhaps misspelt.
final class UnknownRoleCheck implements Check {
    private static final List<String> KNOWN =
            List.of(Role.SELF, Role.EQUAL, Role.CORRESPONDING, Role.STUDENT, Role.ADVISOR);

    @Override
    public String id() {
        return "unknown-role";
    }

    @Override
    public String summary() {
        return "a role of an author that bib does not know by name";
    }

    @Override
    public void run(Subject subject, Findings findings) {
        Tally unknown = new Tally();
        for (Entry entry : subject.library().entries()) {
            Annotations annotations = Annotations.of(entry);
            for (Annotation annotation : entry.annotations()) {
                String role = Role.canonical(annotation.value());
                if (annotation.isRole() && Field.NAME_FIELDS.contains(annotation.field()) && !KNOWN.contains(role)) {
                    unknown.add(role, annotations.place(annotation));
                }
            }
        }
        unknown.counts().forEach((role, count) -> {
            String message = Written.quoted(role) + " is no role that bib knows" + count.elsewhere();
            findings.note(count.first(), message, Suggestions.hint(role, KNOWN, "a list can give it a mark: [marks]"));
        });
    }
}
