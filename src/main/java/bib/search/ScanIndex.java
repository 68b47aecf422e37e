package bib.search;

import bib.entry.Entry;
import bib.entry.Library;
import java.util.ArrayList;
import java.util.List;

/// A plain walk over the library: needs nothing kept, and is what every other index must agree with.
public final class ScanIndex implements Index {
    private final Library library;

    public ScanIndex(Library library) {
        this.library = library;
    }

    @Override
    public List<Hit> search(Query query) {
        Condition condition = Condition.of(query);
        List<Hit> hits = new ArrayList<>();
        List<Entry> entries = library.entries();
        for (int i = 0; i < entries.size(); i++) {
            double score = condition.score(EntryWords.of(entries.get(i)));
            if (score != Condition.NO) {
                hits.add(new Hit(i, score));
            }
        }
        hits.sort(Hit.BEST_FIRST);
        return hits;
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
