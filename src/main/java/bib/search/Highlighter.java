package bib.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Where in a text what a query looks for stands, so that it can be shown.
public final class Highlighter {
    /// Characters of a text, in UTF-16 code units; `end` is excluded.
    public record Range(int start, int end) {}

    private final List<Query> leaves = new ArrayList<>();

    public Highlighter(Query query) {
        addLeaves(query);
    }

    /// What is negated is not there to be shown.
    private void addLeaves(Query query) {
        switch (query) {
            case Query.And(var parts) -> parts.forEach(this::addLeaves);
            case Query.Or(var parts) -> parts.forEach(this::addLeaves);
            case Query.Words words -> leaves.add(words);
            case Query.Years years -> leaves.add(years);
            case Query.Not _, Query.All _ -> {}
        }
    }

    /// The characters that a query finds in one value as it is displayed, in order, without overlaps.
    ///
    /// @param field what the text is: a title, one venue, one keyword, one name, a year
    public List<Range> ranges(SearchField field, String text) {
        List<Token> tokens = Folding.tokens(text);
        BitSet found = new BitSet(text.length());
        for (Query leaf : leaves) {
            switch (leaf) {
                case Query.Words words
                when words.field() == field || words.field() == SearchField.ANY -> mark(words, field, tokens, found);
                case Query.Years years when field == SearchField.YEAR -> markYears(years, tokens, found);
                case Query.Words _, Query.Years _, Query.And _, Query.Or _, Query.Not _, Query.All _ -> {}
            }
        }
        return ranges(found);
    }

    private static void markYears(Query.Years years, List<Token> tokens, BitSet found) {
        for (Token token : tokens) {
            String digits = token.text();
            boolean year = digits.length() <= 6 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
            if (year && Integer.parseInt(digits) >= years.from() && Integer.parseInt(digits) <= years.to()) {
                found.set(token.start(), token.end());
            }
        }
    }

    private static void mark(Query.Words condition, SearchField field, List<Token> tokens, BitSet found) {
        List<QueryWord> words = QueryWord.of(condition.text());
        if (field == SearchField.AUTHOR) {
            markName(words, condition.field() == SearchField.AUTHOR || condition.exact(), tokens, found);
        } else if (condition.exact()) {
            markSequence(words, false, tokens, found);
        } else {
            boolean beginnings = condition.field() != SearchField.VENUE;
            words.forEach(word -> markSequence(List.of(word), beginnings, tokens, found));
        }
    }

    /// @param together whether all words must be there for any of them to count
    private static void markName(List<QueryWord> words, boolean together, List<Token> tokens, BitSet found) {
        BitSet here = new BitSet();
        boolean all = true;
        for (QueryWord word : words) {
            List<Token> matching =
                    tokens.stream().filter(token -> isInName(token, word)).toList();
            matching.forEach(token -> here.set(token.start(), token.end()));
            all &= !matching.isEmpty();
        }
        if (all || !together) {
            found.or(here);
        }
    }

    private static boolean isInName(Token token, QueryWord word) {
        boolean joined = !word.joined().isEmpty() && FoldedText.matches(token, word.joined(), word.prefix());
        boolean initial =
                word.isInitial() && token.text().startsWith(word.parts().getFirst());
        return joined
                || initial
                || FoldedText.matches(token, word.parts().getLast(), word.prefix())
                || word.parts().contains(token.text());
    }

    /// Marks every place where the words stand next to each other.
    private static void markSequence(List<QueryWord> words, boolean beginnings, List<Token> tokens, BitSet found) {
        FoldedText text = FoldedText.of(tokens);
        int[] matches = text.matches(words, beginnings);
        Token[] byPlace = new Token[text.size()];
        tokens.stream().filter(token -> token.width() == 1).forEach(token -> byPlace[token.position()] = token);
        for (int end = 1; end < matches.length; end++) {
            if (matches[end] >= 0 && matches[end] < end) {
                found.set(byPlace[matches[end]].start(), byPlace[end - 1].end());
            }
        }
    }

    private static List<Range> ranges(BitSet found) {
        List<Range> ranges = new ArrayList<>();
        for (int start = found.nextSetBit(0); start >= 0; ) {
            int end = found.nextClearBit(start);
            ranges.add(new Range(start, end));
            start = found.nextSetBit(end);
        }
        return ranges;
    }
}
