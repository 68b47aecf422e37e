package bib.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import bib.entry.Library;
import bib.entry.Name;
import bib.search.Entries;
import bib.search.Hit;
import bib.search.Index;
import bib.search.QueryParser;
import bib.search.ScanIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Both indexes over the seventeen publications of a real list, in print order.
final class ReferenceListTest {
    private static final Path LIST = Path.of("../shared/reference/luo-publications.md");
    private static final Pattern ENTRY =
            Pattern.compile("(?m)^(\\d+)\\. +(.+)\\.\\n +(.+)\\.\\n +\\*?(?:In )?(.+?)\\.\\*? (\\d{4})\\.$");

    @TempDir
    Path cache;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "author:Luo                            | 16",
                "author:\"Liangchen Luo\"               | 16",
                "author:(L. Luo)                       | 16",
                "author:(Luo, Liangchen)               | 16",
                "author:Luo year:2019 venue:ICLR       | 1",
                "author:Luo year:2019                  | 4",
                "-author:Luo                           | 1",
                "author:google                         | 1",
                "author:(y. liu)                       | 7",
                "author:(Yinxiao Liu)                  | 6",
                "author:(yinxiao luo)                  | 0",
                "author:aguera                         | 1",
                "author:(Yuhui Chen) rewriting         | 1",
                "venue:EMNLP year:2018..2024           | 3",
                "venue:\"learning representations\"      | 2",
                "title:\"large language model\"         | 1",
                "title:\"large language model*\"        | 2",
                "year:..2018 OR year:2025..            | 3",
                "\"end-to-end\"                         | 1",
                "arxiv                                 | 8",
            })
    void findsWhatIsInPrint(String query, int count) throws IOException {
        assumeTrue(Files.exists(LIST), "the reference lists are not here");
        Library library = library();
        assertThat(library.entries()).hasSize(17);
        try (Index lucene = IndexCache.prepare(cache, List.of(LIST)).open(library);
                Index scan = new ScanIndex(library)) {
            assertThat(ordinals(scan, query))
                    .hasSize(count)
                    .containsExactlyInAnyOrderElementsOf(ordinals(lucene, query));
        }
    }

    private static List<Integer> ordinals(Index index, String query) {
        return index.search(QueryParser.parse(query)).stream().map(Hit::ordinal).toList();
    }

    private static Library library() throws IOException {
        String text = Files.readString(LIST).replaceAll("(?m)^ +\\((.|\\n)*?\\)\\n", "");
        return Entries.library(ENTRY.matcher(text)
                .results()
                .map(entry -> Entries.entry("a" + entry.group(1), "inproceedings")
                        .with("title", entry.group(2))
                        .names("author", names(entry.group(3)))
                        .with("booktitle", entry.group(4))
                        .year(Integer.valueOf(entry.group(5))))
                .toArray(Entries[]::new));
    }

    private static Name[] names(String authors) {
        String plain = authors.replaceAll("[*\\\\]", "");
        return plain.startsWith("Gemini Team")
                ? new Name[] {Name.organisation(plain)}
                : Arrays.stream(plain.split(", ")).map(ReferenceListTest::name).toArray(Name[]::new);
    }

    private static Name name(String display) {
        Matcher parts = Pattern.compile("(\\S+) (.+)").matcher(display);
        assertThat(parts.matches()).as(display).isTrue();
        return Name.person(parts.group(1), parts.group(2));
    }
}
