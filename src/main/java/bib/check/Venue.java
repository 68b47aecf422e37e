package bib.check;

import bib.entry.OrdinalWords;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The name of a venue, taken apart into words.
///
/// @param words   in small letters without accents; without articles, prepositions and numbers
/// @param dotted  whether a dot follows the word, for each
/// @param visible what tells one spelling from another; for proceedings, without what changes from year to year
record Venue(List<String> words, List<Boolean> dotted, String visible) {
    private static final Set<String> SMALL = Set.of(
            "the", "of", "and", "for", "in", "on", "to", "a", "an", "de", "la", "le", "les", "des", "du", "et", "der",
            "die", "das", "fur", "und", "y", "e", "di");
    private static final int MOST_WORDS = 30;
    private static final Set<String> PROCEEDINGS = Set.of("proceedings", "proc", "procs");

    /// @param yearly whether numbers, ordinals and years in it say nothing of which venue it is
    static Venue of(String text, boolean yearly) {
        List<String> words = new ArrayList<>();
        List<Boolean> dotted = new ArrayList<>();
        StringBuilder visible = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && isWordChar(text, end)) {
                end++;
            }
            if (end > at) {
                String written = text.substring(at, end);
                String word = fold(written);
                boolean dot = end < text.length() && text.charAt(end) == '.';
                boolean changes = yearly && (changes(word) || word.equals("the"));
                if (!changes) {
                    visible.append(visible.isEmpty() ? "" : " ").append(written).append(dot ? "." : "");
                }
                boolean series = written.length() == 1 && Character.isUpperCase(written.charAt(0));
                boolean small = (SMALL.contains(word) && !series) || (yearly && PROCEEDINGS.contains(word));
                if (!changes && !word.isEmpty() && !small) {
                    words.add(word);
                    dotted.add(dot);
                }
            } else if (!yearly && !isBlank(text.charAt(at))) {
                visible.append(text.charAt(at));
            }
            at = Math.max(end, at + 1);
        }
        return new Venue(List.copyOf(words), List.copyOf(dotted), visible.toString());
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isWordChar(String text, int at) {
        char c = text.charAt(at);
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || (c == '\'' && at > 0 && Character.isLetter(text.charAt(at - 1)));
    }

    private static String fold(String word) {
        return Work.folded(Normalizer.normalize(word, Normalizer.Form.NFKD)).toLowerCase(Locale.ROOT);
    }

    /// Whether a word changes from year to year: a number, an ordinal, a year.
    private static boolean changes(String word) {
        return OrdinalWords.isPart(word) || (!word.isEmpty() && Digits.isDigit(word.charAt(0)));
    }

    /// All that it says, for finding others that say the same.
    String key() {
        return String.join(" ", words);
    }

    String initials() {
        StringBuilder initials = new StringBuilder(words.size());
        words.forEach(word -> initials.appendCodePoint(word.codePointAt(0)));
        return initials.toString();
    }

    /// Whether it is short for another of as many words: some of its words end early, with a dot or as all do where
    /// dots are left out.
    boolean isShortFor(Venue whole) {
        int cut = 0;
        if (words.size() > MOST_WORDS) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            String full = whole.words.get(i);
            if (word.equals(full)) {
                continue;
            }
            if (!full.startsWith(word) || whole.dotted.get(i) || (!dotted.get(i) && words.size() < 3)) {
                return false;
            }
            cut++;
        }
        return cut > 0 && (cut > 1 || dotted.contains(true));
    }
}
