package bib.check;

import bib.check.finding.EntryCheck;
import bib.check.finding.Findings;
import bib.check.finding.Subject;
import bib.entry.AnnotationParser;
import bib.entry.Entry;
import bib.entry.Field;
import bib.source.Diagnostic;
import bib.source.Diagnostic.Topic;

/// Annotations that are not as biblatex wants them, or of what is not there.
final class AnnotationCheck implements EntryCheck {
    @Override
    public String id() {
        return "annotation";
    }

    @Override
    public String summary() {
        return "an annotation past the last name, of a missing field, or not in biblatex's form";
    }

    @Override
    public void run(Subject subject, Findings findings) {
        for (Diagnostic diagnostic : subject.reading()) {
            if (diagnostic.topic() == Topic.ANNOTATIONS) {
                findings.add(diagnostic);
            }
        }
        EntryCheck.super.run(subject, findings);
    }

    @Override
    public void check(Entry entry, Findings findings) {
        for (Field field : entry.fields()) {
            if (AnnotationParser.isAnnotation(field.name())) {
                String annotated = AnnotationParser.annotated(field.name());
                if (!Field.NAME_FIELDS.contains(annotated)
                        && entry.field(annotated).isEmpty()) {
                    String message = "'" + field.name() + "' annotates a field that is not there";
                    findings.warn(field.span(), message, "is '" + annotated + "' written otherwise?");
                }
            }
        }
    }
}
