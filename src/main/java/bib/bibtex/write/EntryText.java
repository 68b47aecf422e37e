package bib.bibtex.write;

import bib.bibtex.Block;
import bib.bibtex.Block.Kind;
import bib.bibtex.EntryScanner;
import bib.bibtex.FieldReader;
import bib.bibtex.Piece;
import bib.bibtex.RawBlock;
import bib.bibtex.RawField;
import bib.latex.Chars;
import bib.source.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// One entry's text, and where its parts stand in it. Offsets are the text's own, from 0.
record EntryText(String text, Block block, RawBlock raw) {
    /// A field's name (lower case) and its value as it is written, delimiters and all.
    record Pair(String name, String value) {}

    /// Takes apart the text of one entry, from `@` to its closing delimiter.
    static EntryText of(String text) {
        Text characters = Text.of(text);
        List<Block> blocks = EntryScanner.scan(characters);
        Block block = blocks.isEmpty() ? Block.gap(0, 0) : blocks.getFirst();
        return new EntryText(text, block, FieldReader.entry(characters, block));
    }

    /// Whether this is one entry and all of it was understood: nothing is left open, nothing stands beside it.
    boolean isWhole() {
        return block.kind() == Kind.ENTRY
                && block.start() == 0
                && block.end() == text.length()
                && block.closed()
                && block.suspects().isEmpty()
                && raw.repairs().isEmpty()
                && raw.faults().isEmpty();
    }

    List<RawField> fields() {
        return raw.fields();
    }

    /// One past the key.
    int keyEnd() {
        return raw.keyStart() + raw.key().length();
    }

    /// One past what stands before a field: the value before it, or the key.
    int endBefore(int index) {
        return index == 0 ? keyEnd() : fields().get(index - 1).end();
    }

    /// What stands between a field and what is before it, as `,` and a line end.
    String gapBefore(int index) {
        return text.substring(endBefore(index), fields().get(index).start());
    }

    /// What stands between the last field, or the key, and the closing delimiter.
    String closing() {
        return text.substring(endBefore(fields().size()), block.bodyEnd());
    }

    /// Whether anything stands in it beside key, fields and commas, as a comment.
    boolean hasRemarks() {
        for (int i = 0; i <= fields().size(); i++) {
            String gap = i < fields().size() ? gapBefore(i) : closing();
            if (!gap.replace(",", "").isBlank()) {
                return true;
            }
        }
        return false;
    }

    /// Where a field's value begins, its delimiter included; the field's end where the value is empty.
    int valueStart(RawField field) {
        int sign = Chars.skipBlank(text, field.start() + field.name().length(), field.end());
        boolean written = sign < field.end() && text.charAt(sign) == '=';
        return Chars.skipBlank(text, written ? sign + 1 : sign, field.end());
    }

    String valueSource(RawField field) {
        return text.substring(valueStart(field), field.end());
    }

    /// Whether a value is one text and no macro, so that it may stand in other delimiters.
    boolean isPlain(RawField field) {
        return field.pieces().isEmpty()
                || (field.pieces().size() == 1 && field.pieces().getFirst().kind() != Piece.Kind.MACRO);
    }

    /// A plain value without its delimiters.
    String content(RawField field) {
        if (field.pieces().isEmpty()) {
            return "";
        }
        Piece piece = field.pieces().getFirst();
        return text.substring(piece.start(), piece.end());
    }

    /// What the entry says, field by field.
    List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>(fields().size());
        for (RawField field : fields()) {
            pairs.add(new Pair(field.name().toLowerCase(Locale.ROOT), valueSource(field)));
        }
        return pairs;
    }

    /// The first field of that name (lower case); -1 where there is none.
    int find(String name) {
        for (int i = 0; i < fields().size(); i++) {
            if (fields().get(i).name().equalsIgnoreCase(name)) {
                return i;
            }
        }
        return -1;
    }
}
