package bib.csl.engine.text;

/// The quotation marks of a locale.
public record QuoteMarks(String open, String close, String innerOpen, String innerClose) {
    boolean isOpening(String text, int at) {
        return starts(open, text, at) || starts(innerOpen, text, at);
    }

    boolean isClosing(String text, int at) {
        return starts(close, text, at) || starts(innerClose, text, at);
    }

    int lengthAt(String text, int at) {
        for (String mark : new String[] {open, close, innerOpen, innerClose}) {
            if (starts(mark, text, at)) {
                return mark.length();
            }
        }
        return 0;
    }

    /// One letter that opening and closing mark share.
    String type(String text, int at) {
        return starts(open, text, at) || starts(close, text, at) ? "O" : "I";
    }

    private static boolean starts(String mark, String text, int at) {
        return !mark.isEmpty() && !mark.equals("\"") && !mark.equals("'") && text.startsWith(mark, at);
    }
}
