package bib.bibtex;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// The words of a file that repeat, as field names and types: each is kept once. Thousands of different ones are not.
final class Words {
    private static final int SLOTS = 512;
    private static final int MAX_LOWER = 1000;

    private final char[][] slots = new char[SLOTS][];
    private final String[] words = new String[SLOTS];
    private final Map<String, String> lower = new HashMap<>();

    Words() {
        Arrays.fill(slots, new char[0]);
        Arrays.fill(words, "");
    }

    /// The word between two places of an array, as written.
    String at(char[] text, int start, int end) {
        int hash = end - start;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + text[i];
        }
        int slot = (hash ^ (hash >>> 9) ^ (hash >>> 18)) & (SLOTS - 1);
        if (!isIn(slots[slot], text, start, end)) {
            slots[slot] = Arrays.copyOfRange(text, start, end);
            words[slot] = new String(slots[slot]);
        }
        return words[slot];
    }

    private static boolean isIn(char[] word, char[] text, int start, int end) {
        if (word.length != end - start) {
            return false;
        }
        for (int i = 0; i < word.length; i++) {
            if (word[i] != text[start + i]) {
                return false;
            }
        }
        return true;
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
