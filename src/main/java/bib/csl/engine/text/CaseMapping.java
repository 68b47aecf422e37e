package bib.csl.engine.text;

import java.util.Locale;
import java.util.function.UnaryOperator;

/// Upper and lower case in time that grows with the length: the JDK copies the whole text for each character that
/// becomes several, as `ß` and `İ` do, so long texts are mapped piece by piece.
public final class CaseMapping {
    private static final int PIECE = 2_000;

    private CaseMapping() {}

    public static String lower(String text, Locale language) {
        return text.length() <= PIECE
                ? text.toLowerCase(language)
                : inPieces(text, piece -> piece.toLowerCase(language));
    }

    public static String upper(String text, Locale language) {
        return text.length() <= PIECE
                ? text.toUpperCase(language)
                : inPieces(text, piece -> piece.toUpperCase(language));
    }

    private static String inPieces(String text, UnaryOperator<String> map) {
        StringBuilder out = new StringBuilder(text.length());
        int start = 0;
        while (start < text.length()) {
            int end = end(text, start);
            out.append(map.apply(text.substring(start, end)));
            start = end;
        }
        return out.toString();
    }

    /// After the last space within reach, since what a letter becomes may depend on its neighbours.
    private static int end(String text, int start) {
        int most = Math.min(text.length(), start + PIECE);
        if (most == text.length()) {
            return most;
        }
        int space = text.lastIndexOf(' ', most - 1);
        int end = space > start ? space + 1 : most;
        return Character.isHighSurrogate(text.charAt(end - 1)) ? end + 1 : end;
    }
}
