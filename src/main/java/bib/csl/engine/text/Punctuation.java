package bib.csl.engine.text;

import java.util.List;

/// Settles the punctuation and spaces that meet where pieces join: doubled ones go, and a comma or period moves
/// inside or outside a closing quotation mark as the locale wants it.
public final class Punctuation {
    private final boolean inQuote;

    private Punctuation(boolean inQuote) {
        this.inQuote = inQuote;
    }

    /// @param inQuote the locale's `punctuation-in-quote`
    public static void settle(Piece piece, boolean inQuote) {
        Punctuation settling = new Punctuation(inQuote);
        settling.upward(piece);
        settling.leftward(piece);
        settling.downward(piece);
        new QuotePunctuation(inQuote).settle(piece);
    }

    private void upward(Piece parent) {
        if (parent.leaf) {
            dropDoubleAfterText(parent);
            return;
        }
        boolean decorated = !parent.decor.isEmpty();
        List<Piece> children = parent.children;
        for (int i = children.size() - 1; i >= 0; i--) {
            Piece child = children.get(i);
            upward(child);
            if (i == 0) {
                liftPrefix(parent, child, decorated);
            }
            if (i == children.size() - 1 && !decorated && Meeting.last(child.suffix) == ' ') {
                if (Meeting.first(parent.suffix) != ' ') {
                    parent.suffix = " " + parent.suffix;
                }
                child.suffix = Meeting.withoutLast(child.suffix);
            }
            boolean delimiterEnds = i > 0 && !parent.delimiter.isEmpty() && !child.prefix.isEmpty();
            if (delimiterEnds
                    && Meeting.isMarkOrSpace(Meeting.last(parent.delimiter))
                    && Meeting.last(parent.delimiter) == Meeting.first(child.prefix)) {
                child.prefix = child.prefix.substring(1);
            }
        }
    }

    private static void dropDoubleAfterText(Piece leaf) {
        if (Meeting.startsWithMark(leaf.suffix)
                && !leaf.isCounter()
                && Meeting.first(leaf.suffix) == Meeting.last(leaf.text)) {
            leaf.suffix = leaf.suffix.substring(1);
        }
    }

    private static void liftPrefix(Piece parent, Piece child, boolean decorated) {
        if (Meeting.last(parent.prefix) == ' ' && Meeting.first(child.prefix) == ' ') {
            child.prefix = child.prefix.substring(1);
        }
        boolean lifts = !child.prefix.isEmpty() && Meeting.isMarkOrSpace(Meeting.first(child.prefix));
        if (!decorated && lifts && parent.prefix.isEmpty()) {
            parent.prefix = child.prefix.substring(0, 1);
            child.prefix = child.prefix.substring(1);
        }
    }

    private void leftward(Piece parent) {
        for (int i = parent.children.size() - 1; i >= 0; i--) {
            Piece child = parent.children.get(i);
            leftward(child);
            if (i == parent.children.size() - 1 || !parent.delimiter.isEmpty()) {
                continue;
            }
            Piece sibling = parent.children.get(i + 1);
            if (child.hasFormat() || sibling.hasFormat() || !Meeting.startsWithMark(sibling.prefix)) {
                continue;
            }
            char mark = Meeting.first(sibling.prefix);
            boolean doubled = child.suffix.isEmpty()
                    ? child.leaf && Meeting.last(child.text) == mark
                    : Meeting.last(child.suffix) == mark;
            if (doubled) {
                sibling.prefix = sibling.prefix.substring(1);
            } else {
                String merged = Meeting.mergedLeft(child.suffix, mark);
                sibling.prefix = sibling.prefix.substring(1);
                child.suffix = merged;
            }
        }
    }

    private void downward(Piece parent) {
        if (parent.leaf) {
            dropDoubleAfterText(parent);
            return;
        }
        if (parent.children.isEmpty()) {
            return;
        }
        pushDelimiterMark(parent);
        List<Piece> children = parent.children;
        for (int i = children.size() - 1; i >= 0; i--) {
            Piece child = children.get(i);
            boolean decorated = !child.decor.isEmpty();
            if (i == children.size() - 1) {
                settleLast(parent, child);
            } else if (!parent.delimiter.isEmpty()) {
                dropBeforeDelimiter(parent, child);
            } else {
                dropBeforeSibling(child, children.get(i + 1), decorated);
            }
            boolean meets = child.leaf && !isNumber(child) && !decorated && Meeting.startsWithMark(child.suffix);
            if (meets) {
                mergeIntoText(child);
            }
            downward(child);
        }
    }

