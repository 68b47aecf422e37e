package bib.csl.engine.text;

/// Asks of characters which script they are in, as the standard needs it for names.
public final class Scripts {
    private Scripts() {}

    /// Whether a character is of a script in which the given name comes first and words are spaced.
    public static boolean isRomanesqueLetter(char c) {
        if (c < '\u00c0') {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        }
        return c <= '\u017f'
                || (c >= '\u0370' && c <= '\u03ff')
                || (c >= '\u0400' && c <= '\u052f')
                || (c >= '\u0590' && c <= '\u05ff' && c != '\u05d5')
                || (c >= '\u0600' && c <= '\u06ff')
                || (c >= '\u0e01' && c <= '\u0e5b')
                || (c >= '\u1f00' && c <= '\u1fff')
                || (c >= '\u0218' && c <= '\u021b')
                || (c >= '\u200c' && c <= '\u200e')
                || (c >= '\u202a' && c <= '\u202e')
                || (c >= '\u1e00' && c <= '\u1eff');
    }

    public static boolean startsRomanesque(String text) {
        return !text.isEmpty() && (text.charAt(0) == '&' || isRomanesqueLetter(text.charAt(0)));
    }

    /// Whether there is any romanesque letter, digit or hyphen in it.
    public static boolean hasRomanesque(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '-' || (c >= '0' && c <= '9') || isRomanesqueLetter(c)) {
                return true;
            }
        }
        return false;
    }
}
