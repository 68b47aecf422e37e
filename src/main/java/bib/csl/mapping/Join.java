package bib.csl.mapping;

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

    /// The last character, that of tags not counted.
    private static char last(String text) {
        int end = text.length();
        int tag = text.lastIndexOf("</");
        while (tag > 0 && text.indexOf('>', tag) == end - 1) {
            end = tag;
            tag = text.lastIndexOf("</", end - 1);
        }
        return text.charAt(end - 1);
    }

    String join(String before, String value) {
        if (before.isEmpty()) {
            return value;
        }
        boolean closed = this != COMMA && SENTENCE_ENDS.indexOf(last(before)) >= 0;
        return before + (closed ? " " : separator) + value;
    }
}
