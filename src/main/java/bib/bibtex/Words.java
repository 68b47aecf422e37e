package bib.bibtex;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// The words of a file that repeat, as field names and types: each is kept once. Thousands of different ones are not.
final class Words {
    private static final int SLOTS = 512;
    private static final int MAX_LOWER = 1000;

    private final String[] slots = new String[SLOTS];
    private final Map<String, String> lower = new HashMap<>();

    Words() {
        Arrays.fill(slots, "");
    }

    /// The word between two places of a text, as written.
    String at(String text, int start, int end) {
        int hash = end - start;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        int slot = (hash ^ (hash >>> 9) ^ (hash >>> 18)) & (SLOTS - 1);
        String known = slots[slot];
        if (known.length() == end - start && text.startsWith(known, start)) {
            return known;
        }
        slots[slot] = text.substring(start, end);
        return slots[slot];
    }

    /// The word in lower case.
    String lower(String word) {
        String known = lower.get(word);
        if (known == null) {
            known = word.toLowerCase(Locale.ROOT);
            if (lower.size() < MAX_LOWER) {
                lower.put(word, known);
            }
        }
        return known;
    }
}
