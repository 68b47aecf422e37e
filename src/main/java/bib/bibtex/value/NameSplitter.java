package bib.bibtex.value;

import bib.latex.Braces;
import bib.latex.Chars;
import bib.latex.Latex;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Cuts names at commas and words, never inside braces.
final class NameSplitter {
    /// Small letters that are commands. Before a capital they end a word, as in `Rafa\l Lata\l a`; before a small
    /// letter they do not, as in `J\o rgensen`.
    private static final Set<String> SMALL_LETTERS =
            Set.of("aa", "ae", "oe", "ss", "dh", "dj", "ng", "th", "i", "j", "l", "o");

    private NameSplitter() {}

    private static int depth(int depth, char c) {
        return c == '{' ? depth + 1 : c == '}' ? Math.max(0, depth - 1) : depth;
    }

    /// The pieces between commas, stripped; at least one. A comma at the end is left out, as BibTeX does.
    static List<String> atCommas(String name) {
        List<String> pieces = new ArrayList<>(3);
        int depth = 0;
        int start = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            depth = depth(depth, c);
            if (depth == 0 && c == ',' && !isThinSpace(name, i)) {
                pieces.add(name.substring(start, i).strip());
                start = i + 1;
            }
        }
        pieces.add(name.substring(start).strip());
        while (pieces.size() > 1 && pieces.getLast().isEmpty()) {
            pieces.removeLast();
        }
        return pieces;
    }

    private static boolean isThinSpace(String name, int comma) {
        return comma > 0 && name.charAt(comma - 1) == '\\';
    }

    /// The words between blanks, `\ ` among them, and ties; at least one, which may be empty.
    static List<String> words(String piece) {
        List<String> words = new ArrayList<>(4);
        int depth = 0;
        int start = 0;
        for (int i = 0; i <= piece.length(); i++) {
            char c = i == piece.length() ? ' ' : piece.charAt(i);
            depth = i == piece.length() ? 0 : depth(depth, c);
            boolean tie = c == '~' && !isEscaped(piece, i);
            if (depth == 0 && (tie || Chars.isBlank(c)) && !isAccent(piece, start, i)) {
                int end = !tie && isEscaped(piece, i) ? i - 1 : i;
                if (start < end) {
                    words.add(piece.substring(start, end));
                }
                start = i + 1;
            }
        }
        return words.isEmpty() ? List.of("") : words;
    }

    private static boolean isEscaped(String piece, int at) {
        return at > 0 && piece.charAt(at - 1) == '\\';
    }

    /// Whether the blank at `end` belongs to a command, as in `\v Skoda`.
    private static boolean isAccent(String piece, int start, int end) {
        int at = end;
        while (at > start && Character.isLetter(piece.charAt(at - 1))) {
            at--;
        }
        return end < piece.length()
                && at > start
                && at < end
                && piece.charAt(at - 1) == '\\'
                && !(SMALL_LETTERS.contains(piece.substring(at, end)) && isCapital(piece, end));
    }

    private static boolean isCapital(String piece, int blank) {
        int next = Chars.skipBlank(piece, blank, piece.length());
        return next < piece.length() && Character.isUpperCase(piece.codePointAt(next));
    }

    /// Whether one pair of braces holds the whole text. A single accented letter in braces is no such group.
    static boolean isWholeGroup(String text) {
        return Braces.areAround(text) && (text.charAt(1) != '\\' || text.indexOf(' ') > 0);
    }

    /// Whether a word begins with a small letter, and so belongs to the *von* part. Letters in braces do not count,
    /// except those of an accented letter.
    static boolean isLowerCase(String word) {
        int i = 0;
        while (i < word.length()) {
            char c = word.charAt(i);
            if (c == '\\' || word.startsWith("{\\", i)) {
                String letter = Latex.decode(word.substring(i));
                return !letter.isEmpty() && Character.isLowerCase(letter.codePointAt(0));
            }
            if (c == '{') {
                int close = Braces.close(word, i, word.length());
                i = close < 0 ? word.length() : close + 1;
            } else if (Character.isLetter(word.codePointAt(i))) {
                return Character.isLowerCase(word.codePointAt(i));
            } else {
                i++;
            }
        }
        return false;
    }
}
