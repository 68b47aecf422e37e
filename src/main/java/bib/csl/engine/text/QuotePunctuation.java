package bib.csl.engine.text;

/// Moves the punctuation that meets a closing quotation mark to the side of it that the locale wants.
///
/// @param inQuote the locale's `punctuation-in-quote`
record QuotePunctuation(boolean inQuote) {
    void settle(Piece parent) {
        for (Piece child : parent.children) {
            if (child.hasQuotes()) {
                if (inQuote) {
                    moveIn(child);
                } else {
                    moveOut(child);
                }
            }
            settle(child);
        }
    }

    private static void moveIn(Piece quoted) {
        while (!quoted.suffix.isEmpty() && ".,!?".indexOf(Meeting.first(quoted.suffix)) >= 0) {
            char mark = Meeting.first(quoted.suffix);
            if (quoted.leaf) {
                quoted.text = Meeting.mergedLeft(quoted.text, mark);
            } else if (quoted.children.isEmpty()) {
                return;
            } else {
                quoted.last().suffix = Meeting.mergedLeft(quoted.last().suffix, mark);
            }
            quoted.suffix = quoted.suffix.substring(1);
        }
    }

    private static void moveOut(Piece quoted) {
        if (!quoted.leaf && quoted.children.isEmpty()) {
            return;
        }
        String inside = quoted.leaf ? quoted.text : quoted.last().suffix;
        while (!inside.isEmpty() && ":,;".indexOf(Meeting.last(inside)) >= 0) {
            quoted.suffix = Meeting.mergedRight(Meeting.last(inside), quoted.suffix);
            inside = Meeting.withoutLast(inside);
        }
        if (quoted.leaf) {
            quoted.text = inside;
        } else {
            quoted.last().suffix = inside;
        }
    }
}
