package bib.bibtex;

import bib.bibtex.Block.Kind;
import bib.latex.Chars;
import bib.source.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads an entry that is BibTeX by the book, as nearly all are, in one pass.
///
/// It gives up at the first thing that is not, however harmless; then [EntryScanner] and [FieldReader] take the entry.
/// What it reads they would read the same, and JBibTeX has nothing against it.
final class BookReader {
    /// The signs that mean something inside a value.
    private static final boolean[] SIGNS = table("{}@\n\r\"");
    private static final boolean[] IN_NAME = names("-_:+");
    private static final boolean[] IN_FIELD_NAME = names("-_:+.");
    private static final boolean[] IN_KEY = names("-_:+./&*?'!");
    /// Others JBibTeX minds.
    private static final boolean[] BEGINS_KEY = names("_.");

    private final Text text;
    /// Those of the text, and how many of them: asking it for each would take time.
    private final char[] chars;
    private final int length;
    private final Words words;
    private int at;

    BookReader(Text text, Words words) {
        this.text = text;
        this.words = words;
        chars = text.array();
        length = text.length();
    }

    private static boolean[] table(String signs) {
        boolean[] table = new boolean[128];
        for (int i = 0; i < signs.length(); i++) {
            table[signs.charAt(i)] = true;
        }
        return table;
    }

    private static boolean[] names(String signs) {
        boolean[] table = table(signs);
        for (char c = '0'; c <= 'z'; c++) {
            table[c] |= (c <= '9') || (c >= 'A' && c <= 'Z') || c >= 'a';
        }
        return table;
    }

    /// The entry that starts at a head; nothing where something in it is not by the book.
    @Nullable
    Block entry(Head head) {
        at = head.open() + 1;
        skipToSign();
        int keyStart = at;
        boolean begins = peek() < 128 && BEGINS_KEY[peek()];
        int keyEnd = wordEnd(IN_KEY);
        if (!begins || peek() != ',') {
            return null;
        }
        at++;
        List<RawField> fields = fields();
        if (fields.isEmpty()) {
            return null;
        }
        String key = new String(chars, keyStart, keyEnd - keyStart);
        RawBlock raw = RawBlock.byTheBook(key, keyStart, fields);
        int end = at;
        return new Block(Kind.ENTRY, head.start(), end + 1, head.type(), head.open() + 1, end, List.of(), raw);
    }

    private char peek() {
        return at < length ? chars[at] : '\0';
    }

    private char skipToSign() {
        while (at < length && Chars.isBlank(chars[at])) {
            at++;
        }
        return peek();
    }

    /// Moves to the end of the word at hand.
    private int wordEnd(boolean[] allowed) {
        while (at < length && chars[at] < 128 && allowed[chars[at]]) {
            at++;
        }
        return at;
    }

    /// The fields up to the closing brace, which is next then; none where something is wrong.
    private List<RawField> fields() {
        List<RawField> fields = new ArrayList<>();
        while (skipToSign() != '}') {
            RawField field = field();
            if (field == null) {
                return List.of();
            }
            fields.add(field);
            char next = skipToSign();
            if (next == ',') {
                at++;
            } else if (next != '}') {
                return List.of();
            }
        }
        return fields;
    }

    private @Nullable RawField field() {
        int start = at;
        if (!Chars.isLetter(peek()) && peek() != '_') {
            return null;
        }
        String name = words.at(chars, start, wordEnd(IN_FIELD_NAME));
        if (skipToSign() != '=') {
            return null;
        }
        at++;
        skipToSign();
        Piece first = piece();
        if (first == null) {
            return null;
        }
        int end = at;
        if (skipToSign() != '#') {
            return new RawField(start, name, List.of(first), end);
        }
        List<Piece> pieces = new ArrayList<>(List.of(first));
        while (skipToSign() == '#') {
            at++;
            skipToSign();
            Piece piece = piece();
            if (piece == null) {
                return null;
            }
            pieces.add(piece);
            end = at;
        }
        return new RawField(start, name, pieces, end);
    }

    private @Nullable Piece piece() {
        char c = peek();
        int start = at;
        if (c == '{' || c == '"') {
            return delimited(c == '{' ? '}' : '"');
        }
        if (c >= '0' && c <= '9') {
            while (peek() >= '0' && peek() <= '9') {
                at++;
            }
            return isSeparated() ? new Piece(Piece.Kind.NUMBER, start, at) : null;
        }
        wordEnd(IN_NAME);
        return Chars.isLetter(c) && isSeparated() ? new Piece(Piece.Kind.MACRO, start, at) : null;
    }

    private boolean isSeparated() {
        char c = peek();
        return c == ',' || c == '}' || c == '#' || Chars.isBlank(c);
    }

    /// What stands between delimiters. Nothing where its braces do not balance, or where it seems to have swallowed a
    /// field or an entry.
    private @Nullable Piece delimited(char close) {
        int start = at + 1;
        int depth = 0;
        for (int i = start; i < length; i++) {
            char c = chars[i];
            if (c >= 128 || !SIGNS[c]) {
                continue;
            }
            if (c == close && depth == 0) {
                at = i + 1;
                return new Piece(close == '}' ? Piece.Kind.BRACED : Piece.Kind.QUOTED, start, i);
            }
            switch (c) {
                case '{' -> depth++;
                case '}' -> depth--;
                default -> {}
            }
            if (depth < 0 || isSuspect(c, i)) {
                return null;
            }
        }
        at = length;
        return null;
    }

    private boolean isSuspect(char c, int place) {
        return switch (c) {
            case '@' -> Chars.startsLine(text, place);
            case '\n', '\r' -> FieldNames.startsDelimitedField(text, place + 1, text.length());
            default -> false;
        };
    }
}
