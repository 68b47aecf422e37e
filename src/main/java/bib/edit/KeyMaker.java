package bib.edit;

import bib.entry.Entry;
import bib.entry.FreeKeys;
import bib.entry.Name;
import bib.search.Folding;
import java.util.List;
import java.util.Set;

/// Keys for entries that have none: `luo2019adaptive`, from the first family name, the year and the first word of the
/// title that says something.
public final class KeyMaker {
    private static final Set<String> SMALL_WORDS = Set.of(
            "a", "an", "the", "on", "in", "of", "for", "to", "and", "or", "with", "from", "by", "at", "as", "is", "are",
            "towards", "toward", "der", "die", "das", "ein", "eine", "le", "la", "les", "un", "une", "el", "los",
            "las");
    private static final int MAX_WORD = 30;
    private static final int LETTERS = 26;

    private KeyMaker() {}

    public static String make(Entry entry, FreeKeys keys) {
        List<Integer> years = entry.date().years();
        String year = years.isEmpty() ? "" : String.valueOf(years.getFirst());
        String made = family(entry) + year + word(entry.title());
        return keys.take(made.isEmpty() ? entry.type().name() : made, KeyMaker::suffix);
    }

    private static String suffix(int number) {
        return number < LETTERS ? String.valueOf((char) ('a' + number)) : "-" + number;
    }

    private static String family(Entry entry) {
        List<Name> names = entry.creators().list();
        if (names.isEmpty()) {
            return "";
        }
        Name first = names.getFirst();
        return first.isOrganisation() ? word(first.literal()) : letters(first.prefix() + first.family());
    }

    private static String word(String title) {
        for (String word : title.strip().split("\\s+", -1)) {
            String letters = letters(word);
            if (!letters.isEmpty() && !SMALL_WORDS.contains(letters)) {
                return letters;
            }
        }
        return "";
    }

    private static String letters(String text) {
        StringBuilder out = new StringBuilder();
        Folding.sortKey(text)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .limit(MAX_WORD)
                .forEach(out::appendCodePoint);
        return out.toString();
    }
}
