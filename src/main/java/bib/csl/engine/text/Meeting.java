package bib.csl.engine.text;

/// The ends of texts, and what becomes of two punctuation marks that meet there, as the reference processor has it.
final class Meeting {
    /// A bit for each mark; all are below 64.
    private static final long MARKS = (1L << '.') | (1L << ',') | (1L << ':') | (1L << ';') | (1L << '!') | (1L << '?');

    private static final long MARKS_AND_SPACE = MARKS | (1L << ' ');

    private Meeting() {}

    static boolean isMark(char c) {
        return c < Long.SIZE && ((MARKS >>> c) & 1) != 0;
    }

    static boolean isMarkOrSpace(char c) {
        return c < Long.SIZE && ((MARKS_AND_SPACE >>> c) & 1) != 0;
    }

    static boolean startsWithMark(String text) {
        return !text.isEmpty() && isMark(text.charAt(0));
    }

    /// The marks that remain of a left and a right one; both are marks and differ.
    static String of(char left, char right) {
        boolean bang = right == '!' || right == '?';
        if ((left == ':' || left == ';') && bang) {
            return String.valueOf(right);
        }
        boolean swallowed =
                switch (left) {
                    case '!', '?' -> right == '.' || right == ':';
                    case ':' -> right == '.';
                    case ';' -> right == '.' || right == ':';
                    default -> false;
                };
        return swallowed ? String.valueOf(left) : "" + left + right;
    }

    static boolean merges(char left, char right) {
        return left != right && isMark(left) && isMark(right) && of(left, right).length() == 1;
    }

    /// A text with a mark behind it.
    static String mergedLeft(String left, char mark) {
        if (left.isEmpty() || !isMark(last(left))) {
            return left + mark;
        }
        char before = last(left);
        return before == mark ? left : withoutLast(left) + of(before, mark);
    }

    /// A text with a mark before it.
    static String mergedRight(char mark, String right) {
        if (right.isEmpty() || !isMark(first(right))) {
            return mark + right;
        }
        return first(right) == mark ? right : of(mark, first(right)) + right.substring(1);
    }

    /// The first character; NUL where there is none.
    static char first(String text) {
        return text.isEmpty() ? '\0' : text.charAt(0);
    }

    /// The last character; NUL where there is none.
    static char last(String text) {
        return text.isEmpty() ? '\0' : text.charAt(text.length() - 1);
    }

    static String withoutLast(String text) {
        return text.substring(0, text.length() - 1);
    }
}
