package bib.search.lucene;

import static bib.search.Entries.entry;
import static org.assertj.core.api.Assertions.assertThat;

import bib.entry.Library;
import bib.search.Entries;
import bib.search.EntryWords;
import bib.search.SearchField;
import java.util.List;
import org.junit.jupiter.api.Test;

final class FingerprintTest {
    @Test
    void everyPartThatIsSearchedCounts() {
        Library before = Entries.library(
                entry("a", "misc").authors("Luo, Li").role(1, "equal").year(2019));
        List<Library> changed = List.of(
                Entries.library(
                        entry("b", "misc").authors("Luo, Li").role(1, "equal").year(2019)),
                Entries.library(
                        entry("a", "book").authors("Luo, Li").role(1, "equal").year(2019)),
                Entries.library(
                        entry("a", "misc").authors("Luo, La").role(1, "equal").year(2019)),
                Entries.library(
                        entry("a", "misc").authors("Luo Li").role(1, "equal").year(2019)),
                Entries.library(
                        entry("a", "misc").authors("Luo, Li").role(1, "self").year(2019)),
                Entries.library(
                        entry("a", "misc").authors("Luo, Li").role(2, "equal").year(2019)),
                Entries.library(
                        entry("a", "misc").authors("Luo, Li").role(1, "equal").year(2018)),
                Entries.library(entry("a", "misc")
                        .authors("Luo, Li")
                        .role(1, "equal")
                        .year(2019)
                        .with("title", "")));
        assertThat(changed)
                .extracting(Fingerprint::of)
                .doesNotContain(Fingerprint.of(before))
                .doesNotHaveDuplicates();
    }

    /// An index made by an older program must not be used where these words change: if this test has to change, raise
    /// the FORMAT of [Fingerprint].
    @Test
    void theseWordsAreIndexed() {
        EntryWords words = EntryWords.of(entry("DBLP:Luo", "phdthesis")
                .authors("Agüera y Arcas, Blaise", "O'Neil, Yu-hui", "罗, 良", "Gemini Team")
                .with("title", "C++ 2.5: End-to-End Straße")
                .with("journal", "arXiv preprint")
                .with("shortjournal", "ÆÐ")
                .with("keywords", "a b, c")
                .role(2, "Highlight")
                .year(2024, 2025)
                .build());
        assertThat(indexed(words, SearchField.AUTHOR))
                .containsExactly(
                        "blaise", "b", "aguera", "y", "arcas", "yu", "y", "hui", "h", "yuhui", "y", "o", "neil",
                        "oneil", "良", "良", "罗", "gemini", "team");
        assertThat(indexed(words, SearchField.TITLE))
                .containsExactly("c++", "2.5", "end", "to", "end", "endtoend", "strasse");
        assertThat(indexed(words, SearchField.VENUE)).containsExactly("arxiv", "preprint", "aed");
        assertThat(indexed(words, SearchField.KEYWORD)).containsExactly("a", "b", "c");
        assertThat(indexed(words, SearchField.KEY)).containsExactly("dblp:luo");
        assertThat(indexed(words, SearchField.TYPE)).containsExactly("phdthesis", "thesis");
        assertThat(indexed(words, SearchField.ROLE)).containsExactly("self");
        assertThat(indexed(words, SearchField.YEAR)).containsExactly("2024", "2025");
    }

    private static List<String> indexed(EntryWords words, SearchField field) {
        return words.in(field).stream().flatMap(List::stream).toList();
    }
}
