package bib.csl.citeproc;

import java.util.Locale;

/// Compares what a style prints of a name with the name: by letters alone, whatever the case.
final class Letters {
    private Letters() {}

    static boolean same(String shown, String part) {
        String letters = of(shown);
        return letters.isEmpty() ? shown.strip().equals(part.strip()) : letters.equals(of(part));
    }

    /// Whether a text is a given name, in full or by its initials.
    static boolean show(String shown, String given) {
        if (given.isBlank()) {
            return false;
        }
        return same(shown, given) || same(shown, initials(given));
    }

    private static String of(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (Character.isLetter(text.codePointAt(i))) {
                letters.appendCodePoint(text.codePointAt(i));
            }
        }
        return letters.toString().toUpperCase(Locale.ROOT);
    }

    /// The first character of each word, the whole of one that is an abbreviation already, as `Yu.`.
    private static String initials(String given) {
        StringBuilder initials = new StringBuilder();
        int start = 0;
        for (int i = 0; i <= given.length(); i++) {
            char end = i == given.length() ? ' ' : given.charAt(i);
            if (end == '.') {
                initials.append(given, start, i);
                start = i + 1;
            } else if (Character.isWhitespace(end) || Character.getType(end) == Character.DASH_PUNCTUATION) {
                initials.append(given, start, Math.min(i, start + 1));
                start = i + 1;
            }
        }
        return initials.toString();
    }
}
