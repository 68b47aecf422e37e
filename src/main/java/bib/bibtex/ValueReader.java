package bib.bibtex;

import bib.bibtex.Piece.Kind;
import bib.latex.Chars;
import bib.source.Text;
import java.util.ArrayList;
import java.util.List;

/// Finds the operands of one value after another.
final class ValueReader {
    /// Takes what had to be assumed.
    interface Assumptions {
        void add(int offset, String message, String hint);
    }

    private static final String NEVER_CLOSED = "a value that begins here with '{' is never closed";
    private static final String READ_SO_FAR = "; it was read up to the next field";
    /// Each repair reads on to the end of the block: too many would take too long.
    private static final int MAX_REPAIRS = 20;

    private final Text text;
    private int limit;
    private final boolean blockClosed;
    private final Assumptions assumptions;
    private final List<Remark> repairs = new ArrayList<>(0);
    private final List<Remark> faults = new ArrayList<>(0);
    private List<Piece> pieces = new ArrayList<>();
    private int at;
    private int end;

    ValueReader(Text text, Block block, Assumptions assumptions) {
        this.text = text;
        this.limit = block.bodyEnd();
        this.blockClosed = block.closed();
        this.assumptions = assumptions;
    }

    /// One past the value read last.
    int end() {
        return end;
    }

    /// Where the fields end: the end of the block's body, unless a value showed that it is nearer.
    int limit() {
        return limit;
    }

    /// Values whose end had to be guessed.
    List<Remark> repairs() {
        return repairs;
    }

    /// Why a value could not be told from what follows; at most one.
    List<Remark> faults() {
        return faults;
    }

    /// Reads operands and the `#` between them.
    List<Piece> read(int from) {
        pieces = new ArrayList<>(1);
        at = from;
        end = from;
        boolean more = true;
        while (more && operand()) {
            end = at;
            int sign = Chars.skipBlank(text, at, limit);
            more = faults.isEmpty() && sign < limit && text.charAt(sign) == '#';
            at = more ? sign + 1 : at;
        }
        return pieces;
    }

    private boolean operand() {
        int before = at;
        at = Chars.skipBlank(text, at, limit);
        if (at < limit && text.charAt(at) == '{') {
            braced();
            return true;
        }
        if (at < limit && text.charAt(at) == '"') {
            quoted();
            return true;
        }
        BareWord word = BareWord.at(text, at, limit);
        if (word.isAddress(before)) {
            bare(word);
            return true;
        }
        if (word.isNone()) {
            String message = pieces.isEmpty() ? "a field has no value" : "nothing follows the '#'";
            assumptions.add(end, message, "write {} for an empty value");
            return false;
        }
        Kind kind = word.kind();
        if (kind == Kind.BARE) {
            bare(word);
        } else {
            add(kind, at, word.end(), word.end());
        }
        return true;
    }

    private void braced() {
        int depth = 0;
        int suspect = -1;
        for (int i = at; i < limit; i++) {
            char c = text.charAt(i);
            if (c == '{') {
                depth++;
            } else if (c == '}') {
                depth--;
                if (depth == 0) {
                    closed(i, suspect);
                    return;
                }
            } else if (suspect < 0 && Chars.isLineEnd(c) && FieldNames.startsDelimitedField(text, i + 1, limit)) {
                suspect = Chars.skipBlank(text, i + 1, limit);
            }
        }
        runaway(NEVER_CLOSED, "add the missing '}'");
    }

    /// A line like the next field's inside a value may be part of it; but where the block's own brace is missing and
    /// the value ends in the last one, it has taken that.
    private void closed(int close, int suspect) {
        boolean last = !blockClosed && Runaway.valueEnd(text, close, limit) == close + 1;
        if (last && Runaway.nextField(text, at + 1, close) >= 0) {
            limit = close;
            runaway(NEVER_CLOSED, "add the missing '}' before the next field");
            return;
        }
        if (suspect >= 0) {
            assumptions.add(suspect, "this looks like a field, but stands inside a value", "is a '}' missing above?");
        }
        add(Kind.BRACED, at + 1, close, close + 1);
    }

    /// Ends a value without an end before what looks like the next field, else where the fields end.
    private void runaway(String message, String hint) {
        if (repairs.size() == MAX_REPAIRS) {
            fail(message, hint);
            return;
        }
        int next = Runaway.nextField(text, at + 1, limit);
        repairs.add(new Remark(at, message + (next < 0 ? "" : READ_SO_FAR), hint));
        int stop = Runaway.valueEnd(text, at + 1, next < 0 ? limit : next);
        add(Kind.BRACED, at + 1, stop, next < 0 ? limit : stop);
    }

    private void quoted() {
        int depth = 0;
        for (int i = at + 1; i < limit; i++) {
            char c = text.charAt(i);
            if (c == '{') {
                depth++;
            } else if (c == '}') {
                depth = Math.max(0, depth - 1);
            } else if (c == '"' && depth == 0) {
                if (endsValue(i + 1)) {
                    add(Kind.QUOTED, at + 1, i, i + 1);
                    return;
                }
                if (Runaway.followsSign(text, i, at)) {
                    break;
                }
                assumptions.add(i, "a quote inside a quoted value", "write {\"} or set the value in braces");
            }
        }
        runaway("a value that begins here with '\"' is never closed", "add the missing quote");
    }

    private void fail(String message, String hint) {
        faults.add(new Remark(at, message, hint));
        at = limit;
    }

    private void add(Kind kind, int start, int stop, int next) {
        pieces.add(new Piece(kind, start, stop));
        at = next;
    }

    /// Whether what follows a quote shows that it ended the value. A stray sign may stand between, as in `"…".`.
    private boolean endsValue(int from) {
        int next = Chars.skipBlank(text, from, limit);
        if (next < limit && FieldNames.isStray(text.charAt(next))) {
            next = Chars.skipBlank(text, next + 1, limit);
        }
        if (next >= limit) {
            return true;
        }
        char c = text.charAt(next);
        return c == ',' || c == '#' || c == '}' || c == '%' || FieldNames.startsField(text, next, limit);
    }

    /// Words up to the next comma or line end.
    private void bare(BareWord word) {
        assumptions.add(at, "a value without braces or quotes", "set it in braces");
        int next = word.stretchEnd();
        int stop = next;
        while (stop > at && Chars.isBlank(text.charAt(stop - 1))) {
            stop--;
        }
        add(Kind.BARE, at, stop, next);
    }
}
