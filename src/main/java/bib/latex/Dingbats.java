package bib.latex;

/// The signs of the font Zapf Dingbats by their places in it (the package pifont), as Unicode has them: most in a block
/// of its own in the order of the font, some with others of their kind.
final class Dingbats {
    private static final int FIRST = 0x21;
    private static final int LAST_OF_FIRST_HALF = 0x7E;
    private static final int FIRST_OF_SECOND_HALF = 0xA1;
    private static final int LAST = 0xFE;
    private static final int UNUSED = 0xF0;
    private static final int SUITS = 0xA8;
    private static final int CIRCLED = 0xAC;
    private static final int LAST_CIRCLED = 0xB5;
    private static final int BLOCK = 0x2700;

    private Dingbats() {}

    /// Empty where the font has none.
    static String sign(int place) {
        boolean first = place >= FIRST && place <= LAST_OF_FIRST_HALF;
        boolean second = place >= FIRST_OF_SECOND_HALF && place <= LAST && place != UNUSED;
        if (!first && !second) {
            return "";
        }
        String other = elsewhere(place);
        return other.isEmpty() ? Character.toString(BLOCK + place - (first ? 0x20 : 0x40)) : other;
    }

    private static String elsewhere(int place) {
        if (place >= CIRCLED && place <= LAST_CIRCLED) {
            return Character.toString('①' + place - CIRCLED);
        }
        return switch (place) {
            case 0x25 -> "☎";
            case 0x2A -> "☛";
            case 0x2B -> "☞";
            case 0x48 -> "★";
            case 0x6C -> "●";
            case 0x6E -> "■";
            case 0x73 -> "▲";
            case 0x74 -> "▼";
            case 0x75 -> "◆";
            case 0x77 -> "◗";
            case SUITS -> "♣";
            case SUITS + 1 -> "♦";
            case SUITS + 2 -> "♥";
            case SUITS + 3 -> "♠";
            case 0xD5 -> "→";
            case 0xD6 -> "↔";
            case 0xD7 -> "↕";
            default -> "";
        };
    }
}
