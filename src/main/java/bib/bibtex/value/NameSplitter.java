package bib.bibtex.value;

import bib.latex.Braces;
import bib.latex.Chars;
import bib.latex.Latex;
import java.util.ArrayList;
import java.util.List;

/// Cuts names at commas and words, never inside braces.
final class NameSplitter {
    private NameSplitter() {}

    private static int depth(int depth, char c) {
        return c == '{' ? depth + 1 : c == '}' ? Math.max(0, depth - 1) : depth;
    }

    /// The pieces between commas, stripped; at least one.
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
        return pieces;
    }

    private static boolean isThinSpace(String name, int comma) {
        return comma > 0 && name.charAt(comma - 1) == '\\';
    }

    /// The words between blanks and ties; at least one, which may be empty.
    static List<String> words(String piece) {
        List<String> words = new ArrayList<>(4);
        int depth = 0;
        int start = 0;
        for (int i = 0; i <= piece.length(); i++) {
            char c = i == piece.length() ? ' ' : piece.charAt(i);
            depth = i == piece.length() ? 0 : depth(depth, c);
            boolean tie = c == '~' && (i == 0 || piece.charAt(i - 1) != '\\');
            if (depth == 0 && (tie || Chars.isBlank(c)) && !isAccent(piece, start, i)) {
                if (start < i) {
                    words.add(piece.substring(start, i));
                }
                start = i + 1;
            }
        }
        return words.isEmpty() ? List.of("") : words;
    }

    /// Whether the blank at `end` belongs to a command, as in `\v Skoda`.
    private static boolean isAccent(String piece, int start, int end) {
        int at = end;
        while (at > start && Character.isLetter(piece.charAt(at - 1))) {
            at--;
        }
        return end < piece.length() && at > start && piece.charAt(at - 1) == '\\';
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
