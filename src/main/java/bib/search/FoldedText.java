package bib.search;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;

/// A text's words, ready to be looked through in linear time.
///
/// Matches are kept as an array over the places of the text: where one ends, the earliest place where it began, or
/// [#NONE].
final class FoldedText {
    private static final int NONE = -1;

    /// So many words before the room for them is enlarged: most values are a name or a keyword.
    private static final int FEW = 4;

    /// The letters of all words, one word after the other: a long text would take many times its size as strings.
    private final StringBuilder letters = new StringBuilder();

    private int[] ends = new int[FEW];
    private int[] positions = new int[FEW];
    private int[] widths = new int[FEW];
    private int count;
    private int size;

    private FoldedText() {}

    static FoldedText of(String text) {
        FoldedText folded = new FoldedText();
        Folding.give(text, folded::add);
        return folded;
    }

    static FoldedText of(List<Token> tokens) {
        FoldedText folded = new FoldedText();
        tokens.forEach(folded::add);
        return folded;
    }

    private void add(Token token) {
        if (count == ends.length) {
            int larger = count + count / 2;
            ends = Arrays.copyOf(ends, larger);
            positions = Arrays.copyOf(positions, larger);
            widths = Arrays.copyOf(widths, larger);
        }
        letters.append(token.text());
        ends[count] = letters.length();
        positions[count] = token.position();
        widths[count] = token.width();
        size = Math.max(size, token.position() + token.width());
        count++;
    }

    /// The words and parts of words, in the order of [Folding#tokens]; each is made when it is asked for.
    List<String> words() {
        return new AbstractList<>() {
            @Override
            public String get(int index) {
                return letters.substring(start(index), ends[index]);
            }

            @Override
            public int size() {
                return count;
            }
        };
    }

    private int start(int token) {
        return token == 0 ? 0 : ends[token - 1];
    }

    /// How many words there are.
    int size() {
        return size;
    }

    /// Whether a word stands somewhere.
    ///
    /// @param beginnings whether longer words that begin with it count
    boolean has(QueryWord word, boolean beginnings) {
        return isAnywhere(after(everywhere(), word, beginnings));
    }

    /// Whether the words stand next to each other in this order; whole words, but where a `*` ends one.
    boolean hasPhrase(List<QueryWord> words) {
        return !words.isEmpty() && isAnywhere(matches(words, false));
    }

    /// Where the words stand next to each other: at each place where they end, the place where they began, or less
    /// than 0.
    int[] matches(List<QueryWord> words, boolean beginnings) {
        int[] matches = everywhere();
        for (QueryWord word : words) {
            matches = after(matches, word, beginnings);
        }
        return matches;
    }

    private static boolean isAnywhere(int[] matches) {
        for (int start : matches) {
            if (start != NONE) {
                return true;
            }
        }
        return false;
    }

    private int[] everywhere() {
        int[] places = new int[size + 1];
        for (int i = 0; i < places.length; i++) {
            places[i] = i;
        }
        return places;
    }

    private int[] after(int[] before, QueryWord word, boolean beginnings) {
        boolean longer = word.findsLonger(beginnings);
        int[] after = before;
        for (int i = 0; i < word.parts().size(); i++) {
            after = step(after, word.parts().get(i), longer && i == word.parts().size() - 1);
        }
        if (!word.joined().isEmpty()) {
            int[] joined = step(before, word.joined(), longer);
            for (int i = 0; i < joined.length; i++) {
                after[i] = earlier(after[i], joined[i]);
            }
        }
        return after;
    }

    private int[] step(int[] before, String part, boolean longer) {
        int[] after = new int[size + 1];
        Arrays.fill(after, NONE);
        for (int i = 0; i < count; i++) {
            int start = before[positions[i]];
            if (start != NONE && matches(i, part, longer)) {
                int end = positions[i] + widths[i];
                after[end] = earlier(after[end], start);
            }
        }
        return after;
    }

    private boolean matches(int token, String part, boolean longer) {
        int start = start(token);
        int length = ends[token] - start;
        if (longer ? length < part.length() : length != part.length()) {
            return false;
        }
        for (int i = 0; i < part.length(); i++) {
            if (letters.charAt(start + i) != part.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static int earlier(int a, int b) {
        return a == NONE || b == NONE ? Math.max(a, b) : Math.min(a, b);
    }

    static boolean matches(Token token, String part, boolean longer) {
        return longer ? token.text().startsWith(part) : token.text().equals(part);
    }
}
