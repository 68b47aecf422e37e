package bib.csl.styles;

/// How large a style may be. Whoever reads one keeps to them, so that a file that is taken can be rendered.
public final class StyleLimits {
    /// Levels of elements, those of macros counted where they are called. The deepest bundled style has 60.
    public static final int MAX_CALLED_DEPTH = 300;

    private StyleLimits() {}
}
