package bib.richtext;

/// How characters look, by the formatting attributes of CSL 1.0.2.
public enum Format {
    ITALIC,
    BOLD,
    SMALL_CAPS,
    UNDERLINE,
    SUPERSCRIPT,
    SUBSCRIPT
}
