package bib.cli;

import bib.cli.line.ExitCode;
import bib.search.Hit;
import bib.search.Index;
import bib.search.Query;
import bib.search.SortOrder;
import bib.search.lucene.IndexCache;
import bib.search.lucene.LuceneIndex;
import bib.source.BibException;
import bib.source.BibException.Kind;
import bib.source.Suggestions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// Finds entries of a library: by query, by key, in an order.
final class Finder {
    private final LoadedLibrary library;
    private final Session session;

    private final Supplier<IndexCache> cache;

    private Finder(LoadedLibrary library, Supplier<IndexCache> cache, Session session) {
        this.library = library;
        this.cache = cache;
        this.session = session;
    }

    /// Reads a library to search in. Its index is opened meanwhile.
    ///
    /// @param named the files the user named; where there are none, the usual one is found
    static Finder searching(List<String> named, Session session) {
        List<String> files = Inputs.named(named, session);
        IndexCache opened = prepare(files, session);
        return new Finder(LibraryLoader.load(files, session), () -> opened, session);
    }

    /// Reads a library to take entries by key, or all: no index is opened unless it turns out to be
    /// needed.
    ///
    /// @param named the files the user named; where there are none, the usual one is found
    static Finder reading(List<String> named, Session session) {
        List<String> files = Inputs.named(named, session);
        return new Finder(LibraryLoader.load(files, session), () -> prepare(files, session), session);
    }

    /// Reads a library for what this query needs.
    static Finder of(Query query, List<String> named, Session session) {
        return query instanceof Query.All ? reading(named, session) : searching(named, session);
    }

    private static IndexCache prepare(List<String> files, Session session) {
        List<Path> paths = new ArrayList<>();
        for (String file : files) {
            paths.add(session.environment.resolve(file));
        }
        return IndexCache.prepare(session.environment.cacheDirectory(), paths);
    }

    LoadedLibrary library() {
        return library;
    }

    /// The ordinals of all entries that match, in that order.
    List<Integer> find(Query query, SortOrder order) {
        List<Hit> hits = search(query);
        return order.sort(hits, library.library()).stream().map(Hit::ordinal).toList();
    }

    /// The ordinals of these keys, in the order in which they are asked for.
    ///
    /// @throws BibException of kind UNKNOWN for a key that is not there
    List<Integer> findKeys(List<String> keys) {
        Map<String, Integer> ordinals = library.library().places();
        List<Integer> found = new ArrayList<>();
        for (String key : keys) {
            Integer ordinal = ordinals.get(key);
            if (ordinal == null) {
                throw unknown(key, List.copyOf(ordinals.keySet()));
            }
            if (!found.contains(ordinal)) {
                found.add(ordinal);
            }
        }
        return found;
    }

    /// Says that nothing was found.
    ///
    /// @return the exit code for it
    int nothing() {
        int count = library.library().entries().size();
        session.say("nothing matches in " + library.name() + " (" + Plural.of(count, "entry") + ")");
        return ExitCode.NOTHING;
    }

    private List<Hit> search(Query query) {
        if (query instanceof Query.All) {
            return everything();
        }
        try (Index index = index()) {
            return index.search(query);
        }
    }

    /// The index of the library, refreshed where the library has changed.
    Index index() {
        LuceneIndex index = cache.get().open(library.library());
        if (!index.note().isEmpty()) {
            session.detail(index.note());
        }
        return index;
    }

    private List<Hit> everything() {
        List<Hit> all = new ArrayList<>();
        for (int i = 0; i < library.library().entries().size(); i++) {
            all.add(new Hit(i, 1));
        }
        return all;
    }

    private BibException unknown(String key, List<String> keys) {
        String hint = Suggestions.hint(key, keys, "bib search --format keys lists them");
        return new BibException(Kind.UNKNOWN, "there is no entry '" + key + "' in " + library.name(), hint);
    }
}
