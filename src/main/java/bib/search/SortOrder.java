package bib.search;

import bib.entry.Entry;
import bib.entry.Library;
import bib.entry.Name;
import bib.source.BibException;
import bib.source.Suggestions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// An order of entries, as `-year,title`: newest first, those of one year by title. Equals keep the order they came
/// in.
public record SortOrder(List<Key> keys) {
    /// What to sort by. Text is compared folded, see [Folding].
    public enum By {
        /// Best first.
        RELEVANCE,
        /// The latest year an entry names.
        YEAR,
        TITLE,
        /// The names of authors, else of editors, family names first; BibTeX's *von* part does not count.
        AUTHOR,
        /// The short name where there is one, else the full one.
        VENUE,
        KEY,
        /// The order of the file.
        FILE;

        /// As a person writes it.
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// One step of an order. Entries that lack what it looks at come last, descending or not.
    ///
    /// @param descending from the last to the first: of RELEVANCE, the worst first
    public record Key(By by, boolean descending) {}

    /// Best first.
    public static final SortOrder RELEVANCE = new SortOrder(List.of(new Key(By.RELEVANCE, false)));

    /// Newest first.
    public static final SortOrder NEWEST = new SortOrder(List.of(new Key(By.YEAR, true)));

    public SortOrder {
        keys = List.copyOf(keys);
    }

    /// Reads keys parted by commas, each with `-` before it to turn it round.
    ///
    /// @throws BibException of kind USAGE where a key is not one of [By]
    public static SortOrder parse(String text) {
        List<Key> keys = new ArrayList<>();
        for (String part : text.split(",", -1)) {
            String name = part.strip();
            boolean descending = name.startsWith("-");
            keys.add(new Key(by(descending ? name.substring(1).strip() : name), descending));
        }
        return new SortOrder(keys);
    }

    private static By by(String name) {
        List<String> known = new ArrayList<>();
        for (By by : By.values()) {
            if (by.label().equalsIgnoreCase(name)) {
                return by;
            }
            known.add(by.label());
        }
        throw new BibException(
                BibException.Kind.USAGE,
                "'" + name + "' is nothing to sort by",
                Suggestions.hint(name, known, "there are " + String.join(", ", known)));
    }

    /// The order in which a query's answer is best read: by relevance where words may stand anywhere, else the newest
    /// first.
    public static SortOrder bestFor(Query query) {
        return hasFreeWords(query) ? RELEVANCE : NEWEST;
    }

    private static boolean hasFreeWords(Query query) {
        return switch (query) {
            case Query.Words words -> words.field() == SearchField.ANY;
            case Query.And(var parts) -> parts.stream().anyMatch(SortOrder::hasFreeWords);
            case Query.Or(var parts) -> parts.stream().anyMatch(SortOrder::hasFreeWords);
            case Query.Not _, Query.All _, Query.Years _ -> false;
        };
    }

    /// The hits in this order.
    public List<Hit> sort(List<Hit> hits, Library library) {
        List<Row> rows = new ArrayList<>(hits.size());
        hits.forEach(hit -> rows.add(row(hit, library.entries().get(hit.ordinal()))));
        rows.sort(comparator());
        return rows.stream().map(Row::hit).toList();
    }

    /// Entries in this order; the order they come in is that of the file, and all are equally relevant.
    public List<Entry> sort(List<Entry> entries) {
        List<Row> rows = new ArrayList<>(entries.size());
        for (int i = 0; i < entries.size(); i++) {
            rows.add(row(new Hit(i, 0), entries.get(i)));
        }
        rows.sort(comparator());
        return rows.stream().map(Row::entry).toList();
    }

    /// An entry with the texts it is sorted by, one for each key; "" where a key looks at no text or there is none.
    private record Row(Hit hit, Entry entry, List<String> texts) {}

    private Row row(Hit hit, Entry entry) {
        List<String> texts = new ArrayList<>(keys.size());
        keys.forEach(key -> texts.add(text(key.by(), entry)));
        return new Row(hit, entry, texts);
    }

    private static String text(By by, Entry entry) {
        return switch (by) {
            case RELEVANCE, YEAR, FILE -> "";
            case TITLE -> Folding.sortKey(entry.title());
            case AUTHOR -> authors(entry);
            case VENUE -> Folding.sortKey(entry.shortVenue().isEmpty() ? entry.venue() : entry.shortVenue());
            case KEY -> entry.key().toLowerCase(Locale.ROOT);
        };
    }

    private static String authors(Entry entry) {
        StringBuilder key = new StringBuilder();
        for (Name name : entry.creators().list()) {
            String first = name.isOrganisation() ? name.literal() : name.family();
            key.append(Folding.sortKey(first)).append('\u0001');
            key.append(Folding.sortKey(name.given())).append('\u0002');
        }
        return key.toString();
    }

    private Comparator<Row> comparator() {
        return (a, b) -> {
            for (int i = 0; i < keys.size(); i++) {
                int order = compare(keys.get(i), i, a, b);
                if (order != 0) {
                    return order;
                }
            }
            return Integer.compare(a.hit().ordinal(), b.hit().ordinal());
        };
    }

    private static int compare(Key key, int place, Row a, Row b) {
        return switch (key.by()) {
            case RELEVANCE ->
                turned(key, Double.compare(b.hit().score(), a.hit().score()));
            case FILE -> turned(key, Integer.compare(a.hit().ordinal(), b.hit().ordinal()));
            case YEAR -> {
                List<Integer> first = a.entry().date().years();
                List<Integer> second = b.entry().date().years();
                yield first.isEmpty() || second.isEmpty()
                        ? Boolean.compare(first.isEmpty(), second.isEmpty())
                        : turned(key, first.getLast().compareTo(second.getLast()));
            }
            case TITLE, AUTHOR, VENUE, KEY ->
                texts(key, a.texts().get(place), b.texts().get(place));
        };
    }

    private static int texts(Key key, String a, String b) {
        return a.isEmpty() || b.isEmpty() ? Boolean.compare(a.isEmpty(), b.isEmpty()) : turned(key, a.compareTo(b));
    }

    private static int turned(Key key, int order) {
        return key.descending() ? -order : order;
    }

    /// As [#parse] reads it.
    @Override
    public String toString() {
        return String.join(
                ",",
                keys.stream()
                        .map(key -> (key.descending() ? "-" : "") + key.by().label())
                        .toList());
    }
}
