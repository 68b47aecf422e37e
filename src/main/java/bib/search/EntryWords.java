package bib.search;

import bib.entry.Annotation;
import bib.entry.Entry;
import bib.entry.Field;
import bib.entry.Name;
import bib.entry.Role;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// All words by which an entry is found: what an index keeps of it.
public final class EntryWords {
    private final Entry entry;
    private final Map<SearchField, List<FoldedText>> prose = new EnumMap<>(SearchField.class);
    private @Nullable List<NameWords> names;

    private EntryWords(Entry entry) {
        this.entry = entry;
    }

    /// Nothing is folded before a condition asks for it.
    public static EntryWords of(Entry entry) {
        return new EntryWords(entry);
    }

    /// Every word by which a field finds the entry, those of each value together; words may repeat.
    ///
    /// A word that a condition asks for is one of them or begins one of them. The words of long values are made as
    /// they are asked for.
    public List<List<String>> in(SearchField field) {
        return switch (field) {
            case ANY -> List.of();
            case AUTHOR -> names().stream().map(NameWords::all).toList();
            case TITLE, VENUE, KEYWORD ->
                prose(field).stream().map(FoldedText::words).toList();
            case YEAR, TYPE, ROLE, KEY -> List.of(literals(field));
        };
    }

    List<NameWords> names() {
        List<NameWords> made = names;
        if (made == null) {
            made = new ArrayList<>();
            for (Field field : entry.allFields()) {
                for (Name name : field.names().list()) {
                    made.add(NameWords.of(name));
                }
            }
            names = made;
        }
        return made;
    }

    /// The values of a field of prose: a title, each venue, each keyword.
    List<FoldedText> prose(SearchField field) {
        List<FoldedText> made = prose.get(field);
        if (made == null) {
            made = new ArrayList<>();
            for (String text : texts(field)) {
                made.add(FoldedText.of(text));
            }
            prose.put(field, made);
        }
        return made;
    }

    private List<String> texts(SearchField field) {
        return switch (field) {
            case TITLE -> List.of(entry.title());
            case VENUE -> entry.venues();
            case KEYWORD -> entry.keywords();
            case ANY, AUTHOR, YEAR, TYPE, ROLE, KEY -> List.of();
        };
    }

    /// The values of a field that is no prose, in lower case.
    List<String> literals(SearchField field) {
        return switch (field) {
            case YEAR -> entry.date().years().stream().map(String::valueOf).toList();
            case TYPE -> EntryTypes.words(entry);
            case ROLE -> roles();
            case KEY -> List.of(entry.key().toLowerCase(Locale.ROOT));
            case ANY, AUTHOR, TITLE, VENUE, KEYWORD -> List.of();
        };
    }

    /// Only what is said of a name that is there counts.
    private List<String> roles() {
        List<String> roles = new ArrayList<>();
        for (Annotation annotation : entry.annotations()) {
            int names = entry.names(annotation.field()).list().size();
            if (annotation.isRole() && annotation.position() <= names) {
                roles.add(Role.canonical(annotation.value()));
            }
        }
        return roles;
    }

    boolean hasYear(int from, int to) {
        for (int year : entry.date().years()) {
            if (year >= from && year <= to) {
                return true;
            }
        }
        return false;
    }
}
