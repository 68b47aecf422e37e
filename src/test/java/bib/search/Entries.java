package bib.search;

import bib.entry.Annotation;
import bib.entry.Entry;
import bib.entry.EntryDate;
import bib.entry.EntryType;
import bib.entry.Field;
import bib.entry.Library;
import bib.entry.Name;
import bib.entry.Names;
import bib.entry.PartialDate;
import bib.source.Source;
import bib.source.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Entries made by hand, without a reader.
public final class Entries {
    private final String key;
    private final String type;
    private final List<Field> fields = new ArrayList<>();
    private final List<Annotation> annotations = new ArrayList<>();
    private List<Integer> years = List.of();

    private Entries(String key, String type) {
        this.key = key;
        this.type = type;
    }

    public static Entries entry(String key, String type) {
        return new Entries(key, type);
    }

    public static Library library(Entries... entries) {
        return new Library(Arrays.stream(entries).map(Entries::build).toList(), Map.of());
    }

    public Entries with(String field, String text) {
        fields.add(new Field(field, text, text, Names.NONE, nowhere()));
        return this;
    }

    public Entries names(String field, Name... names) {
        fields.add(new Field(field, "", "", new Names(List.of(names), false), nowhere()));
        return this;
    }

    /// Authors as `Family, Given`; a name without a comma is an organisation.
    public Entries authors(String... names) {
        return names("author", Arrays.stream(names).map(Entries::name).toArray(Name[]::new));
    }

    public static Name name(String text) {
        int comma = text.indexOf(", ");
        return comma < 0 ? Name.organisation(text) : Name.person(text.substring(comma + 2), text.substring(0, comma));
    }

    public Entries year(Integer... numbers) {
        years = List.of(numbers);
        return this;
    }

    public Entries role(int position, String role) {
        annotations.add(new Annotation("author", Annotation.DEFAULT, position, "", role, false));
        return this;
    }

    public Entry build() {
        Optional<PartialDate> start =
                years.isEmpty() ? Optional.empty() : Optional.of(PartialDate.ofYear(years.getFirst()));
        EntryDate date = new EntryDate(start, Optional.empty(), false, "", years);
        return new Entry(key, new EntryType(type), fields, annotations, date, nowhere());
    }

    private static Span nowhere() {
        return Span.of(new Source("made.bib", ""));
    }
}
