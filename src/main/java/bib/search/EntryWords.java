package bib.search;

import bib.entry.Annotation;
import bib.entry.Entry;
import bib.entry.Field;
import bib.entry.Role;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// All words by which an entry is found: what an index keeps of it.
public final class EntryWords {
    private final FoldedText title;
    private final List<FoldedText> venues = new ArrayList<>();
    private final List<FoldedText> keywords = new ArrayList<>();
    private final List<NameWords> names = new ArrayList<>();
    private final Set<String> types = new LinkedHashSet<>();
    private final Set<String> roles = new LinkedHashSet<>();
    private final List<Integer> years;
    private final String key;

    private EntryWords(Entry entry) {
        title = FoldedText.of(entry.title());
        entry.venues().forEach(venue -> venues.add(FoldedText.of(venue)));
        entry.keywords().forEach(keyword -> keywords.add(FoldedText.of(keyword)));
        entry.fields().forEach(field -> field.names().list().forEach(name -> names.add(NameWords.of(name))));
        EntryTypes.addWords(entry, types);
        entry.annotations().forEach(annotation -> addRole(entry, annotation));
        years = entry.date().years();
        key = entry.key().toLowerCase(Locale.ROOT);
    }

    public static EntryWords of(Entry entry) {
        return new EntryWords(entry);
    }

    /// Only what is said of a name that is there counts.
    private void addRole(Entry entry, Annotation annotation) {
        if (annotation.isRole() && annotation.position() <= namesIn(entry, annotation.field())) {
            roles.add(Role.canonical(annotation.value()));
        }
    }

    private static int namesIn(Entry entry, String fieldName) {
        return entry.field(fieldName)
                .map(Field::names)
                .map(names -> names.list().size())
                .orElse(0);
    }

    /// Every word by which a field finds the entry; words may repeat.
    ///
    /// A word that a condition asks for is one of them or begins one of them.
    public List<String> in(SearchField field) {
        return switch (field) {
            case ANY -> List.of();
            case AUTHOR -> nameWords();
            case TITLE -> texts(List.of(title));
            case VENUE -> texts(venues);
            case KEYWORD -> texts(keywords);
            case YEAR, TYPE, ROLE, KEY -> literals(field);
        };
    }

    private List<String> nameWords() {
        List<String> words = new ArrayList<>();
        names.forEach(name -> words.addAll(name.all()));
        return words;
    }

    private static List<String> texts(List<FoldedText> texts) {
        List<String> words = new ArrayList<>();
        for (FoldedText text : texts) {
            text.tokens().forEach(token -> words.add(token.text()));
        }
        return words;
    }

    /// The values of a field that is no prose, in lower case.
    List<String> literals(SearchField field) {
        return switch (field) {
            case YEAR -> years.stream().map(String::valueOf).toList();
            case TYPE -> List.copyOf(types);
            case ROLE -> List.copyOf(roles);
            case KEY -> List.of(key);
            case ANY, AUTHOR, TITLE, VENUE, KEYWORD -> List.of();
        };
    }

    /// The values of a field of prose: a title, each venue, each keyword.
    List<FoldedText> prose(SearchField field) {
        return switch (field) {
            case TITLE -> List.of(title);
            case VENUE -> venues;
            case KEYWORD -> keywords;
            case ANY, AUTHOR, YEAR, TYPE, ROLE, KEY -> List.of();
        };
    }

    List<NameWords> names() {
        return names;
    }

    boolean hasYear(int from, int to) {
        for (int year : years) {
            if (year >= from && year <= to) {
                return true;
            }
        }
        return false;
    }
}
