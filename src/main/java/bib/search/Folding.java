package bib.search;

import java.util.ArrayList;
import java.util.List;

/// Text to the words by which it is found: without accents, case and punctuation.
///
/// The one place that decides when two spellings are the same. Characters are decomposed (Unicode NFKD), combining
/// marks dropped, letters brought to lower case; letters that do not decompose become the ASCII letters people type
/// for them (`ø` `o`, `ł` `l`, `ß` `ss`, `æ` `ae`, `đ` `d`, `ı` `i`). Then:
///
/// - Apostrophes and hyphens between letters join: `O'Neil` is found by `oneil`, and by `o` and `neil`.
/// - A point between digits stays (`2.5`), as do `+` and `#` at the end of a word (`C++`, `C#`).
/// - Ideographs, kana and Hangul syllables are words of one character each, since no spaces part them.
/// - Everything else ends a word.
public final class Folding {
    /// Longer words are cut, so that no text is too long for an index.
    public static final int MAX_LENGTH = 200;

    /// Takes what is found, word by word, so that a long text need not be held as words.
    interface Taker {
        /// A word, or a part of one. Where there are several parts, the joined word follows them.
        void token(Token token);

        /// All tokens of a word have been given.
        default void endOfWord() {}
    }

    private final String text;
    private final Taker taker;
    private final StringBuilder part = new StringBuilder();
    private int partStart;
    private int partEnd;
    private int position;
    private boolean linked;
    private boolean single;
    private final StringBuilder joined = new StringBuilder();
    private int parts;
    private int wordStart;
    private int wordEnd;

    private Folding(String text, Taker taker) {
        this.text = text;
        this.taker = taker;
    }

    /// All words and parts of words, in the order of their positions; a joined word follows its parts.
    public static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        give(text, tokens::add);
        return tokens;
    }

    /// The words alone, parted by single spaces: what to sort by.
    public static String sortKey(String text) {
        StringBuilder key = new StringBuilder();
        give(text, token -> {
            if (token.width() == 1) {
                key.append(key.isEmpty() ? "" : " ").append(token.text());
            }
        });
        return key.toString();
    }

    /// Gives the tokens of a text to a taker, in the order of [#tokens].
    static void give(String text, Taker taker) {
        new Folding(text, taker).run();
    }

    private void run() {
        for (int i = plainLetters(0); i < text.length(); i = plainLetters(i)) {
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            switch (Letters.kind(c)) {
                case WORD -> letter(c, i, next);
                case SINGLE -> single(c, i, next);
                case LINK -> link();
                case IGNORED -> partEnd = part.isEmpty() ? partEnd : next;
                case BREAK -> sign(c, next);
            }
            i = next;
        }
        endWord();
    }

    /// Takes the ASCII letters and digits from a place on, the bulk of all text; returns where they end.
    private int plainLetters(int start) {
        int end = start;
        while (end < text.length() && Letters.isPlain(text.charAt(end))) {
            end++;
        }
        if (end > start) {
            continuePart(start, end);
            int room = Math.max(0, MAX_LENGTH - part.length());
            for (int i = start; i < Math.min(end, start + room); i++) {
                part.append(Letters.plainLower(text.charAt(i)));
            }
        }
        return end;
    }

    private void continuePart(int start, int end) {
        if (single) {
            endWord();
        }
        if (part.isEmpty()) {
            partStart = start;
        }
        linked = false;
        partEnd = end;
    }

    private void letter(int c, int start, int end) {
        continuePart(start, end);
        if (part.length() < MAX_LENGTH) {
            Letters.fold(c, part);
        }
    }

    private void single(int c, int start, int end) {
        if (!single) {
            endWord();
        }
        endPart();
        single = true;
        partStart = start;
        partEnd = end;
        Letters.fold(c, part);
    }

    private void link() {
        if (linked || single) {
            endWord();
        } else {
            endPart();
            linked = parts > 0;
        }
    }

    private void sign(int c, int next) {
        int following = next < text.length() ? text.charAt(next) : ' ';
        boolean decimal = c == '.' && endsInDigit() && isDigit(following);
        boolean suffix = (c == '+' || c == '#') && !part.isEmpty() && !Character.isLetterOrDigit(following);
        if (!single && (decimal || suffix)) {
            part.append((char) c);
            partEnd = next;
        } else {
            endWord();
        }
    }

    private boolean endsInDigit() {
        return !part.isEmpty() && isDigit(part.charAt(part.length() - 1));
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private void endPart() {
        if (part.isEmpty()) {
            return;
        }
        String letters = cut(part);
        taker.token(new Token(letters, partStart, partEnd, position, 1));
        if (joined.length() < MAX_LENGTH) {
            joined.append(letters);
        }
        wordStart = parts == 0 ? partStart : wordStart;
        wordEnd = partEnd;
        parts++;
        position++;
        part.setLength(0);
    }

    private void endWord() {
        endPart();
        if (parts > 1 && !single) {
            taker.token(new Token(cut(joined), wordStart, wordEnd, position - parts, parts));
        }
        if (parts > 0) {
            taker.endOfWord();
        }
        joined.setLength(0);
        parts = 0;
        linked = false;
        single = false;
    }

    private static String cut(StringBuilder letters) {
        return letters.substring(0, Math.min(letters.length(), MAX_LENGTH));
    }
}
