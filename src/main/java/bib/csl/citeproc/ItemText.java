package bib.csl.citeproc;

import bib.csl.Citation;
import bib.csl.CitationItem;
import bib.csl.Item;
import bib.csl.ItemDate;
import bib.csl.ItemName;
import java.util.List;
import java.util.function.Consumer;

/// All the text that comes from items and citations.
final class ItemText {
    private ItemText() {}

    static void visit(List<Item> items, Consumer<String> visitor) {
        for (Item item : items) {
            item.text().values().forEach(visitor);
            for (List<ItemName> names : item.names().values()) {
                names.forEach(name -> visit(name, visitor));
            }
            for (ItemDate date : item.dates().values()) {
                visitor.accept(date.literal());
            }
        }
    }

    private static void visit(ItemName name, Consumer<String> visitor) {
        visitor.accept(name.family());
        visitor.accept(name.given());
        visitor.accept(name.droppingParticle());
        visitor.accept(name.nonDroppingParticle());
        visitor.accept(name.suffix());
        visitor.accept(name.literal());
    }

    static void visitAffixes(List<Citation> citations, Consumer<String> visitor) {
        for (Citation citation : citations) {
            for (CitationItem cite : citation.items()) {
                visitor.accept(cite.prefix());
                visitor.accept(cite.suffix());
                visitor.accept(cite.locator());
            }
        }
    }
}
