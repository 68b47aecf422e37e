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
        settling.quotes(piece);
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
            if (i == children.size() - 1 && !decorated && last(child.suffix) == ' ') {
                if (first(parent.suffix) != ' ') {
                    parent.suffix = " " + parent.suffix;
                }
                child.suffix = withoutLast(child.suffix);
            }
            boolean delimiterEnds = i > 0 && !parent.delimiter.isEmpty() && !child.prefix.isEmpty();
            if (delimiterEnds
                    && Meeting.isMarkOrSpace(last(parent.delimiter))
                    && last(parent.delimiter) == first(child.prefix)) {
                child.prefix = child.prefix.substring(1);
            }
        }
    }

    private static void dropDoubleAfterText(Piece leaf) {
        if (Meeting.startsWithMark(leaf.suffix) && !leaf.isCounter() && first(leaf.suffix) == last(leaf.text)) {
            leaf.suffix = leaf.suffix.substring(1);
        }
    }

    private static void liftPrefix(Piece parent, Piece child, boolean decorated) {
        if (last(parent.prefix) == ' ' && first(child.prefix) == ' ') {
            child.prefix = child.prefix.substring(1);
        }
        boolean lifts = !child.prefix.isEmpty() && Meeting.isMarkOrSpace(first(child.prefix));
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
            char mark = first(sibling.prefix);
            boolean doubled =
                    child.suffix.isEmpty() ? child.leaf && last(child.text) == mark : last(child.suffix) == mark;
            if (doubled) {
                sibling.prefix = sibling.prefix.substring(1);
            } else {
                String merged = mergedLeft(child.suffix, mark);
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
        char mark = first(parent.delimiter);
        for (int i = parent.children.size() - 2; i >= 0; i--) {
            Piece child = parent.children.get(i);
            if (last(child.suffix) != mark) {
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
            char mark = first(parent.suffix);
            boolean moves = hasMergingMark(mark, child) || (inQuote && endsInQuotes(child));
            if (moves && !endsInCounter(child)) {
                moveIntoLast(parent, child);
            }
        }
        if (last(child.suffix) == ' ' && first(parent.suffix) == ' ') {
            parent.suffix = parent.suffix.substring(1);
        }
        if (!child.suffix.isEmpty() && Meeting.isMarkOrSpace(first(child.suffix))) {
            if (child.leaf && last(child.text) == first(child.suffix)) {
                child.suffix = child.suffix.substring(1);
            }
            if (!parent.suffix.isEmpty() && last(child.suffix) == first(parent.suffix)) {
                parent.suffix = parent.suffix.substring(1);
            }
        }
        if (Meeting.startsWithMark(parent.suffix) && endsWith(parent, first(parent.suffix))) {
            parent.suffix = parent.suffix.substring(1);
        }
    }

    private static void moveIntoLast(Piece parent, Piece child) {
        char mark = first(parent.suffix);
        if (child.leaf) {
            child.text = mergedLeft(child.text, mark);
        } else {
            child.suffix = mergedLeft(child.suffix, mark);
        }
        parent.suffix = parent.suffix.substring(1);
        if (first(parent.suffix) == '.') {
            child.suffix += ".";
            parent.suffix = parent.suffix.substring(1);
        }
    }

    private static void dropBeforeDelimiter(Piece parent, Piece child) {
        char start = first(parent.delimiter);
        if (Meeting.isMarkOrSpace(start) && last(child.suffix) == start) {
            child.suffix = withoutLast(child.suffix);
        }
    }

    private static void dropBeforeSibling(Piece child, Piece sibling, boolean decorated) {
        boolean meets = !child.suffix.isEmpty() && Meeting.isMarkOrSpace(last(child.suffix));
        if (!isNumber(child) && !decorated && meets && last(child.suffix) == first(sibling.prefix)) {
            sibling.prefix = sibling.prefix.substring(1);
        }
    }

    private static void mergeIntoText(Piece leaf) {
        char mark = first(leaf.suffix);
        leaf.text = mergedLeft(leaf.text, mark);
        leaf.suffix = leaf.suffix.substring(1);
    }

    private void quotes(Piece parent) {
        for (Piece child : parent.children) {
            if (child.hasQuotes()) {
                if (inQuote) {
                    moveIn(child);
                } else {
                    moveOut(child);
                }
            }
            quotes(child);
        }
    }

    private static void moveIn(Piece quoted) {
        while (!quoted.suffix.isEmpty() && ".,!?".indexOf(first(quoted.suffix)) >= 0) {
            char mark = first(quoted.suffix);
            if (quoted.leaf) {
                quoted.text = mergedLeft(quoted.text, mark);
            } else if (quoted.children.isEmpty()) {
                return;
            } else {
                quoted.last().suffix = mergedLeft(quoted.last().suffix, mark);
            }
            quoted.suffix = quoted.suffix.substring(1);
        }
    }

    private static void moveOut(Piece quoted) {
        if (!quoted.leaf && quoted.children.isEmpty()) {
            return;
        }
        String inside = quoted.leaf ? quoted.text : quoted.last().suffix;
        while (!inside.isEmpty() && ":,;".indexOf(last(inside)) >= 0) {
            quoted.suffix = mergedRight(last(inside), quoted.suffix);
            inside = withoutLast(inside);
        }
        if (quoted.leaf) {
            quoted.text = inside;
        } else {
            quoted.last().suffix = inside;
        }
    }

    private static String mergedLeft(String left, char mark) {
        if (left.isEmpty() || !Meeting.isMark(last(left))) {
            return left + mark;
        }
        char before = last(left);
        return before == mark ? left : withoutLast(left) + Meeting.of(before, mark);
    }

    private static String mergedRight(char mark, String right) {
        if (right.isEmpty() || !Meeting.isMark(first(right))) {
            return mark + right;
        }
        return first(right) == mark ? right : Meeting.of(mark, first(right)) + right.substring(1);
    }

    private static boolean hasMergingMark(char mark, Piece piece) {
        char own = piece.suffix.isEmpty() && piece.leaf ? last(piece.text) : last(piece.suffix);
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
            return last(piece.text) == mark;
        }
        if (piece.children.isEmpty()) {
            return false;
        }
        Piece child = piece.last();
        return child.suffix.isEmpty() ? endsWith(child, mark) : last(child.suffix) == mark;
    }

    private static char first(String text) {
        return text.isEmpty() ? '\0' : text.charAt(0);
    }

    private static char last(String text) {
        return text.isEmpty() ? '\0' : text.charAt(text.length() - 1);
    }

    private static String withoutLast(String text) {
        return text.substring(0, text.length() - 1);
    }
}
