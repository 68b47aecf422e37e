package bib.csl.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import bib.csl.Citation;
import bib.csl.CitationItem;
import bib.csl.Item;
import bib.csl.ItemName;
import bib.csl.Order;
import bib.csl.Rendered;
import bib.richtext.RichText;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

final class EngineScaleTest {
    /// With work that grows with the square of their number this takes many minutes.
    @Test
    void thousandsOfTheSameAuthorAndYearAreAllToldApart() {
        List<Item> items = new ArrayList<>();
        List<Citation> citations = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            items.add(TestItems.article("i" + i, 2020, ItemName.person("Jane", "Doe")));
            citations.add(new Citation(List.of(CitationItem.of("i" + i))));
        }
        Rendered rendered = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> new Engine()
                .render(TestStyles.bundled("apa"), TestLocales.english(), items, citations, Order.BY_STYLE));
        List<String> cites =
                rendered.citations().stream().map(cite -> cite.plain()).toList();
        assertThat(new HashSet<>(cites)).hasSize(5_000);
    }

    @Test
    void laterKeysOrderWhatTheFirstLeavesSideBySide() {
        String style = """
            <style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
              <citation><layout><text variable="title"/></layout></citation>
              <bibliography>
                <sort>
                  <key variable="issued" sort="descending"/>
                  <key variable="volume"/>
                  <key variable="title"/>
                </sort>
                <layout><text variable="title"/></layout>
              </bibliography>
            </style>
            """;
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < 1_500; i++) {
            items.add(TestItems.article("i" + (i * 7 + 3) % 1_500, 2000 + i % 3, ItemName.person("Jane", "Doe")));
        }
        Rendered rendered = new Engine()
                .render(TestStyles.of("test", style), TestLocales.english(), items, List.of(), Order.BY_STYLE);
        Comparator<Item> byYear = Comparator.comparing(
                item -> Objects.requireNonNull(item.dates().get("issued"))
                        .parts()
                        .getFirst()
                        .year(),
                Comparator.reverseOrder());
        Comparator<Item> byNumber =
                Comparator.comparing(item -> Integer.valueOf(item.id().substring(1)));
        assertThat(rendered.bibliography())
                .extracting(Rendered.RenderedEntry::id)
                .containsExactlyElementsOf(items.stream()
                        .sorted(byYear.thenComparing(byNumber))
                        .map(Item::id)
                        .toList());
    }

    /// Of thousands of entries that is a fifth of the memory.
    @Test
    void aJournalIsOneNodeInAllEntries() {
        Item one = TestItems.article("a", 2020, ItemName.person("Jane", "Doe"));
        Item two = TestItems.article("b", 2021, ItemName.person("John", "Smith"));
        Rendered rendered = new Engine()
                .render(TestStyles.bundled("apa"), TestLocales.english(), List.of(one, two), List.of(), Order.BY_STYLE);
        List<RichText> journals = new ArrayList<>();
        for (Rendered.RenderedEntry entry : rendered.bibliography()) {
            RichText.Sequence parts = (RichText.Sequence) entry.content();
            parts.parts().stream().filter(part -> part.plain().equals("Nature")).forEach(journals::add);
        }
        assertThat(journals).hasSize(2);
        assertThat(journals.getFirst()).isSameAs(journals.getLast());
    }
}
