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

    /// A word as it stands between spaces and punctuation.
    ///
    /// @param parts  what apostrophes and hyphens join, or single characters; one for most words
    /// @param joined the parts written together, or "" where there is one part or they are single characters
    record Word(List<Token> parts, String joined) {
        Token joinedToken() {
            Token first = parts.getFirst();
            Token last = parts.getLast();
            return new Token(joined, first.start(), last.end(), first.position(), parts.size());
        }
    }

    private final String text;
    private final List<Word> words = new ArrayList<>();
    private List<Token> parts = new ArrayList<>();
    private final StringBuilder part = new StringBuilder();
    private int partStart;
    private int partEnd;
    private int position;
    private boolean linked;
    private boolean single;

    private Folding(String text) {
        this.text = text;
    }

    /// All words and parts of words, in the order of their positions; a joined word follows its parts.
    public static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        for (Word word : words(text)) {
            tokens.addAll(word.parts());
            if (!word.joined().isEmpty()) {
                tokens.add(word.joinedToken());
            }
        }
        return tokens;
    }

    /// The words alone, parted by single spaces: what to sort by.
    public static String sortKey(String text) {
        StringBuilder key = new StringBuilder();
        for (Word word : words(text)) {
            for (Token part : word.parts()) {
                key.append(key.isEmpty() ? "" : " ").append(part.text());
            }
        }
        return key.toString();
    }

    static List<Word> words(String text) {
        Folding folding = new Folding(text);
        folding.run();
        return folding.words;
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
            linked = !parts.isEmpty();
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
        parts.add(new Token(cut(part), partStart, partEnd, position, 1));
        position++;
        part.setLength(0);
    }

    private void endWord() {
        endPart();
        if (!parts.isEmpty()) {
            words.add(new Word(parts, joined()));
            parts = new ArrayList<>();
        }
        linked = false;
        single = false;
    }

    private String joined() {
        if (single || parts.size() == 1) {
            return "";
        }
        StringBuilder joined = new StringBuilder();
        for (int i = 0; i < parts.size() && joined.length() < MAX_LENGTH; i++) {
            joined.append(parts.get(i).text());
        }
        return cut(joined);
    }

    private static String cut(StringBuilder letters) {
        return letters.substring(0, Math.min(letters.length(), MAX_LENGTH));
    }
}
