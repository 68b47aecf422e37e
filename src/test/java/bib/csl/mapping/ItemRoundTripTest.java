package bib.csl.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import bib.csl.Item;
import bib.csl.ItemDate;
import bib.csl.ItemName;
import bib.csl.Variables;
import bib.entry.PartialDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// Item to entry to item: every value of CSL's types and variables is there again, under its own name or in `custom`.
final class ItemRoundTripTest {
    /// What a program, not a person, puts into an item.
    private static final Set<String> MADE = Set.of(
            "citation-number", "first-reference-note-number", "locator", "year-suffix", "page-first", "citation-key");

    @Property(tries = 2000)
    void nothingIsLost(@ForAll("items") Item item) {
        Item back = ItemMapping.toItem(ItemMapping.toEntry(item, Entries.SPAN));

        assertThat(back.type()).isEqualTo(item.type());
        assertThat(back.text().values())
                .as("%s%n%s", item, back)
                .containsAll(item.text().values());
        assertThat(back.names().values())
                .as("%s%n%s", item, back)
                .containsAll(item.names().values());
        assertThat(back.dates()).as("%s%n%s", item, back).isEqualTo(item.dates());
    }

    @Provide
    Arbitrary<Item> items() {
        List<String> types = Variables.TYPES.stream().sorted().toList();
        List<String> texts = Variables.TEXTS.stream()
                .filter(name -> !MADE.contains(name))
                .sorted()
                .toList();
        List<String> names = Variables.NAMES.stream().sorted().toList();
        List<String> dates = Variables.DATES.stream().sorted().toList();
        return Combinators.combine(
                        Arbitraries.of(types),
                        Arbitraries.subsetOf(texts).ofMaxSize(12),
                        Arbitraries.subsetOf(names).ofMaxSize(4),
                        Arbitraries.subsetOf(dates).ofMaxSize(3))
                .as(ItemRoundTripTest::item);
    }

    private static Item item(String type, Set<String> texts, Set<String> names, Set<String> dates) {
        Map<String, String> text = new HashMap<>();
        texts.forEach(name -> text.put(name, value(name)));
        if (text.containsKey("event") && text.containsKey("event-title")) {
            text.put("event", text.get("event-title"));
        }
        Map<String, List<ItemName>> people = new HashMap<>();
        names.forEach(name -> people.put(name, new ArrayList<>(List.of(ItemName.person("Jane", "Of " + name)))));
        Map<String, ItemDate> days = new HashMap<>();
        dates.forEach(name -> days.put(name, new ItemDate(List.of(new PartialDate(2020, 5, 7)), false, "")));
        return new Item("key", type, text, people, days, List.of());
    }

    private static String value(String variable) {
        return switch (variable) {
            case "language" -> "de-DE";
            case "DOI" -> "10.1000/" + variable;
            case "URL" -> "https://example.org/" + variable;
            default -> "Of " + variable;
        };
    }
}
