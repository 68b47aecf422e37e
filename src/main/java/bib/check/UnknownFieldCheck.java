package bib.check;

import bib.check.finding.Check;
import bib.check.finding.Findings;
import bib.check.finding.Subject;
import bib.check.finding.Written;
import bib.entry.AnnotationParser;
import bib.entry.Entry;
import bib.entry.Field;
import bib.source.Span;
import bib.source.Suggestions;

/// Fields that neither biblatex nor BibTeX nor a well-known program knows: often a slip of the fingers. And those that
/// biblatex or BibTeX know, but not in an entry of that type.
final class UnknownFieldCheck implements Check {
    private static final int MAX_SUGGESTED = 200;
    private static final int SHORTEST = 4;

    @Override
    public String id() {
        return "unknown-field";
    }

    @Override
    public String summary() {
        return "a field that is not in biblatex's data model, nor written by a well-known program, or not of that type";
    }

    @Override
    public void run(Subject subject, Findings findings) {
        Tally unknown = new Tally();
        Tally misplaced = new Tally();
        for (Entry entry : subject.library().entries()) {
            for (Field field : entry.fields()) {
                if (!isKnown(field.name())) {
                    unknown.add(field.name(), name(field));
                } else if (!field.isBlank() && !DataModel.isFieldOf(entry.type().name(), field.name())) {
                    misplaced.add("@" + entry.type() + " has no field '" + field.name() + "'", name(field));
                }
            }
        }
        reportUnknown(unknown, findings);
        misplaced.counts().forEach((message, count) -> {
            String hint = "styles leave it out; is the type another, or the field?";
            findings.note(count.first(), message + count.elsewhere(), hint);
        });
    }

    private static Span name(Field field) {
        Span span = field.span();
        return new Span(
                span.source(),
                span.start(),
                Math.min(span.end(), span.start() + field.name().length()));
    }

    private static void reportUnknown(Tally unknown, Findings findings) {
        int[] suggested = {0};
        unknown.counts().forEach((name, count) -> {
            boolean looked = name.length() >= SHORTEST && suggested[0]++ < MAX_SUGGESTED;
            String otherwise = "styles leave it out";
            String hint = looked ? Suggestions.hint(name, DataModel.knownFields(), otherwise) : otherwise;
            String message = "there is no field " + Written.quoted(name) + " in biblatex or BibTeX" + count.elsewhere();
            findings.note(count.first(), message, hint);
        });
    }

    private static boolean isKnown(String name) {
        return DataModel.knownFields().contains(name)
                || AnnotationParser.isAnnotation(name)
                || name.startsWith("bdsk-")
                || name.startsWith("opt")
                || name.startsWith("x-");
    }
}
