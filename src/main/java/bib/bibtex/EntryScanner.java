package bib.bibtex;

import bib.bibtex.Block.Kind;
import bib.latex.Chars;
import bib.source.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Slices a `.bib` text into blocks without losing a character: the blocks, one after the other, are the text.
///
/// Braces delimit as BibTeX counts them: every one counts, in quotes and after a backslash too. A block that is never
/// closed ends where the next entry plausibly begins, so that one missing brace costs one entry. Linear in the text,
/// without recursion.
public final class EntryScanner {
    private static final int MAX_KEY = 200;

    private final Text text;
    private final Consumer<Block> blocks;
    private final BookReader book;
    private final OpenBraces openBraces;
    private final PercentLines percentLines;
    private final Words words;
    private int gapStart;

    private EntryScanner(Text text, Words words, Consumer<Block> blocks) {
        this.text = text;
        this.blocks = blocks;
        this.words = words;
        this.book = new BookReader(text, words);
        this.openBraces = new OpenBraces(text);
        this.percentLines = new PercentLines(text);
    }

    /// All blocks of a text, gaps included; none for an empty text.
    public static List<Block> scan(String text) {
        return scan(Text.of(text));
    }

    /// The same.
    public static List<Block> scan(Text text) {
        List<Block> blocks = new ArrayList<>();
        scan(text, new Words(), blocks::add);
        return blocks;
    }

    /// Hands over one block after the other.
    ///
    /// @param words keeps the words that repeat
    static void scan(Text text, Words words, Consumer<Block> blocks) {
        new EntryScanner(text, words, blocks).run();
    }

    private void run() {
        int at = text.indexOf('@', 0);
        while (at >= 0) {
            Head head = Head.at(text, at, words);
            int next = at + 1;
            if (head.isFound() && startsBlock(head)) {
                Block block = block(head);
                next = block.end();
                if (!percentLines.hide(block)) {
                    addGap(at);
                    blocks.accept(block);
                    gapStart = next;
                }
            }
            at = text.indexOf('@', next);
        }
        addGap(text.length());
    }

    private void addGap(int end) {
        if (gapStart < end) {
            blocks.accept(Block.gap(gapStart, end));
        }
    }

    /// Prose has `@` too: an address before `{`, a handle before `(`. Those are no blocks.
    private boolean startsBlock(Head head) {
        if (head.start() > 0 && Character.isLetterOrDigit(text.charAt(head.start() - 1))) {
            return hasKey(head);
        }
        return head.isBrace() || Chars.startsLine(text, head.start());
    }

    private Block block(Head head) {
        Kind kind = kind(head.type());
        if (kind == Kind.ENTRY && head.isBrace() && Chars.startsLine(text, head.start())) {
            Block block = book.entry(head);
            if (block != null) {
                return block;
            }
        }
        if (head.isBrace()) {
            return openBraces.isKnownOpen(head.open()) ? cut(head, kind) : braced(head, kind);
        }
        return parenthesised(head, kind);
    }

    private Kind kind(String type) {
        return switch (words.lower(type)) {
            case "string" -> Kind.STRING;
            case "preamble" -> Kind.PREAMBLE;
            case "comment" -> Kind.COMMENT;
            case "include" -> Kind.INCLUDE;
            default -> Kind.ENTRY;
        };
    }

