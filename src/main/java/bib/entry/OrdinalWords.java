package bib.entry;

import java.util.List;

/// Ordinal numbers below a hundred in English words, as editions and conferences have them. In small letters.
public final class OrdinalWords {
    private static final List<String> FIRST_TO_NINETEENTH = List.of(
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth");
    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

    private OrdinalWords() {}

    /// The number that words mean: `second`, `twentieth`, `twenty-first`; 0 where they mean none.
    public static int number(String words) {
        int small = FIRST_TO_NINETEENTH.indexOf(words) + 1;
        if (small > 0) {
            return small;
        }
        int between = Math.max(words.indexOf('-'), words.indexOf(' '));
        if (between < 0) {
            return words.endsWith("ieth") ? tens(words.substring(0, words.length() - 4) + "y") : 0;
        }
        int head = tens(words.substring(0, between));
        int rest = FIRST_TO_NINETEENTH.indexOf(words.substring(between + 1)) + 1;
        return head > 0 && rest > 0 && rest < 10 ? head + rest : 0;
    }

    /// Whether a word is an ordinal, or the beginning of one: `twenty`.
    public static boolean isPart(String word) {
        return number(word) > 0 || tens(word) > 0;
    }

    private static int tens(String word) {
        int index = TENS.indexOf(word);
        return index < 0 ? 0 : 10 * (index + 2);
    }
}
