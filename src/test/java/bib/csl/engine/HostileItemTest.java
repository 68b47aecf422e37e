package bib.csl.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import bib.csl.Item;
import bib.csl.ItemDate;
import bib.csl.ItemName;
import bib.csl.Order;
import bib.csl.Rendered;
import bib.csl.Style;
import bib.entry.PartialDate;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever stands in an item, it is printed sanely, in time that grows with its length.
final class HostileItemTest {
    private static final Duration SOON = Duration.ofSeconds(30);

    static Stream<String> badTitles() {
        return Stream.of(
                "<i>never closed",
                "closed</i> only",
                "<i><b>crossed</i></b>",
                "\"one quote",
                "it's 'nested \"quotes' here\"",
                "NUL \u0000 and \ud800 unpaired",
                "<".repeat(100_000),
                "\"a ".repeat(50_000),
                "<i>".repeat(20_000) + "deep" + "</i>".repeat(20_000),
                "word ".repeat(200_000),
                "\u2019".repeat(20_000));
    }

    @ParameterizedTest
    @MethodSource("badTitles")
    void aBadTitleIsPrintedSanely(String title) {
        Style style = TestStyles.layout("<text variable=\"title\" text-case=\"title\" quotes=\"true\" suffix=\".\"/>");
        assertTimeoutPreemptively(
                SOON, () -> assertThat(plain(style, TestItems.titled(title))).isNotEmpty());
    }

    @Test
    void badNamesAndDatesArePrintedSanely() {
        ItemName empty = new ItemName("", "", "", "", "", false, "");
        ItemName odd = new ItemName("'", "-", "", "", ",", true, "");
        PartialDate never = new PartialDate(2023, 2, 31);
        Item item = new Item(
                "b",
                "nonsense",
                Map.of("page", "-", "volume", "&", "edition", "99999999999999999999", "issue", "3-"),
                Map.of("author", List.of(empty, odd), "editor", List.of()),
                Map.of(
                        "issued", new ItemDate(List.of(never, PartialDate.ofYear(1999)), true, ""),
                        "accessed", new ItemDate(List.of(new PartialDate(0, 99, -4)), false, "")),
                List.of());
        for (String name : List.of("apa", "ieee", "chicago-author-date", "nature")) {
            assertThat(plain(TestStyles.bundled(name), item)).isNotEmpty();
        }
    }

    private static Rendered render(Style style, Item item) {
        return new Engine().render(style, TestLocales.english(), List.of(item), List.of(), Order.BY_STYLE);
    }

    private static String plain(Style style, Item item) {
        return render(style, item).bibliography().getFirst().content().plain();
    }
}
