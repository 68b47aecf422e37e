package bib.search;

import java.util.List;

/// Answers queries over one state of one library.
public interface Index extends AutoCloseable {
    /// All entries that match, best first; equally good ones in the order of the library.
    List<Hit> search(Query query);

    @Override
    void close();
}
