package bib.csl.engine;

import static org.assertj.core.api.Assertions.assertThat;

import bib.csl.Citation;
import bib.csl.CitationItem;
import bib.csl.Item;
import bib.csl.ItemDate;
import bib.csl.ItemName;
import bib.csl.Order;
import bib.csl.Rendered;
import bib.csl.Style;
import bib.entry.PartialDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/// Whatever an item says, a style prints it and says what it cannot.
final class AnyItemPropertyTest {
    private static final List<Style> STYLES = List.of(
            TestStyles.bundled("apa"),
            TestStyles.bundled("ieee"),
            TestStyles.bundled("nature"),
            TestStyles.bundled("chicago-shortened-notes-bibliography"),
            TestStyles.bundled("modern-language-association"));

    @Property(tries = 200)
    void everythingIsPrintedOrSaid(
            @ForAll String title,
            @ForAll String family,
            @ForAll String given,
            @ForAll String number,
            @ForAll @IntRange(min = -3000, max = 3000) int year,
            @ForAll @IntRange(min = -2, max = 30) int month,
            @ForAll @IntRange(min = 0, max = 4) int style) {
        Item item = new Item(
                "x",
                "article-journal",
                Map.of("title", title, "volume", number, "page", number + "-" + number, "note", title),
                Map.of("author", List.of(new ItemName(family, given, "", "", number, false, ""))),
                Map.of("issued", new ItemDate(List.of(new PartialDate(year, month, 1)), false, "")),
                List.of());
        List<Citation> cited = List.of(new Citation(List.of(new CitationItem("x", given, family, number, "page"))));
        Rendered rendered =
                new Engine().render(STYLES.get(style), TestLocales.english(), List.of(item), cited, Order.BY_STYLE);
        assertThat(rendered.citations()).hasSize(1);
        assertThat(rendered.bibliography().size() + rendered.warnings().size()).isPositive();
    }
}
