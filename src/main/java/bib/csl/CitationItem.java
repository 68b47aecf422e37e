package bib.csl;

/// One item of a citation. Parts that are absent are empty.
///
/// @param id      the id of an item
/// @param prefix  text before it
/// @param suffix  text after it
/// @param locator where in the item, as `12-15`
/// @param label   what the locator counts, a CSL locator type as `page`
public record CitationItem(String id, String prefix, String suffix, String locator, String label) {
    public static CitationItem of(String id) {
        return new CitationItem(id, "", "", "", "");
    }
}
