package bib.entry;

/// One annotation of a field, an item of a list or a part of an item (biblatex manual, "Data Annotations").
///
/// @param field    what is annotated, as `author`
/// @param name     which annotation it is; [#DEFAULT] where none is named
/// @param position the item, from 1; 0 where the whole field is meant
/// @param part     a part of the item, as `family`; empty where the whole item is meant
/// @param value    the key, as `equal`, or the literal
/// @param literal  whether the value was quoted, and so is text and not a key
public record Annotation(String field, String name, int position, String part, String value, boolean literal) {
    /// The name of an annotation that gives none.
    public static final String DEFAULT = "default";

    /// The name of the annotation that gives a name's ORCID iD.
    public static final String ORCID = "orcid";

    /// Whether it says of a whole item that it has a role.
    public boolean isRole() {
        return !literal && position > 0 && part.isEmpty() && name.equals(DEFAULT);
    }

    /// The same annotation of another field.
    public Annotation of(String otherField) {
        return field.equals(otherField) ? this : new Annotation(otherField, name, position, part, value, literal);
    }

    /// The same of another item.
    public Annotation at(int newPosition) {
        return new Annotation(field, name, newPosition, part, value, literal);
    }
}
