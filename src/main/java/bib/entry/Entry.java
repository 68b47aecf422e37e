package bib.entry;

import bib.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What stands in the `.bib` for one publication.
///
/// @param fields      its own, in the order of the source; a field given twice stands twice, and the first counts
/// @param inherited   what it takes over from others ([Inheritance]), by the names the fields have here; a span says
///                    where a field stands
/// @param annotations of all fields, in order
/// @param date        when it came out, from `date` or `year` and `month`
/// @param span        the whole entry in its source, from `@` to the closing delimiter
public record Entry(
        String key,
        EntryType type,
        List<Field> fields,
        List<Field> inherited,
        List<Annotation> annotations,
        EntryDate date,
        Span span) {
    private static final List<String> VENUE_FIELDS = List.of(
            "journaltitle", "journal", "booktitle", "eventtitle", "institution", "school", "publisher", "howpublished");
    private static final List<String> SHORT_VENUE_FIELDS =
            List.of("shortjournal", "shortbooktitle", "shorteventtitle", "abbr");

    public Entry {
        fields = List.copyOf(fields);
        inherited = List.copyOf(inherited);
        annotations = List.copyOf(annotations);
    }

    /// An entry that takes over nothing.
    public Entry(
            String key, EntryType type, List<Field> fields, List<Annotation> annotations, EntryDate date, Span span) {
        this(key, type, fields, List.of(), annotations, date, span);
    }

    /// The same under another key.
    public Entry withKey(String newKey) {
        return new Entry(newKey, type, fields, inherited, annotations, date, span);
    }

    /// Its own fields, then what it inherits.
    public List<Field> allFields() {
        if (inherited.isEmpty()) {
            return fields;
        }
        List<Field> all = new ArrayList<>(fields);
        all.addAll(inherited);
        return all;
    }

    /// The first field of that name (lower case): its own, unless that is blank and one is inherited.
    public Optional<Field> field(String name) {
        Field own = first(fields, name);
        Field other = own == null || own.isBlank() ? first(inherited, name) : null;
        return Optional.ofNullable(other == null ? own : other);
    }

    private static @Nullable Field first(List<Field> fields, String name) {
        for (Field field : fields) {
            if (field.name().equals(name)) {
                return field;
            }
        }
        return null;
    }

    /// The text of the first field of that name, or nothing where it is missing or blank.
    public Optional<String> text(String name) {
        return field(name).map(Field::text).filter(text -> !text.isBlank());
    }

    /// The names of a name field; none where it is missing.
    public Names names(String fieldName) {
        return field(fieldName).map(Field::names).orElse(Names.NONE);
    }

    /// Whom it is by: the authors, else the editors.
    public Names creators() {
        Names authors = names("author");
        return authors.isEmpty() ? names("editor") : authors;
    }

    /// Title and subtitle.
    public String title() {
        String title = text("title").orElse("");
        return text("subtitle").map(subtitle -> title + ": " + subtitle).orElse(title);
    }

    /// Where it came out, in full: journal, proceedings, event, school, publisher; empty where nothing says.
    public String venue() {
        return first(VENUE_FIELDS);
    }

    /// Where it came out, in short, as `ICLR`; empty where nothing says.
    public String shortVenue() {
        return first(SHORT_VENUE_FIELDS);
    }

    /// All words by which its venue may be found, full and short.
    public List<String> venues() {
        List<String> venues = new ArrayList<>();
        VENUE_FIELDS.forEach(field -> text(field).ifPresent(venues::add));
        SHORT_VENUE_FIELDS.forEach(field -> text(field).ifPresent(venues::add));
        return venues;
    }

    /// The keywords, one by one.
    public List<String> keywords() {
        return text("keywords").or(() -> text("keyword")).stream()
                .flatMap(text -> List.of(text.split("[,;]")).stream())
                .map(String::strip)
                .filter(keyword -> !keyword.isEmpty())
                .toList();
    }

    /// The roles of a name, in canonical form and in the order of the source.
    ///
    /// @param position from 1
    public Set<String> roles(String fieldName, int position) {
        Set<String> roles = new LinkedHashSet<>();
        for (Annotation annotation : annotations) {
            if (annotation.isRole() && annotation.field().equals(fieldName) && annotation.position() == position) {
                roles.add(Role.canonical(annotation.value()));
            }
        }
        return roles;
    }

    private String first(List<String> names) {
        return names.stream().flatMap(name -> text(name).stream()).findFirst().orElse("");
    }
}
