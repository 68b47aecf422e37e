package bib.check;

import bib.entry.Annotation;
import bib.entry.AnnotationParser;
import bib.entry.Entry;
import bib.entry.Field;
import bib.source.Span;
import java.util.HashMap;
import java.util.Map;

/// Where an entry's annotations stand.
final class Annotations {
    private final Entry entry;
    private final Map<String, Span> places = new HashMap<>();

    private Annotations(Entry entry) {
        this.entry = entry;
    }

    static Annotations of(Entry entry) {
        Annotations annotations = new Annotations(entry);
        for (Field field : entry.fields()) {
            if (AnnotationParser.isAnnotation(field.name())) {
                annotations.places.putIfAbsent(field.name(), field.span());
            }
        }
        return annotations;
    }

    /// The field in which an annotation stands; the entry's head where it is inherited.
    Span place(Annotation annotation) {
        String plain = AnnotationParser.annotating(annotation.field(), Annotation.DEFAULT);
        Span named = places.get(plain + ":" + annotation.name());
        Span unnamed = annotation.name().equals(Annotation.DEFAULT) ? places.get(plain) : null;
        return unnamed != null ? unnamed : named != null ? named : entry.span().beginning();
    }
}
