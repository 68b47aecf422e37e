package bib.csl;

/// How a field's value joins what already stands in its variable.
enum Join {
    /// Only where nothing stands yet.
    FIRST(""),
    SUBTITLE(": "),
    SENTENCE(". "),
    COMMA(", ");

    private static final String SENTENCE_ENDS = ".?!:;…。？！：";

    private final String separator;

    Join(String separator) {
        this.separator = separator;
    }

    String join(String before, String value) {
        if (before.isEmpty()) {
            return value;
        }
        boolean closed = this != COMMA && SENTENCE_ENDS.indexOf(before.charAt(before.length() - 1)) >= 0;
        return before + (closed ? " " : separator) + value;
    }
}
