package bib.bibtex;

import bib.source.Text;
import java.io.StringReader;
import java.util.Arrays;
import java.util.Optional;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.BibTeXString;
import org.jbibtex.Key;
import org.jbibtex.ParseException;
import org.jbibtex.TokenMgrException;

/// JBibTeX as the judge of a block's syntax.
///
/// It sees one block at a time, the contents of braces and quotes left out: they are the larger part of a file, it
/// has nothing to say about them, and it would change them. It sees no `@include`, which it would follow.
final class StrictParser {
    private static final int MAX_PIECES = 100;
    private static final String COLUMN = "column ";

    private final Syntax jbibtex;
    private final StringBuilder outline = new StringBuilder();
    private int[] outlineAt = new int[16];
    private int[] sourceAt = new int[16];
    private int marks;
    private int limit;

    StrictParser() {
        try {
            jbibtex = new Syntax();
        } catch (ParseException e) {
            throw new IllegalStateException("JBibTeX does not know its own months", e);
        }
    }

    /// What JBibTeX has against an entry; nothing where it takes it.
    Optional<Remark> objection(Text text, Block block, RawBlock raw) {
        write(text, block, raw);
        try {
            jbibtex.parse(new StringReader(outline.toString()));
            return Optional.empty();
        } catch (ParseException e) {
            boolean placed = e.currentToken != null && e.currentToken.next != null;
            int column = placed ? e.currentToken.next.beginColumn : 1;
            return Optional.of(remark(column, placed ? "'" + e.currentToken.next.image + "'" : "it"));
        } catch (TokenMgrException e) {
            int column = column(String.valueOf(e.getMessage()));
            return Optional.of(remark(column, character(column)));
        }
    }

    private Remark remark(int column, String what) {
        int place = Arrays.binarySearch(outlineAt, 0, marks, column - 1);
        int mark = place >= 0 ? place : Math.max(0, -place - 2);
        int offset = Math.min(limit, sourceAt[mark] + Math.max(0, column - 1 - outlineAt[mark]));
        String message = "strict BibTeX readers (JBibTeX) refuse " + what + "; it was read as it stands";
        return new Remark(offset, message, "letters, digits and - _ : . are safe in keys and field names");
    }

    private String character(int column) {
        int place = column - 1;
        return place >= 0 && place < outline.length()
                ? "'" + Character.toString(outline.codePointAt(place)) + "'"
                : "a character";
    }

    private static int column(String message) {
        int from = message.indexOf(COLUMN);
        int column = 0;
        for (int i = from + COLUMN.length(); from >= 0 && i < message.length(); i++) {
            int digit = Character.digit(message.charAt(i), 10);
            if (digit < 0) {
                break;
            }
            column = column * 10 + digit;
        }
        return column;
    }

    private void write(Text text, Block block, RawBlock raw) {
        outline.setLength(0);
        marks = 0;
        limit = block.end() - 1;
        mark(block.start());
        outline.append('@').append(block.type()).append('{');
        mark(raw.keyStart());
        outline.append(raw.key()).append(',');
        for (RawField field : raw.fields()) {
            mark(field.start());
            outline.append(field.name()).append('=');
            write(text, field);
            outline.append(',');
        }
        outline.append('}');
    }

    private void write(Text text, RawField field) {
        int count = Math.min(MAX_PIECES, field.pieces().size());
        for (Piece piece : field.pieces().subList(0, count)) {
            outline.append(outline.charAt(outline.length() - 1) == '=' ? "" : " # ");
            mark(piece.start());
            switch (piece.kind()) {
                case BRACED, BARE -> outline.append("{}");
                case QUOTED -> outline.append("\"\"");
                case NUMBER, MACRO -> outline.append(text, piece.start(), piece.end());
            }
        }
    }

    private void mark(int offset) {
        if (marks == outlineAt.length) {
            outlineAt = Arrays.copyOf(outlineAt, marks * 2);
            sourceAt = Arrays.copyOf(sourceAt, marks * 2);
        }
        outlineAt[marks] = outline.length();
        sourceAt[marks++] = offset;
    }

    /// Checks syntax alone: macros are resolved elsewhere, and references to other entries cannot be known here.
    private static final class Syntax extends BibTeXParser {
        Syntax() throws ParseException {}

        @Override
        public void checkStringResolution(Key key, BibTeXString string) {}

        @Override
        public void checkCrossReferenceResolution(Key key, BibTeXEntry entry) {}
    }
}
