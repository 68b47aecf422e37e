package bib.csl.styles;

/// How large a style may be. Whoever reads one keeps to them, so that a file that is taken can be rendered.
public final class StyleLimits {
    /// Levels of elements in a file. The deepest bundled style has 19.
    public static final int MAX_ELEMENT_DEPTH = 80;

    /// Levels of elements, those of macros counted where they are called. The deepest bundled style has 60.
    public static final int MAX_CALLED_DEPTH = 300;

    private StyleLimits() {}
}
