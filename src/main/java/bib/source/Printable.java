package bib.source;

/// Text made fit for a terminal, which control characters would steer, as those that turn the direction of all text
/// behind them (U+202D, U+202E) would the reader: what a file says must look like what it is.
public final class Printable {
    private Printable() {}

    /// The same text on one line, with a space for each such character.
    public static String line(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isSteering(text.charAt(i))) {
                return replaced(text);
            }
        }
        return text;
    }

    private static String replaced(String text) {
        char[] characters = text.toCharArray();
        for (int i = 0; i < characters.length; i++) {
            characters[i] = isSteering(characters[i]) ? ' ' : characters[i];
        }
        return String.valueOf(characters);
    }

    /// Whether it is a control character or an override of direction; none of them is beyond U+FFFF.
    public static boolean isSteering(int c) {
        return c < ' ' || (c >= 0x7F && c <= 0x9F) || c == 0x202D || c == 0x202E;
    }
}
