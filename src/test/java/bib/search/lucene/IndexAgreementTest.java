package bib.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import bib.entry.Library;
import bib.search.Entries;
import bib.search.Hit;
import bib.search.Index;
import bib.search.Query;
import bib.search.QueryPrinter;
import bib.search.ScanIndex;
import bib.search.SearchField;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/// The fast index finds exactly what the plain walk finds.
final class IndexAgreementTest {
    /// Few and alike, so that they often meet.
    private static final List<String> WORDS = List.of(
            "luo",
            "Luong",
            "lu",
            "L.",
            "Liang-chen",
            "liangchen",
            "Agüera",
            "aguera",
            "O'Neil",
            "oneil",
            "neil",
            "y",
            "deep",
            "Deeper",
            "end-to-end",
            "end",
            "to",
            "ICLR",
            "2019",
            "C++",
            "c",
            "2.5",
            "罗良晨",
            "罗",
            "晨",
            "데이터",
            "misc",
            "equal",
            "self",
            "\uD835\uDC00b",
            "ß",
            "ss",
            "x\uD83D",
            "!!!",
            "preprint",
            "AT&T");

    @Property(tries = 60)
    void bothFindTheSame(@ForAll("libraries") Library library, @ForAll("queries") List<Query> queries)
            throws IOException {
        IndexFiles files = IndexBuilder.build(library, Fingerprint.of(library));
        try (Index scan = new ScanIndex(library);
                Index lucene = new LuceneIndex(library, LuceneIndex.Reader.open(files), "")) {
            for (Query query : queries) {
                assertThat(ordinals(lucene, query))
                        .as(QueryPrinter.print(query))
                        .isEqualTo(ordinals(scan, query));
            }
        }
    }

    private static List<Integer> ordinals(Index index, Query query) {
        return index.search(query).stream().map(Hit::ordinal).sorted().toList();
    }

    @Provide
    Arbitrary<Library> libraries() {
        return entry().list().ofMaxSize(12).map(entries -> Entries.library(entries.toArray(Entries[]::new)));
    }

    private static Arbitrary<String> text() {
        return Arbitraries.of(WORDS).list().ofMaxSize(4).map(words -> String.join(" ", words));
    }

    private static Arbitrary<Entries> entry() {
        Arbitrary<String> type = Arbitraries.of("misc", "conference", "phdthesis", "article", "Luo");
        Arbitrary<String> name = Combinators.combine(text(), text())
                .as((family, given) -> given.isEmpty() ? family : family + ", " + given);
        Arbitrary<String> role = Arbitraries.of("equal", "highlight", "odd one", "luo");
        return Combinators.combine(
                        Arbitraries.of(WORDS),
                        type,
                        text(),
                        text(),
                        name.list().ofMaxSize(3),
                        role,
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.of(List.<Integer>of(), List.of(2019), List.of(2024, 2025)))
                .as((key, kind, title, venue, names, said, position, years) -> Entries.entry(key, kind)
                        .authors(names.toArray(String[]::new))
                        .with("title", title)
                        .with("journal", venue)
                        .with("keywords", venue.replace(' ', ','))
                        .with("eprint", title)
                        .role(position, said)
                        .year(years.toArray(Integer[]::new)));
    }

    @Provide
    Arbitrary<List<Query>> queries() {
        return query(2).list().ofMinSize(10).ofMaxSize(30);
    }

    private static Arbitrary<Query> query(int depth) {
        Arbitrary<Query> leaf = Arbitraries.frequencyOf(
                Tuple.of(8, words()),
                Tuple.of(1, Arbitraries.just(new Query.Years(2019, 2024))),
                Tuple.of(1, Arbitraries.just(new Query.All())));
        if (depth == 0) {
            return leaf;
        }
        Arbitrary<List<Query>> parts = query(depth - 1).list().ofMinSize(2).ofMaxSize(3);
        return Arbitraries.oneOf(
                leaf,
                parts.map(Query.And::new),
                parts.map(Query.Or::new),
                query(depth - 1).map(Query.Not::new));
    }

    private static Arbitrary<Query> words() {
        Arbitrary<String> word = Arbitraries.of(WORDS);
        Arbitrary<String> wanted = Arbitraries.oneOf(
                word,
                word.map(whole -> whole + "*"),
                word.map(whole -> whole.substring(0, 1) + "*"),
                word.map(whole -> whole.substring(0, whole.length() - 1)));
        Arbitrary<String> text = wanted.list().ofMinSize(1).ofMaxSize(3).map(list -> String.join(" ", list));
        return Combinators.combine(Arbitraries.of(SearchField.class), text, Arbitraries.of(true, false, false))
                .as(Query.Words::new);
    }
}