    private static void pushDelimiterMark(Piece parent) {
        if (!Meeting.startsWithMark(parent.delimiter)) {
            return;
        }
        char mark = Meeting.first(parent.delimiter);
        for (int i = parent.children.size() - 2; i >= 0; i--) {
            Piece child = parent.children.get(i);
            if (Meeting.last(child.suffix) != mark) {
                child.suffix += mark;
            }
        }
        parent.delimiter = parent.delimiter.substring(1);
    }

    private void settleLast(Piece parent, Piece child) {
        if (parent.suffix.isEmpty() && child.suffix.isEmpty()) {
            return;
        }
        if (Meeting.startsWithMark(parent.suffix)) {
            char mark = Meeting.first(parent.suffix);
            boolean moves = hasMergingMark(mark, child) || (inQuote && endsInQuotes(child));
            if (moves && !endsInCounter(child)) {
                moveIntoLast(parent, child);
            }
        }
        if (Meeting.last(child.suffix) == ' ' && Meeting.first(parent.suffix) == ' ') {
            parent.suffix = parent.suffix.substring(1);
        }
        if (!child.suffix.isEmpty() && Meeting.isMarkOrSpace(Meeting.first(child.suffix))) {
            if (child.leaf && Meeting.last(child.text) == Meeting.first(child.suffix)) {
                child.suffix = child.suffix.substring(1);
            }
            if (!parent.suffix.isEmpty() && Meeting.last(child.suffix) == Meeting.first(parent.suffix)) {
                parent.suffix = parent.suffix.substring(1);
            }
        }
        if (Meeting.startsWithMark(parent.suffix) && endsWith(parent, Meeting.first(parent.suffix))) {
            parent.suffix = parent.suffix.substring(1);
        }
    }

    private static void moveIntoLast(Piece parent, Piece child) {
        char mark = Meeting.first(parent.suffix);
        if (child.leaf) {
            child.text = Meeting.mergedLeft(child.text, mark);
        } else {
            child.suffix = Meeting.mergedLeft(child.suffix, mark);
        }
        parent.suffix = parent.suffix.substring(1);
        if (Meeting.first(parent.suffix) == '.') {
            child.suffix += ".";
            parent.suffix = parent.suffix.substring(1);
        }
    }

    private static void dropBeforeDelimiter(Piece parent, Piece child) {
        char start = Meeting.first(parent.delimiter);
        if (Meeting.isMarkOrSpace(start) && Meeting.last(child.suffix) == start) {
            child.suffix = Meeting.withoutLast(child.suffix);
        }
    }

    private static void dropBeforeSibling(Piece child, Piece sibling, boolean decorated) {
        boolean meets = !child.suffix.isEmpty() && Meeting.isMarkOrSpace(Meeting.last(child.suffix));
        if (!isNumber(child) && !decorated && meets && Meeting.last(child.suffix) == Meeting.first(sibling.prefix)) {
            sibling.prefix = sibling.prefix.substring(1);
        }
    }

    private static void mergeIntoText(Piece leaf) {
        char mark = Meeting.first(leaf.suffix);
        leaf.text = Meeting.mergedLeft(leaf.text, mark);
        leaf.suffix = leaf.suffix.substring(1);
    }

    private static boolean hasMergingMark(char mark, Piece piece) {
        char own = piece.suffix.isEmpty() && piece.leaf ? Meeting.last(piece.text) : Meeting.last(piece.suffix);
        if (Meeting.merges(own, mark)) {
            return true;
        }
        return !piece.leaf && !piece.children.isEmpty() && hasMergingMark(mark, piece.last());
    }

    private static boolean endsInQuotes(Piece piece) {
        return piece.hasQuotes() || (!piece.leaf && !piece.children.isEmpty() && endsInQuotes(piece.last()));
    }

    private static boolean endsInCounter(Piece piece) {
        return piece.isCounter() || (!piece.leaf && !piece.children.isEmpty() && endsInCounter(piece.last()));
    }

    private static boolean isNumber(Piece piece) {
        return piece.isCounter() || (piece.children.size() == 1 && piece.last().isCounter());
    }

    private static boolean endsWith(Piece piece, char mark) {
        if (piece.leaf) {
            return Meeting.last(piece.text) == mark;
        }
        if (piece.children.isEmpty()) {
            return false;
        }
        Piece child = piece.last();
        return child.suffix.isEmpty() ? endsWith(child, mark) : Meeting.last(child.suffix) == mark;
    }
}
