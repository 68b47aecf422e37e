package bib.search;

import static bib.search.Entries.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import bib.entry.Entry;
import bib.entry.Library;
import bib.source.BibException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SortOrderTest {
    private static final Library LIBRARY = Entries.library(
            entry("b", "misc").with("title", "zeta").authors("Zhu, Yun").year(2020),
            entry("D", "misc")
                    .with("title", "Änderung")
                    .authors("Luo, Liangchen")
                    .year(2021, 2024),
            entry("a", "misc").with("title", "“beta”").authors("luo, Albert").with("journal", "Zoo"),
            entry("c", "misc")
                    .authors("The Team")
                    .with("journal", "Zoo")
                    .with("shortjournal", "AA")
                    .year(2020));

    private static String keys(List<Entry> entries) {
        return String.join("", entries.stream().map(Entry::key).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "file, bDac",
        "-file, caDb",
        "year, bcDa",
        "-year, Dbca",
        "'year,-file', cbDa",
        "title, Dabc",
        "-title, baDc",
        "author, aDcb",
        "venue, cabD",
        "-venue, acbD",
        "KEY, abcD",
        "relevance, bDac",
        "'-year, key', Dbca",
        "'-year,-key', Dcba",
    })
    void entriesWithoutWhatIsLookedAtComeLast(String order, String keys) {
        assertThat(keys(SortOrder.parse(order).sort(LIBRARY.entries()))).isEqualTo(keys);
    }

    @Test
    void hitsCanBeSortedByRelevance() {
        List<Hit> hits = List.of(new Hit(2, 1), new Hit(0, 3), new Hit(1, 3));
        assertThat(SortOrder.RELEVANCE.sort(hits, LIBRARY))
                .extracting(Hit::ordinal)
                .containsExactly(0, 1, 2);
        assertThat(SortOrder.parse("-relevance,-file").sort(hits, LIBRARY))
                .extracting(Hit::ordinal)
                .containsExactly(2, 1, 0);
    }

    @ParameterizedTest
    @CsvSource({"yaer, year", "-titel, title", "relevence, relevance", "venu, venue"})
    void typosGetAHint(String text, String meant) {
        BibException thrown = catchThrowableOfType(BibException.class, () -> SortOrder.parse(text));
        assertThat(thrown.kind()).isEqualTo(BibException.Kind.USAGE);
        assertThat(thrown.hint()).contains("did you mean " + meant + "?");
    }

    @ParameterizedTest
    @CsvSource({"''", "'year,'", "-", "colour"})
    void otherWordsGetTheList(String text) {
        BibException thrown = catchThrowableOfType(BibException.class, () -> SortOrder.parse(text));
        assertThat(thrown.hint()).contains("relevance, year, title, author, venue, key, file");
    }

    @Test
    void freeWordsAreAnsweredByRelevance() {
        assertThat(SortOrder.bestFor(QueryParser.parse("year:2019 luo"))).isEqualTo(SortOrder.RELEVANCE);
        assertThat(SortOrder.bestFor(QueryParser.parse("author:luo -image"))).isEqualTo(SortOrder.NEWEST);
        assertThat(SortOrder.NEWEST).hasToString("-year");
    }
}
