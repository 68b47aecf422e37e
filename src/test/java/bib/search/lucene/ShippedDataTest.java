package bib.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import bib.bibtex.BibtexReader;
import bib.entry.Library;
import bib.search.Hit;
import bib.search.Index;
import bib.search.QueryParser;
import bib.search.ScanIndex;
import bib.source.SourceFiles;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Both indexes over the shipped data, as the reader reads it. How many there are is counted in the lists in print.
final class ShippedDataTest {
    private static final Path DATA = Path.of("data/publications.bib");

    @TempDir
    Path cache;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "author:Luo                             | 16",
                "author:Luo year:2019 venue:ICLR        | 1",
                "author:(luo l)                         | 16",
                "author:\"Tianle Li\"                   | 13",
                "author:nexusflow                       | 1",
                "author:aguera                          | 1",
                "author:Yuhui                           | 1",
                "title:\"2.5\"                          | 1",
                "\"llama 3\"                            | 1",
                "type:software                          | 2",
                "type:arxiv author:luo                  | 7",
                "role:equal author:luo year:..2019      | 3",
                "year:2024 committee                    | 4",
            })
    void bothFindWhatIsInPrint(String query, int count) {
        Library library = BibtexReader.read(SourceFiles.read(DATA).source()).library();
        try (Index lucene = IndexCache.prepare(cache, List.of(DATA)).open(library);
                Index scan = new ScanIndex(library)) {
            assertThat(ordinals(scan, query))
                    .hasSize(count)
                    .containsExactlyInAnyOrderElementsOf(ordinals(lucene, query));
        }
    }

    private static List<Integer> ordinals(Index index, String query) {
        return index.search(QueryParser.parse(query)).stream().map(Hit::ordinal).toList();
    }
}
