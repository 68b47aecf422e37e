package bib.edit;

import bib.bibtex.BrokenEntries;
import bib.entry.Entry;
import bib.entry.Library;
import bib.entry.References;
import bib.source.BibException;
import bib.source.BibException.Kind;
import bib.source.Diagnostic;
import bib.source.Source;
import bib.source.Span;
import bib.source.Suggestions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A library and the sources it was read from, all of them BibTeX.
public record EditableLibrary(Library library, List<Source> sources) {
    private static final int MOST_SHOWN = 5;

    public EditableLibrary {
        sources = List.copyOf(sources);
    }

    /// The one entry of a key.
    ///
    /// @throws BibException of kind UNKNOWN where there is none, of kind INPUT where it was skipped in reading, of
    ///         kind USAGE where there are several
    Entry one(String key) {
        return only(key, all(key));
    }

    /// The one entry of each key, in the order of the keys. Errors are those of [#one].
    List<Entry> each(Set<String> keys) {
        Map<String, List<Entry>> found = new HashMap<>();
        for (Entry entry : library.entries()) {
            if (keys.contains(entry.key())) {
                found.computeIfAbsent(entry.key(), _ -> new ArrayList<>(1)).add(entry);
            }
        }
        return keys.stream()
                .map(key -> only(key, found.getOrDefault(key, List.of())))
                .toList();
    }

    private Entry only(String key, List<Entry> found) {
        if (found.isEmpty()) {
            throw missing(key);
        }
        if (found.size() > 1) {
            List<String> shown = found.stream()
                    .limit(MOST_SHOWN)
                    .map(entry -> place(entry.span()))
                    .toList();
            String places = String.join(", ", shown) + (found.size() > MOST_SHOWN ? "…" : "");
            throw new BibException(
                    Kind.USAGE,
                    "the key '" + key + "' is taken " + found.size() + " times: " + places,
                    "give each its own key in the file, or name the one file with --library");
        }
        return found.getFirst();
    }

    List<Entry> all(String key) {
        return library.entries().stream()
                .filter(entry -> entry.key().equals(key))
                .toList();
    }

    /// The entry that has a key among its aliases.
    Optional<Entry> aliased(String key) {
        return library.entries().stream()
                .filter(entry -> References.aliases(entry).contains(key))
                .findFirst();
    }

    private BibException missing(String key) {
        List<Diagnostic> broken = BrokenEntries.named(key, sources);
        if (!broken.isEmpty()) {
            return new BibException(Kind.INPUT, broken);
        }
        Optional<Entry> aliased = aliased(key);
        if (aliased.isPresent()) {
            return new BibException(
                    Kind.UNKNOWN,
                    "'" + key + "' is an alias",
                    "the key is " + aliased.get().key());
        }
        List<String> keys = new ArrayList<>();
        library.entries().forEach(entry -> keys.add(entry.key()));
        String files = String.join(", ", sources.stream().map(Source::name).toList());
        return new BibException(
                Kind.UNKNOWN,
                "there is no entry '" + key + "' in " + files,
                Suggestions.hint(key, keys, "bib search --format keys lists them"));
    }

    /// What to tell of a new key that another differs from in letter case only.
    static Diagnostic closeKey(String key, Span at, Entry other) {
        String message = "the key '" + key + "' differs from '" + other.key() + "', by " + place(other.span())
                + ", in letter case only";
        return Diagnostic.warning(at, message, "choose another: BibTeX takes them for one key");
    }

    /// What to say of a key that is not to be had.
    static String takenKey(String key, Entry by) {
        String as = by.key().equals(key) ? "" : ", as an alias of '" + by.key() + "'";
        return "the key '" + key + "' is taken already, by " + place(by.span()) + as;
    }

    /// `file:line`.
    static String place(Span span) {
        return span.source().name() + ":" + span.line();
    }
}
