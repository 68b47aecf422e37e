package bib.search.lucene;

import java.util.logging.Level;
import java.util.logging.Logger;

/// Lucene's log. It has advice on the options of the Java machine, which is none of a user's business.
final class LuceneLog {
    /// Kept, since a logger that nobody holds forgets its level.
    private static final Logger LOG = Logger.getLogger("org.apache.lucene");

    private LuceneLog() {}

    /// To be called before anything else of Lucene's.
    static void silence() {
        LOG.setLevel(Level.OFF);
    }
}
