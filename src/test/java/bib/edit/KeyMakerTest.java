package bib.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import bib.bibtex.BibtexReader;
import bib.entry.Entry;
import bib.entry.FreeKeys;
import bib.source.Source;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Keys for entries that have none.
final class KeyMakerTest {
    private static final String ENTRY = "@misc{, author = {Luo, L.}, year = 2019, title = {The Adaptive Bound}}";

    private static List<String> keys(int count, Set<String> taken) {
        Entry entry = BibtexReader.read(new Source("a.bib", ENTRY))
                .library()
                .entries()
                .getFirst();
        FreeKeys free = FreeKeys.forBibtex(taken);
        return IntStream.range(0, count)
                .mapToObj(_ -> KeyMaker.make(entry, free))
                .toList();
    }

    @Test
    void namesakesGetLettersAsLongAsThereAreAny() {
        List<String> keys = keys(30, Set.of());
        assertThat(keys).startsWith("luo2019adaptive", "luo2019adaptivea", "luo2019adaptiveb");
        assertThat(keys.get(26)).isEqualTo("luo2019adaptivez");
        assertThat(keys).doesNotHaveDuplicates().allMatch(key -> key.matches("luo2019adaptive([a-z]?|-\\d+)"));
        assertThat(keys.subList(27, 30)).allMatch(key -> key.matches("luo2019adaptive-\\d+"));
    }

    @Test
    void takenKeysArePassedOver() {
        assertThat(keys(2, Set.of("luo2019adaptive", "luo2019adaptiveb")))
                .containsExactly("luo2019adaptivea", "luo2019adaptivec");
    }

    /// BibTeX takes keys that differ in letter case alone for one.
    @Test
    void keysTakenInOtherLettersAreTaken() {
        assertThat(keys(1, Set.of("Luo2019Adaptive"))).containsExactly("luo2019adaptivea");
    }

    @Test
    void manyNamesakesTakeNoLongerThanOthers() {
        List<String> keys = assertTimeoutPreemptively(Duration.ofSeconds(30), () -> keys(100_000, Set.of()));
        assertThat(new HashSet<>(keys)).hasSize(100_000);
    }
}
