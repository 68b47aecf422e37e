package bib.csl;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Items of the same shape in which every name is spelt with letters that occur nowhere else in the item: one letter
/// for the given name, one for the family name, one for what is around it. So the letters of a rendered entry say
/// whose they are, without any help of the processor.
public final class SpelledNames {
    private static final String LETTERS = "āăćĉċčďđēĕėęěĝğġģĥħĩīĭįĵķĺļľłńņňōŏőŕŗřśŝšţťũūŭůűųŵŷźżžǎǐǒǔǧǩǫǹȁȃȅȇ";

    private final Map<String, Person> people = new HashMap<>();
    private int next;
    private final Item item;

    /// Whose letters they are.
    ///
    /// @param family  the family name or literal, in lower case
    /// @param letters in lower case
    public record Person(String variable, int position, String family, String letters) {
        public boolean owns(char c) {
            return letters.indexOf(Character.toLowerCase(c)) >= 0;
        }

        public boolean isIn(String text) {
            return text.chars().anyMatch(c -> owns((char) c));
        }

        /// Whether a text is this name, with its family name in it, and nothing else.
        public boolean isWhole(String name) {
            boolean onlyHis = name.chars().allMatch(c -> !Character.isLetter(c) || owns((char) c));
            char last = name.charAt(name.length() - 1);
            return onlyHis && owns(name.charAt(0)) && (owns(last) || last == '.') && timesIn(name) == 1;
        }

        /// How often the family name stands in a text.
        public int timesIn(String text) {
            String lower = text.toLowerCase(Locale.ROOT);
            int times = 0;
            for (int at = lower.indexOf(family); at >= 0; at = lower.indexOf(family, at + family.length())) {
                times++;
            }
            return times;
        }
    }

    /// @param firstLetter how many letters to leave to other items of the same cluster
    public SpelledNames(Item original, int firstLetter) {
        next = firstLetter;
        Map<String, List<ItemName>> names = new HashMap<>();
        original.names().forEach((variable, list) -> {
            List<ItemName> spelled = new ArrayList<>();
            for (int i = 0; i < list.size(); i++) {
                spelled.add(spell(variable, i + 1, list.get(i)));
            }
            names.put(variable, spelled);
        });
        item = new Item(original.id(), original.type(), original.text(), names, original.dates(), List.of());
    }

    public Item item() {
        return item;
    }

    public List<Person> people() {
        return List.copyOf(people.values());
    }

    private ItemName spell(String variable, int position, ItemName name) {
        Speller family = new Speller();
        Speller given = new Speller();
        Speller rest = new Speller();
        ItemName spelled = new ItemName(
                family.spell(name.family()),
                given.spell(name.given()),
                rest.spell(name.droppingParticle()),
                rest.spell(name.nonDroppingParticle()),
                rest.spell(name.suffix()),
                name.commaSuffix(),
                family.spell(name.literal()));
        String main = spelled.isOrganisation() ? spelled.literal() : spelled.family();
        people.put(
                variable + position,
                new Person(
                        variable,
                        position,
                        main.toLowerCase(Locale.ROOT),
                        family.letters + given.letters + rest.letters));
        return spelled;
    }

    /// Puts one letter for all letters of Latin script; others are their own.
    private final class Speller {
        private String letters = "";
        private char letter;

        private String spell(String part) {
            StringBuilder out = new StringBuilder();
            for (int i = 0; i < part.length(); i++) {
                char c = part.charAt(i);
                if (!Character.isLetter(c)) {
                    out.append(c);
                } else if (Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN) {
                    letters += c;
                    out.append(c);
                } else {
                    if (letter == 0) {
                        letter = LETTERS.charAt(next++);
                        letters += letter;
                    }
                    out.append(Character.isUpperCase(c) ? Character.toUpperCase(letter) : letter);
                }
            }
            return out.toString();
        }
    }
}
