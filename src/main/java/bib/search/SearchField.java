package bib.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What of an entry can be searched, with the names by which a query may call it.
public enum SearchField {
    /// Every field below.
    ANY("any"),
    AUTHOR("author", "editor", "name"),
    TITLE("title"),
    VENUE("venue", "journal", "booktitle"),
    YEAR("year", "date"),
    KEYWORD("keyword", "keywords", "tag"),
    TYPE("type"),
    ROLE("role"),
    KEY("key");

    private final List<String> names;

    SearchField(String... names) {
        this.names = List.of(names);
    }

    /// The name to print.
    public String label() {
        return names.getFirst();
    }

    /// The fields to look in: of [#ANY] all others, those that count most first; else itself.
    public List<SearchField> fields() {
        return this == ANY ? List.of(TITLE, AUTHOR, KEY, VENUE, KEYWORD, YEAR, TYPE, ROLE) : List.of(this);
    }

    /// How much a word found there counts.
    public int weight() {
        return switch (this) {
            case AUTHOR, TITLE, KEY -> 4;
            case VENUE, KEYWORD -> 2;
            case YEAR, TYPE, ROLE, ANY -> 1;
        };
    }

    /// Every name a query may use.
    static List<String> allNames() {
        List<String> all = new ArrayList<>();
        for (SearchField field : values()) {
            all.addAll(field.names);
        }
        return all;
    }

    /// The field a query calls by that name, in any letter case.
    public static Optional<SearchField> named(String name) {
        for (SearchField field : values()) {
            if (field.names.stream().anyMatch(name::equalsIgnoreCase)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }
}
