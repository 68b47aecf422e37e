package bib.richtext;

/// How a part of a bibliography entry is set on the page, by the `display` attribute of CSL 1.0.2.
public enum Display {
    /// On lines of its own.
    BLOCK,
    /// In the margin, as a number is.
    LEFT_MARGIN,
    /// To the right of what stands in the margin.
    RIGHT_INLINE,
    /// On lines of its own, indented.
    INDENT
}
