package bib.edit;

import bib.bibtex.write.EntryEditor;
import bib.entry.Annotation;
import bib.entry.AnnotationParser;
import bib.entry.AnnotationWriter;
import bib.entry.Entry;
import bib.entry.Field;
import bib.entry.Role;
import bib.source.BibException;
import bib.source.BibException.Kind;
import bib.source.Diagnostic;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Says something of names: adds annotations, or takes them away. Those that are there already stay.
public final class Annotate {
    /// What to say of whom.
    ///
    /// @param field   in which the names stand, as `author`
    /// @param name    which annotation; [Annotation#DEFAULT] where none is named
    /// @param value   a key, as `equal`, or a text; empty where all is to be taken away
    /// @param literal whether it is a text, of which a name has one alone
    /// @param people  names, as a user writes them
    /// @param remove  whether to take away
    public record Wish(String field, String name, String value, boolean literal, List<String> people, boolean remove) {
        public Wish {
            people = List.copyOf(people);
        }

        /// As the field that annotates, `author+an:orcid`.
        private String annotating() {
            return AnnotationParser.annotating(field, name);
        }

        private boolean says(Annotation annotation) {
            if (value.isEmpty() || literal) {
                return annotation.part().isEmpty() && (value.isEmpty() || annotation.literal());
            }
            return annotation.part().isEmpty()
                    && !annotation.literal()
                    && Role.canonical(annotation.value()).equals(Role.canonical(value));
        }
    }

    private Annotate() {}

    /// @throws BibException of kind UNKNOWN or USAGE where a name is not there or may be several, of kind INPUT where
    ///         what is there already cannot be understood
    public static Change apply(EditableLibrary library, String key, Wish wish) {
        requireWritable(wish);
        Entry entry = library.one(key);
        NameChooser chooser = NameChooser.of(entry, wish.field());
        Set<Integer> places = new LinkedHashSet<>();
        wish.people().forEach(person -> places.add(chooser.place(person)));
        List<Annotation> before = annotations(entry, wish.annotating());
        List<Annotation> after = new ArrayList<>(before);
        for (int place : places) {
            change(after, place, wish);
        }
        EntryEditor editor = EntryEditor.of(entry);
        if (after.isEmpty()) {
            editor.remove(wish.annotating());
        } else if (!after.equals(before)) {
            editor.set(wish.annotating(), AnnotationWriter.write(after));
        }
        return new Change(editor.edits(), List.of());
    }

    private static void requireWritable(Wish wish) {
        String forbidden = wish.literal() ? "\"{}" : "\"{},;=:% \t\n";
        String wrong = wish.value()
                .codePoints()
                .filter(c -> forbidden.indexOf(c) >= 0)
                .mapToObj(Character::toString)
                .findFirst()
                .orElse("");
        if (!wrong.isEmpty()) {
            String what = wish.literal() ? "an annotation" : "a role";
            throw new BibException(Kind.USAGE, what + " cannot have a '" + wrong + "' in it: " + wish.value(), "");
        }
    }

    private static List<Annotation> annotations(Entry entry, String annotating) {
        Field field = entry.field(annotating).orElse(null);
        if (field == null) {
            return List.of();
        }
        AnnotationParser.Result read = AnnotationParser.parse(annotating, field.value());
        if (read.lost()) {
            String message = "'" + annotating + "' cannot be added to: "
                    + read.problems().getFirst();
            throw new BibException(
                    Kind.INPUT, List.of(Diagnostic.error(field.span(), message, "write it as {1=equal; 2=equal}")));
        }
        return read.annotations();
    }

    private static void change(List<Annotation> annotations, int place, Wish wish) {
        boolean there = annotations.stream().anyMatch(one -> one.position() == place && wish.says(one));
        if (wish.remove() || (wish.literal() && there)) {
            annotations.removeIf(one -> one.position() == place && wish.says(one));
        }
        if (wish.remove() || (there && !wish.literal())) {
            return;
        }
        int index = indexFor(annotations, place);
        annotations.add(index, new Annotation(wish.field(), wish.name(), place, "", wish.value(), wish.literal()));
    }

    /// Behind what is said of the name already, else before what is said of later names.
    private static int indexFor(List<Annotation> annotations, int place) {
        for (int i = annotations.size() - 1; i >= 0; i--) {
            if (annotations.get(i).position() == place
                    && annotations.get(i).part().isEmpty()) {
                return i + 1;
            }
        }
        int index = 0;
        while (index < annotations.size() && annotations.get(index).position() <= place) {
            index++;
        }
        return index;
    }
}
