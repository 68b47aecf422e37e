package bib.bibtex;

/// One operand of a value; `#` stands between operands.
///
/// @param start the first character of its content, without delimiters
/// @param end   one past its content
public record Piece(Kind kind, int start, int end) {
    /// What an operand can be.
    public enum Kind {
        /// In braces.
        BRACED,
        /// In double quotes.
        QUOTED,
        /// Digits.
        NUMBER,
        /// The name of a macro.
        MACRO,
        /// Words that should stand in braces and do not.
        BARE
    }
}
