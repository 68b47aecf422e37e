package bib.csl;

/// In which order a bibliography's entries stand.
public enum Order {
    /// As the style sorts.
    BY_STYLE,
    /// As the items are given: a publication list brings its own order.
    AS_GIVEN
}
