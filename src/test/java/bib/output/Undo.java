package bib.output;

import java.util.regex.Pattern;

/// Takes a format's own escaping and markup off again, as its readers would.
final class Undo {
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    private Undo() {}

    static String html(String html) {
        return TAG.matcher(html.replaceAll("<br */?>|</?div[^>]*>", " "))
                .replaceAll("")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }

    /// What must be seen of a text: spaces do not count, nor how a letter with an accent is encoded.
    static String visible(String text) {
        StringBuilder out = new StringBuilder();
        java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFC)
                .codePoints()
                .filter(c -> !(c >= 9 && c <= 13) && !Character.isSpaceChar(c) && c != 0x85)
                .forEach(c -> out.appendCodePoint(isReadable(c) ? c : 0xFFFD));
        return out.toString();
    }

    private static boolean isReadable(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE -> false;
            default -> !isOverride(c) && (c & 0xFFFE) != 0xFFFE && !(c >= 0xFDD0 && c <= 0xFDEF);
        };
    }

    /// Characters that turn the direction of all text behind them (UAX #9, "Explicit Directional Overrides").
    static boolean isOverride(int c) {
        return c == 0x202D || c == 0x202E;
    }
}
