package bib.edit;

import bib.entry.Entry;
import bib.entry.EntryDate;
import bib.entry.Field;
import bib.entry.Name;
import bib.entry.Names;
import bib.search.Condition;
import bib.search.EntryWords;
import bib.search.Folding;
import bib.search.Query;
import bib.search.SearchField;
import bib.source.BibException;
import bib.source.BibException.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Which name of a field a user means.
final class NameChooser {
    private final Entry entry;
    private final Field field;

    private NameChooser(Entry entry, Field field) {
        this.entry = entry;
        this.field = field;
    }

    /// @throws BibException of kind UNKNOWN where the field has no names
    static NameChooser of(Entry entry, String fieldName) {
        Field field = entry.field(fieldName)
                .filter(found -> !found.names().isEmpty())
                .orElseThrow(() -> new BibException(
                        Kind.UNKNOWN, "'" + entry.key() + "' has no names in '" + fieldName + "'", hint(entry)));
        return new NameChooser(entry, field);
    }

    private static String hint(Entry entry) {
        List<String> fields = entry.fields().stream()
                .filter(field -> !field.names().isEmpty())
                .map(Field::name)
                .toList();
        return fields.isEmpty() ? "" : "it has names in " + String.join(", ", fields) + ": choose one with --field";
    }

    /// The place, from 1, of the one name that is meant: whose whole name this is, else whose family name, else that
    /// all the words are in, as [Query.Words] finds them.
    ///
    /// @throws BibException of kind UNKNOWN where there is none, of kind USAGE where there are several
    int place(String wanted) {
        String folded = folded(wanted);
        List<Integer> found = places(name -> isWhole(name, folded));
        if (found.isEmpty()) {
            found = places(name -> !folded.isEmpty() && folded(name.family()).equals(folded));
        }
        if (found.isEmpty()) {
            Condition condition = Condition.of(new Query.Words(SearchField.AUTHOR, wanted, false));
            found = places(name -> condition.score(EntryWords.of(alone(name))) != Condition.NO);
        }
        if (found.size() == 1) {
            return found.getFirst();
        }
        boolean none = found.isEmpty();
        throw new BibException(
                none ? Kind.UNKNOWN : Kind.USAGE,
                none
                        ? "there is no '" + wanted + "' in the field '" + field.name() + "' of '" + entry.key() + "'"
                        : "'" + wanted + "' may be several in the field '" + field.name() + "' of '" + entry.key()
                                + "': " + display(found),
                none ? "there are " + display(places(_ -> true)) : "give the whole name");
    }

    private static boolean isWhole(Name name, String folded) {
        return folded(name.display()).equals(folded)
                || folded(name.prefix() + " " + name.family() + " " + name.suffix() + " " + name.given())
                        .equals(folded);
    }

    private static String folded(String text) {
        return Folding.sortKey(text).replace(" ", "");
    }

    private List<Integer> places(Predicate<Name> condition) {
        List<Integer> places = new ArrayList<>();
        List<Name> names = field.names().list();
        for (int i = 0; i < names.size(); i++) {
            if (condition.test(names.get(i))) {
                places.add(i + 1);
            }
        }
        return places;
    }

    private String display(List<Integer> places) {
        return String.join(
                ", ",
                places.stream()
                        .map(place -> field.names().list().get(place - 1).display())
                        .toList());
    }

    private Entry alone(Name name) {
        Field author = new Field("author", "", "", new Names(List.of(name), false), field.span());
        return new Entry(entry.key(), entry.type(), List.of(author), List.of(), EntryDate.NONE, entry.span());
    }
}