    private Block braced(Head head, Kind kind) {
        List<Integer> suspects = new ArrayList<>(0);
        int depth = 1;
        int quotedFrom = Integer.MAX_VALUE;
        for (int i = head.open() + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '{') {
                depth++;
            } else if (c == '}') {
                depth--;
                if (depth == 0) {
                    return closed(head, kind, i, suspects);
                }
                quotedFrom = depth < quotedFrom ? Integer.MAX_VALUE : quotedFrom;
            } else if (c == '@' && depth > 1 && depth < quotedFrom && opensValue(i)) {
                quotedFrom = depth;
            } else if (c == '@' && kind != Kind.COMMENT && depth < quotedFrom && isPlausibleStart(i)) {
                if (depth == 1 || (followsField(i) && hasField(i))) {
                    return unclosed(head, kind, i);
                }
                quotedFrom = depth;
                suspects.addAll(suspects.isEmpty() ? List.of(i) : List.of());
            } else if (c == '@' && kind == Kind.COMMENT && suspects.isEmpty() && isPlausibleStart(i)) {
                suspects.add(i);
            }
        }
        openBraces.find();
        return suspects.isEmpty() ? cut(head, kind) : unclosed(head, kind, suspects.getFirst());
    }

    /// Whether a value begins with a block, right after its brace: it quotes entries, as notes and BibDesk do.
    private boolean opensValue(int at) {
        return text.charAt(at - 1) == '{' && Head.at(text, at, words).isBrace();
    }

    /// Whether what stands before an entry inside a value looks like the end of a field: then the value has lost its
    /// brace, and the entry is no quotation.
    private boolean followsField(int at) {
        int before = at - 1;
        while (before > 0 && Chars.isBlank(text.charAt(before))) {
            before--;
        }
        char c = text.charAt(before);
        return c == '}' || c == ',' || c == '"' || (c >= '0' && c <= '9');
    }

    /// Whether a field follows the key of the entry at `at`, or the block is no entry.
    private boolean hasField(int at) {
        Head head = Head.at(text, at, words);
        if (kind(head.type()) != Kind.ENTRY) {
            return kind(head.type()) == Kind.STRING;
        }
        int field = Chars.skipBlank(text, text.indexOf(',', head.open()) + 1, text.length());
        return FieldNames.startsField(text, field, text.length());
    }

    /// A block known never to be closed.
    private Block cut(Head head, Kind kind) {
        int at = text.indexOf('@', head.open());
        while (at >= 0 && !isPlausibleStart(at)) {
            at = text.indexOf('@', at + 1);
        }
        return unclosed(head, kind, at < 0 ? text.length() : at);
    }

    private Block parenthesised(Head head, Kind kind) {
        int depth = 0;
        boolean quoted = false;
        boolean keyed = kind == Kind.ENTRY && hasKey(head);
        // The key ends at the comma: a parenthesis in it closes nothing.
        int from = keyed ? text.indexOf(',', head.open()) : head.open() + 1;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '{' -> depth++;
                case '}' -> depth = Math.max(0, depth - 1);
                case '"' -> quoted ^= depth == 0 && kind != Kind.COMMENT;
                case ')' -> {
                    if (depth == 0 && !quoted) {
                        return closed(head, kind, i, List.of());
                    }
                }
                case '@' -> {
                    if (isPlausibleStart(i)) {
                        return unclosed(head, kind, i);
                    }
                }
                default -> {}
            }
        }
        return unclosed(head, kind, text.length());
    }

    private static Block closed(Head head, Kind kind, int close, List<Integer> suspects) {
        return new Block(kind, head.start(), close + 1, head.type(), head.open() + 1, close, suspects, null);
    }

    private static Block unclosed(Head head, Kind kind, int end) {
        return new Block(kind, head.start(), end, head.type(), head.open() + 1, end, List.of(), null);
    }

    /// Whether a line starts here as entries start: `@type{key,`, `@string{name =`, `@comment{`.
    private boolean isPlausibleStart(int at) {
        if (!Chars.startsLine(text, at)) {
            return false;
        }
        Head head = Head.at(text, at, words);
        return head.isFound()
                && switch (kind(head.type())) {
                    case ENTRY -> hasKey(head);
                    case STRING -> FieldNames.startsField(text, bodyStart(head), text.length());
                    case PREAMBLE, COMMENT, INCLUDE -> true;
                    case GAP -> false;
                };
    }

    private int bodyStart(Head head) {
        return Chars.skipBlank(text, head.open() + 1, Math.min(text.length(), head.open() + MAX_KEY));
    }

    private boolean hasKey(Head head) {
        int last = Math.min(text.length(), head.open() + MAX_KEY);
        for (int i = bodyStart(head); i < last; i++) {
            switch (text.charAt(i)) {
                case ',' -> {
                    return true;
                }
                case '{', '}', '"', '=', '\n', '\r', '@', '\\' -> {
                    return false;
                }
                default -> {}
            }
        }
        return false;
    }
}
