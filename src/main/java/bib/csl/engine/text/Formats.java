package bib.csl.engine.text;

import bib.richtext.Format;
import java.util.List;

/// Which formats are on, as bits.
public final class Formats {
    public static final int NONE = 0;
    public static final int ITALIC = 1;
    public static final int BOLD = 2;
    public static final int SMALL_CAPS = 4;
    public static final int UNDERLINE = 8;
    public static final int SUPERSCRIPT = 16;
    public static final int SUBSCRIPT = 32;

    private Formats() {}

    /// What is on inside a piece with these formats.
    public static int with(int outer, List<Decor> decor) {
        if (decor.isEmpty()) {
            return outer;
        }
        int mask = outer;
        for (Decor each : decor) {
            mask = with(mask, each);
        }
        return mask;
    }

    private static int with(int mask, Decor decor) {
        return switch (decor) {
            case ITALIC -> mask | ITALIC;
            case UPRIGHT -> mask & ~ITALIC;
            case FLIP_ITALIC -> mask ^ ITALIC;
            case SMALL_CAPS -> mask | SMALL_CAPS;
            case NO_SMALL_CAPS -> mask & ~SMALL_CAPS;
            case FLIP_SMALL_CAPS -> mask ^ SMALL_CAPS;
            case BOLD -> mask | BOLD;
            case NORMAL_WEIGHT, LIGHT -> mask & ~BOLD;
            case FLIP_BOLD -> mask ^ BOLD;
            case UNDERLINE -> mask | UNDERLINE;
            case NO_UNDERLINE -> mask & ~UNDERLINE;
            case SUPERSCRIPT -> (mask | SUPERSCRIPT) & ~SUBSCRIPT;
            case SUBSCRIPT -> (mask | SUBSCRIPT) & ~SUPERSCRIPT;
            case BASELINE -> mask & ~(SUPERSCRIPT | SUBSCRIPT);
            case PLAIN -> mask & ~(ITALIC | BOLD | SMALL_CAPS);
            case QUOTES, INNER_QUOTES, FLIP_QUOTES, NO_QUOTES -> mask;
        };
    }

    /// The format of the lowest bit that is on.
    static Format lowest(int mask) {
        return switch (Integer.lowestOneBit(mask)) {
            case ITALIC -> Format.ITALIC;
            case BOLD -> Format.BOLD;
            case SMALL_CAPS -> Format.SMALL_CAPS;
            case UNDERLINE -> Format.UNDERLINE;
            case SUPERSCRIPT -> Format.SUPERSCRIPT;
            default -> Format.SUBSCRIPT;
        };
    }
}
