package bib.check;

import bib.entry.Annotation;
import bib.entry.AnnotationParser;
import bib.entry.Entry;
import bib.entry.Field;
import bib.source.Span;

/// Where an entry's annotations stand.
final class Annotations {
    static final String SUFFIX = "+an";

    private Annotations() {}

    /// The field in which an annotation stands; the entry's head where it is inherited.
    static Span place(Entry entry, Annotation annotation) {
        for (Field field : entry.fields()) {
            boolean named = field.name().equals(annotation.field() + SUFFIX + ":" + annotation.name());
            boolean plain =
                    annotation.name().equals(Annotation.DEFAULT) && field.name().equals(annotation.field() + SUFFIX);
            if (AnnotationParser.isAnnotation(field.name()) && (named || plain)) {
                return field.span();
            }
        }
        return Written.head(entry);
    }
}
