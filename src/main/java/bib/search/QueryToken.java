package bib.search;

/// A piece of a query's text.
///
/// @param text  what it says, escapes resolved; of a FIELD its name
/// @param start where it begins in the query, in UTF-16 code units
record QueryToken(Kind kind, String text, int start) {
    enum Kind {
        WORD,
        PHRASE,
        /// A field's name; its value is the next token.
        FIELD,
        OPEN,
        CLOSE,
        AND,
        OR,
        NOT,
        END
    }
}
