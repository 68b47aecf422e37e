package bib.search.lucene;

import bib.entry.Library;
import bib.search.Index;
import bib.search.IndexContract;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;

final class LuceneIndexTest extends IndexContract {
    @TempDir
    Path cache;

    @Override
    protected Index index(Library library) {
        return IndexCache.prepare(cache, List.of(Path.of("made.bib"))).open(library);
    }
}
