package bib.edit;

import bib.bibtex.value.NameLists;
import bib.bibtex.write.EntryEditor;
import bib.entry.Annotation;
import bib.entry.AnnotationParser;
import bib.entry.AnnotationWriter;
import bib.entry.Entry;
import bib.entry.Field;
import bib.entry.Name;
import bib.source.Diagnostic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// Lets annotations follow their names when the names of a field change: they are bound to positions.
final class RoleMover {
    private RoleMover() {}

    /// Adds what is to be done to the annotations of a field that gets a new value.
    ///
    /// @param value empty where the field goes
    /// @param given fields that the user sets himself, and which are left to him
    /// @return what was dropped
    static List<Diagnostic> move(Entry entry, String field, String value, Set<String> given, EntryEditor editor) {
        List<Diagnostic> dropped = new ArrayList<>();
        if (!Field.NAME_FIELDS.contains(field)) {
            return dropped;
        }
        List<Name> old = entry.names(field).list();
        int[] places = NamePlaces.of(old, NameLists.read(value).list());
        for (Field annotating : entry.fields()) {
            if (annotates(annotating.name(), field) && !given.contains(annotating.name())) {
                dropped.addAll(move(annotating, old, places, value.isEmpty(), editor));
            }
        }
        return dropped;
    }

    private static boolean annotates(String name, String field) {
        return AnnotationParser.isAnnotation(name)
                && AnnotationParser.annotated(name).equals(field);
    }

    private static List<Diagnostic> move(
            Field annotating, List<Name> old, int[] places, boolean gone, EntryEditor editor) {
        List<Diagnostic> dropped = new ArrayList<>();
        AnnotationParser.Result parsed = AnnotationParser.parse(annotating.name(), annotating.value());
        List<Annotation> read = parsed.annotations();
        List<Annotation> kept = new ArrayList<>();
        for (Annotation annotation : read) {
            int position = annotation.position();
            boolean named = position > 0 && position <= places.length;
            int place = named ? places[position - 1] : position == 0 && !gone ? 0 : -1;
            if (place >= 0) {
                kept.add(annotation.at(place));
            } else {
                dropped.add(dropped(
                        annotating, annotation, named ? old.get(position - 1).display() : ""));
            }
        }
        kept.sort(Comparator.comparingInt(Annotation::position));
        if (parsed.lost() && !kept.equals(read)) {
            String message = "what could not be understood of '" + annotating.name() + "' was dropped";
            dropped.add(Diagnostic.warning(annotating.span(), message, ""));
        }
        if (kept.isEmpty()) {
            editor.remove(annotating.name());
        } else if (!kept.equals(read)) {
            editor.set(annotating.name(), AnnotationWriter.write(kept));
        }
        return dropped;
    }

    private static Diagnostic dropped(Field annotating, Annotation annotation, String name) {
        String whose = name.isEmpty() ? "that was of no name" : "of '" + name + "', who is gone";
        return Diagnostic.warning(
                annotating.span(), "the annotation '" + annotation.value() + "' " + whose + ", was dropped", "");
    }
}
