package bib.csl.engine.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/// A settled tree of pieces as runs, in reading order.
public final class Flattening {
    private static final char FIRST_SUPERSCRIPT = '\u00aa';

    private final QuoteMarks quotes;
    private final List<Run> runs = new ArrayList<>();
    /// The texts of the next run.
    private final List<String> pending = new ArrayList<>(8);
    private int pendingFormats;
    private List<Run.Holder> holders = List.of();
    private boolean quoted;
    private boolean innerQuotes;
    private boolean plainQuotes;

    private Flattening(QuoteMarks quotes) {
        this.quotes = quotes;
    }

    /// @param outer the formats that are on around the piece
    public static List<Run> of(Piece piece, QuoteMarks quotes, int outer) {
        Flattening flattening = new Flattening(quotes);
        flattening.piece(piece, outer);
        flattening.flush();
        return flattening.runs;
    }

    /// The characters alone, without formats.
    public static String plain(Piece piece, QuoteMarks quotes) {
        StringBuilder out = new StringBuilder();
        for (Run run : of(piece, quotes, Formats.NONE)) {
            out.append(run.text());
        }
        return out.toString();
    }

    private void piece(Piece piece, int outer) {
        if (piece.isEmpty()) {
            return;
        }
        List<Run.Holder> before = holders;
        boolean placed = piece.display.isPresent();
        if (placed) {
            hold(new Run.PlaceHolder(piece.display.get()));
        }
        emit(piece.prefix, outer);
        List<Run.Holder> outside = holders;
        if (!piece.nameVariable.isEmpty()) {
            hold(new Run.NameHolder(piece.nameItem, piece.nameVariable, piece.namePosition));
        }
        if (!piece.link.isEmpty()) {
            hold(new Run.LinkHolder(piece.link));
        }
        inside(piece, Formats.with(outer, piece.decor), outer);
        release(outside);
        emit(piece.suffix, outer);
        release(before);
    }

    private void inside(Piece piece, int formats, int outer) {
        boolean before = innerQuotes;
        boolean wasQuoted = quoted;
        boolean plainBefore = plainQuotes;
        plainQuotes |= piece.decor.contains(Decor.NO_QUOTES);
        boolean quotes = piece.hasQuotes();
        if (quotes) {
            innerQuotes = isInner(piece, wasQuoted, before);
            quoted = true;
            emit(innerQuotes ? this.quotes.innerOpen() : this.quotes.open(), outer);
        }
        if (piece.leaf) {
            emit(piece.text, formats);
        } else {
            children(piece, formats);
        }
        if (quotes) {
            emit(innerQuotes ? this.quotes.innerClose() : this.quotes.close(), outer);
            innerQuotes = before;
            quoted = wasQuoted;
        }
        plainQuotes = plainBefore;
    }

    /// Quotation marks that a style asks for are outer ones; those in a text turn around what stands around them.
    private boolean isInner(Piece piece, boolean wasQuoted, boolean wasInner) {
        if (piece.decor.contains(Decor.QUOTES)) {
            return false;
        }
        return wasQuoted ? !wasInner : piece.decor.contains(Decor.INNER_QUOTES) && !plainQuotes;
    }

    private void children(Piece piece, int formats) {
        boolean between = false;
        for (Piece child : piece.children) {
            if (child.isEmpty()) {
                continue;
            }
            if (between) {
                emit(piece.delimiter, formats);
            }
            piece(child, formats);
            between = true;
        }
    }

    private void hold(Run.Holder holder) {
        flush();
        List<Run.Holder> inner = new ArrayList<>(holders);
        inner.add(holder);
        holders = inner;
    }

    private void release(List<Run.Holder> outer) {
        if (holders.size() != outer.size()) {
            flush();
            holders = outer;
        }
    }

    private void emit(String text, int formats) {
        if (text.isEmpty()) {
            return;
        }
        if (formats != pendingFormats) {
            flush();
            pendingFormats = formats;
        }
        pending.add(text);
    }

    /// A text that makes a run by itself is handed on as it is: most are strings of the item or the style.
    private void flush() {
        if (!pending.isEmpty()) {
            run(pending.size() == 1 ? pending.getFirst() : joined());
            pending.clear();
        }
    }

    private String joined() {
        StringBuilder text = new StringBuilder();
        for (String part : pending) {
            text.append(part);
        }
        return text.toString();
    }

    private void run(String text) {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= FIRST_SUPERSCRIPT && isSuperscript(c)) {
                plain(text.substring(from, i));
                runs.add(new Run(base(c), (pendingFormats & ~Formats.SUBSCRIPT) | Formats.SUPERSCRIPT, holders));
                from = i + 1;
            }
        }
        plain(text.substring(from));
    }

    private void plain(String text) {
        if (!text.isEmpty()) {
            runs.add(new Run(text, pendingFormats, holders));
        }
    }

    private static String base(char c) {
        return switch (c) {
            case '\u02c0' -> "\u0294";
            case '\u02c1' -> "\u0295";
            case '\u06e5' -> "\u0648";
            case '\u06e6' -> "\u064a";
            default -> Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD);
        };
    }

    private static boolean isSuperscript(char c) {
        if (c < '\u02b0') {
            return c == '\u00aa' || c == '\u00b2' || c == '\u00b3' || c == '\u00b9' || c == '\u00ba';
        }
        return c <= '\u02b8'
                || c == '\u02c0'
                || c == '\u02c1'
                || c == '\u06e5'
                || c == '\u06e6'
                || (c >= '\u02e0' && c <= '\u02e4')
                || (c >= '\u1d2c' && c <= '\u1d61' && c != '\u1d2f' && c != '\u1d3b' && c != '\u1d4e')
                || (c >= '\u2070' && c <= '\u207f' && c != '\u2072' && c != '\u2073')
                || c == '\u2120'
                || c == '\u2122'
                || (c >= '\u3192' && c <= '\u319f');
    }
}
