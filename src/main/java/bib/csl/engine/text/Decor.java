package bib.csl.engine.text;

/// What a piece of text asks for its characters (CSL 1.0.2, "Formatting" and "Quotes").
///
/// The `FLIP_` values are inline markup: they turn what surrounds them around.
public enum Decor {
    ITALIC(Kind.STYLE),
    UPRIGHT(Kind.STYLE),
    FLIP_ITALIC(Kind.STYLE),
    SMALL_CAPS(Kind.VARIANT),
    NO_SMALL_CAPS(Kind.VARIANT),
    FLIP_SMALL_CAPS(Kind.VARIANT),
    BOLD(Kind.WEIGHT),
    LIGHT(Kind.WEIGHT),
    NORMAL_WEIGHT(Kind.WEIGHT),
    FLIP_BOLD(Kind.WEIGHT),
    UNDERLINE(Kind.DECORATION),
    NO_UNDERLINE(Kind.DECORATION),
    SUPERSCRIPT(Kind.VERTICAL),
    SUBSCRIPT(Kind.VERTICAL),
    BASELINE(Kind.VERTICAL),
    PLAIN(Kind.STYLE),
    QUOTES(Kind.QUOTES),
    INNER_QUOTES(Kind.QUOTES),
    FLIP_QUOTES(Kind.QUOTES),
    NO_QUOTES(Kind.QUOTES);

    /// The attribute a value belongs to.
    public enum Kind {
        STYLE,
        VARIANT,
        WEIGHT,
        DECORATION,
        VERTICAL,
        QUOTES
    }

    private final Kind kind;

    Decor(Kind kind) {
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    /// Whether it asks for what text is anyway.
    public boolean isNormal() {
        return switch (this) {
            case UPRIGHT, NO_SMALL_CAPS, NORMAL_WEIGHT, NO_UNDERLINE, BASELINE, NO_QUOTES -> true;
            case ITALIC,
                    FLIP_ITALIC,
                    SMALL_CAPS,
                    FLIP_SMALL_CAPS,
                    BOLD,
                    LIGHT,
                    FLIP_BOLD,
                    UNDERLINE,
                    SUPERSCRIPT,
                    SUBSCRIPT,
                    PLAIN,
                    QUOTES,
                    INNER_QUOTES,
                    FLIP_QUOTES -> false;
        };
    }
}
