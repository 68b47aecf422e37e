package bib.bibtex.write;

import bib.bibtex.Piece;
import bib.bibtex.Piece.Kind;
import bib.bibtex.RawField;
import bib.bibtex.value.MonthMacros;
import bib.latex.Chars;
import bib.source.Source;
import bib.source.Span;
import bib.source.TextEdit;
import java.util.List;

/// Gives fields of an entry's text other values, in the delimiters that they have.
final class Replacement {
    private final EntryText entry;
    private final EntryManner manner;
    private final Source local;

    Replacement(EntryText entry, EntryManner manner, Source local) {
        this.entry = entry;
        this.manner = manner;
        this.local = local;
    }

    /// Whether a field has this value already, in delimiters.
    boolean isThere(RawField field, String value) {
        return isDelimited(field) && text(field.pieces().getFirst()).equals(value);
    }

    private static boolean isDelimited(RawField field) {
        return field.pieces().size() == 1
                && switch (field.pieces().getFirst().kind()) {
                    case BRACED, QUOTED -> true;
                    case NUMBER, MACRO, BARE -> false;
                };
    }

    private String text(Piece piece) {
        return entry.text().substring(piece.start(), piece.end());
    }

    /// Gives a field another value.
    ///
    /// @param name  in lower case
    /// @param edits takes what is to be done
    /// @return how the value is written
    String of(RawField field, String name, String value, List<TextEdit> edits) {
        int start = entry.valueStart(field);
        if (isDelimited(field)) {
            Piece piece = field.pieces().getFirst();
            if (piece.kind() == Kind.BRACED || ValueText.fitsQuotes(value)) {
                edits.add(new TextEdit(new Span(local, piece.start(), piece.end()), value));
                return entry.text().charAt(start) + value + entry.text().charAt(field.end() - 1);
            }
        }
        boolean number = field.pieces().size() == 1 && field.pieces().getFirst().kind() == Kind.NUMBER;
        boolean bare = isMonth(name, value) || (number && Chars.isDigits(value));
        String written = bare ? value : isDelimited(field) ? "{" + value + "}" : manner.delimited(value);
        boolean empty = start == field.end();
        int end = empty ? blankEnd(start) : field.end();
        edits.add(
                new TextEdit(new Span(local, start, end), empty ? manner.value().gap() + written : written));
        return written;
    }

    /// One past the spaces at a place that stand on its line and before something else.
    private int blankEnd(int from) {
        int end = Chars.skipBlank(entry.text(), from, entry.block().bodyEnd());
        return Chars.lineEnd(entry.text(), from, end);
    }

    /// Whether a value is the macro of a month, which stands without delimiters.
    ///
    /// @param name in lower case
    static boolean isMonth(String name, String value) {
        return name.equals("month") && MonthMacros.ALL.contains(value);
    }
}
