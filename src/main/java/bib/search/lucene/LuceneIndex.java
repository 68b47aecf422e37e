package bib.search.lucene;

import bib.entry.Library;
import bib.search.Condition;
import bib.search.EntryWords;
import bib.search.Hit;
import bib.search.Index;
import bib.search.Query;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/// The fast index: Lucene finds the candidates and ranks them by BM25, [Condition] says which of them match.
public final class LuceneIndex implements Index {
    static {
        IndexSearcher.setMaxClauseCount(Integer.MAX_VALUE);
    }

    private final Library library;
    private final Reader reader;
    private final String note;

    /// An index opened for reading.
    record Reader(String fingerprint, DirectoryReader lucene) {
        static Reader open(IndexFiles files) throws IOException {
            LuceneLog.silence();
            return new Reader(files.fingerprint(), DirectoryReader.open(new MemoryDirectory(files)));
        }
    }

    LuceneIndex(Library library, Reader reader, String note) {
        this.library = library;
        this.reader = reader;
        this.note = note;
    }

    /// What the user may want to know: why the index could not be kept on disk; otherwise empty.
    public String note() {
        return note;
    }

    @Override
    public List<Hit> search(Query query) {
        IndexSearcher searcher = new IndexSearcher(reader.lucene());
        searcher.setQueryCache(null);
        try {
            return searcher.search(Candidates.of(query), new HitsManager(Condition.of(query)));
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot fail to be read", e);
        }
    }

    @Override
    public void close() {
        try {
            reader.lucene().close();
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot fail to be closed", e);
        }
    }

    private final class HitsManager implements CollectorManager<HitsCollector, List<Hit>> {
        private final Condition condition;

        HitsManager(Condition condition) {
            this.condition = condition;
        }

        @Override
        public HitsCollector newCollector() {
            return new HitsCollector(condition);
        }

        @Override
        public List<Hit> reduce(Collection<HitsCollector> collectors) {
            List<Hit> hits = new ArrayList<>();
            collectors.forEach(collector -> hits.addAll(collector.hits));
            hits.sort(Hit.BEST_FIRST);
            return hits;
        }
    }

    private final class HitsCollector extends SimpleCollector {
        private final Condition condition;
        private final List<Hit> hits = new ArrayList<>();
        private int firstOrdinal;
        private Scorable scorer = new Scorable() {
            @Override
            public float score() {
                return 0;
            }
        };

        HitsCollector(Condition condition) {
            this.condition = condition;
        }

        @Override
        protected void doSetNextReader(LeafReaderContext context) {
            firstOrdinal = context.docBase;
        }

        @Override
        public void setScorer(Scorable scorer) {
            this.scorer = scorer;
        }

        @Override
        public void collect(int document) throws IOException {
            int ordinal = firstOrdinal + document;
            EntryWords words = EntryWords.of(library.entries().get(ordinal));
            if (condition.score(words) != Condition.NO) {
                hits.add(new Hit(ordinal, scorer.score()));
            }
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE;
        }
    }
}
