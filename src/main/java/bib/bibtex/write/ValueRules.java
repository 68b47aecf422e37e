package bib.bibtex.write;

/// How values are written in a file that is set in one style. None changes what a value says.
///
/// @param singleBraces whether braces doubled around one stretch of a title become one pair
/// @param monthMacros  whether months are written `mar`
/// @param bareDois     whether a DOI goes without the address of its resolver
/// @param pageDashes   whether ranges of pages are written `12--15`
public record ValueRules(
        Delimiters delimiters,
        Numbers numbers,
        boolean singleBraces,
        boolean monthMacros,
        boolean bareDois,
        boolean pageDashes,
        Spelling spelling) {
    /// What stands around values.
    public enum Delimiters {
        BRACES,
        /// Quotes, where they can hold the value.
        QUOTES,
        /// As it stands.
        FILE
    }

    /// What stands around numbers.
    public enum Numbers {
        /// Nothing.
        BARE,
        /// The same as around other values.
        DELIMITED,
        /// As it stands.
        FILE
    }

    /// How letters beyond ASCII are written.
    public enum Spelling {
        /// As they are.
        UNICODE,
        /// As LaTeX's commands.
        LATEX,
        /// As they stand.
        FILE
    }

    /// Braces around values, and one form for months, DOIs and pages; letters as they stand.
    public static final ValueRules DEFAULT =
            new ValueRules(Delimiters.BRACES, Numbers.FILE, true, true, true, true, Spelling.FILE);
}
