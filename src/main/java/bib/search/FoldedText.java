package bib.search;

import java.util.Arrays;
import java.util.List;

/// A text's words, ready to be looked through in linear time.
///
/// Matches are kept as an array over the places of the text: where one ends, the earliest place where it began, or
/// [#NONE].
final class FoldedText {
    private static final int NONE = -1;

    private final List<Token> tokens;
    private final int size;

    private FoldedText(List<Token> tokens) {
        this.tokens = tokens;
        int places = 0;
        for (Token token : tokens) {
            places = Math.max(places, token.position() + token.width());
        }
        size = places;
    }

    static FoldedText of(String text) {
        return new FoldedText(Folding.tokens(text));
    }

    static FoldedText of(List<Token> tokens) {
        return new FoldedText(tokens);
    }

    List<Token> tokens() {
        return tokens;
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
        for (Token token : tokens) {
            int start = before[token.position()];
            if (start != NONE && matches(token, part, longer)) {
                int end = token.position() + token.width();
                after[end] = earlier(after[end], start);
            }
        }
        return after;
    }

    private static int earlier(int a, int b) {
        return a == NONE || b == NONE ? Math.max(a, b) : Math.min(a, b);
    }

    static boolean matches(Token token, String part, boolean longer) {
        return longer ? token.text().startsWith(part) : token.text().equals(part);
    }
}
