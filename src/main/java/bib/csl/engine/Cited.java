package bib.csl.engine;

import bib.csl.Item;
import bib.csl.engine.item.DateValue;
import bib.csl.engine.item.ItemFacts;
import bib.csl.engine.item.NumberList;
import bib.csl.engine.item.NumberReader;
import bib.csl.engine.item.PersonName;
import java.util.List;

/// An item to be rendered, with what one call of the engine finds out about it.
final class Cited {
    final Item item;
    final String type;
    private ItemFacts facts;
    private boolean forgetful;

    /// Its place among the entries as they are given or cited, from 0.
    int order;
    /// Its citation number, from 1.
    int number;
    Settings settings = Settings.NONE;
    /// The key that it is being sorted by.
    String sortKey = "";
    /// As its cite looks with no settings; [Comparison#NOT_SEEN] until it was rendered, or where names met since count.
    Comparison.Looks looks = Comparison.NOT_SEEN;
    /// How often a name of its own became ambiguous by another one of its own.
    int namesakes;

    Cited(Item item) {
        this.item = item;
        this.facts = new ItemFacts(item);
        this.type = facts.type();
    }

    /// Keeps nothing ready from one rendering to the next: of thousands of entries that would take a lot of memory.
    void forget() {
        forgetful = true;
        rest();
    }

    /// Says that the entry is not rendered for a while.
    void rest() {
        if (forgetful) {
            facts = ItemFacts.NONE;
        }
    }

    private ItemFacts facts() {
        if (facts == ItemFacts.NONE) {
            facts = new ItemFacts(item);
        }
        return facts;
    }

    String id() {
        return item.id();
    }

    String text(String variable) {
        return facts().text(variable);
    }

    List<PersonName> names(String variable) {
        return facts().names(variable);
    }

    /// Whether another of its names has the same family name.
    boolean hasNamesake(PersonName name) {
        return facts().hasNamesake(name);
    }

    boolean hasDate(String variable) {
        return facts().hasDate(variable);
    }

    DateValue date(String variable) {
        return facts().date(variable);
    }

    String language() {
        return text("language");
    }

    /// A number variable taken apart.
    NumberList numbers(String variable, NumberReader reader) {
        return facts().numbers(variable, reader);
    }
}
