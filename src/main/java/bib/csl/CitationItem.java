package bib.csl;

/// One item of a citation. Parts that are absent are empty.
///
/// @param id      the id of an item
/// @param prefix  text before it
/// @param suffix  text after it
/// @param locator where in the item, as `12-15`
/// @param label   what the locator counts, a CSL locator type as `page`
/// @param show    what of the item is shown
public record CitationItem(String id, String prefix, String suffix, String locator, String label, Show show) {
    /// What of a cited item is shown.
    public enum Show {
        ALL,
        /// All but the author: the text has named it.
        WITHOUT_AUTHOR,
        ONLY_AUTHOR
    }

    public CitationItem(String id, String prefix, String suffix, String locator, String label) {
        this(id, prefix, suffix, locator, label, Show.ALL);
    }

    public static CitationItem of(String id) {
        return new CitationItem(id, "", "", "", "", Show.ALL);
    }
}
