package bib.csl.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import bib.csl.Citation;
import bib.csl.CitationItem;
import bib.csl.Item;
import bib.csl.ItemName;
import bib.csl.Order;
import bib.csl.Rendered;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
}
