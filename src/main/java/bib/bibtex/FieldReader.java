package bib.bibtex;

import bib.latex.Chars;
import bib.source.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Finds the key and the fields of one block in the text, tolerantly: what people leave out or put twice is
/// supplied, and said. Linear, without recursion.
public final class FieldReader {
    private final Text text;
    private int end;
    private final List<RawField> fields = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final Set<String> said = new HashSet<>();
    private final ValueReader values;
    private int at;

    private FieldReader(Text text, Block block) {
        this.text = text;
        this.end = block.bodyEnd();
        this.at = block.bodyStart();
        this.values = new ValueReader(text, block, this::assume);
    }

    /// Reads an entry: key, then fields.
    public static RawBlock entry(Text text, Block block) {
        FieldReader reader = new FieldReader(text, block);
        reader.at = Chars.skipBlank(text, reader.at, reader.end);
        int keyStart = reader.at;
        String key = reader.key();
        return reader.rest(key, keyStart);
    }

    /// Reads the definition in a `@string` block: one field without a key before it.
    public static RawBlock definition(Text text, Block block) {
        FieldReader reader = new FieldReader(text, block);
        return reader.rest("", block.bodyStart());
    }

    /// Reads the value that is all of a `@preamble` block: one field without a name.
    static RawBlock value(Text text, Block block) {
        FieldReader reader = new FieldReader(text, block);
        reader.value(block.bodyStart(), "");
        return reader.rest("", block.bodyStart());
    }

    private RawBlock rest(String key, int keyStart) {
        while (values.faults().isEmpty() && nextField()) {
            expectComma();
        }
        return new RawBlock(key, keyStart, fields, remarks, values.repairs(), values.faults());
    }

    /// One remark of a kind is enough for an entry.
    private void assume(int offset, String message, String hint) {
        if (said.add(message)) {
            remarks.add(new Remark(offset, message, hint));
        }
    }

    private String key() {
        int start = at;
        while (at < end && text.charAt(at) != ',' && !isKeyMissing(start)) {
            at++;
        }
        if (at < end && text.charAt(at) == ',') {
            at++;
            return checkedKey(start, text.substring(start, at - 1).strip());
        }
        if (at == end) {
            return checkedKey(start, text.substring(start, end).strip());
        }
        return keyWithoutComma(start);
    }

    /// Whether the `=` at hand is that of a field: then no comma ended the key, or there is none.
    private boolean isKeyMissing(int start) {
        if (text.charAt(at) != '=') {
            return false;
        }
        int next = at + 1;
        boolean alone =
                next == end || at == start || Chars.isBlank(text.charAt(next)) || Chars.isBlank(text.charAt(at - 1));
        return alone || text.charAt(next) == '{' || text.charAt(next) == '"';
    }

    private String keyWithoutComma(int start) {
        int nameEnd = at;
        while (nameEnd > start && Chars.isBlank(text.charAt(nameEnd - 1))) {
            nameEnd--;
        }
        int nameStart = nameEnd;
        while (nameStart > start && !Chars.isBlank(text.charAt(nameStart - 1))) {
            nameStart--;
        }
        at = nameStart;
        String key = text.substring(start, nameStart).strip();
        if (!key.isEmpty()) {
            assume(nameStart, "a comma is missing after the key; it was read as '" + key + "'", "add the comma");
        }
        return checkedKey(start, key);
    }

    private String checkedKey(int start, String key) {
        if (key.isEmpty()) {
            assume(start, "the entry has no key", "write a key and a comma after the opening brace");
        } else if (Chars.hasBlank(key)) {
            assume(
                    start,
                    "the key '" + shortened(key) + "' has a space in it",
                    "LaTeX cannot cite it; take the space out");
        }
        return key;
    }

    private static String shortened(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }

    private boolean nextField() {
        skipSeparators();
        if (at >= end) {
            return false;
        }
        int start = at;
        at = FieldNames.isStray(text.charAt(at)) ? at : nameEnd(at);
        if (at == start) {
            skipStray();
            return true;
        }
        String name = text.substring(start, at);
        at = Chars.skipBlank(text, at, end);
        if (at < end && text.charAt(at) == '=') {
            at++;
            value(start, name);
        } else if (at < end && (text.charAt(at) == '{' || text.charAt(at) == '"')) {
            assume(at, "'=' is missing after '" + shortened(name) + "'", "write " + shortened(name) + " = …");
            value(start, name);
        } else {
            assume(
                    start,
                    "'" + shortened(name) + "' has no value and is ignored",
                    "write name = {value}, or take it out");
        }
        return true;
    }

    private int nameEnd(int from) {
        int stop = from;
        while (stop < end && FieldNames.isName(text.charAt(stop))) {
            stop++;
        }
        return stop;
    }

    private void value(int start, String name) {
        List<Piece> pieces = values.read(at);
        at = values.end();
        end = values.limit();
        fields.add(new RawField(start, name, pieces, Math.max(at, start + name.length())));
    }

    private void expectComma() {
        int next = skipComments(at);
        boolean separated =
                next >= end || text.charAt(next) == ',' || FieldNames.isStray(text.charAt(next)) || fields.isEmpty();
        if (!separated && fields.getLast().end() == at) {
            assume(next, "a comma is missing before this", "fields are separated by commas");
        }
    }

    private int skipComments(int from) {
        int next = Chars.skipBlank(text, from, end);
        while (next < end && text.charAt(next) == '%') {
            next = Chars.skipBlank(text, Chars.lineEnd(text, next, end), end);
        }
        return next;
    }

    private void skipSeparators() {
        boolean comma = at > 0 && text.charAt(at - 1) == ',';
        for (; at < end; at++) {
            char c = text.charAt(at);
            if (c == ',') {
                if (comma) {
                    assume(at, "there is a comma too many here", "take it out");
                }
                comma = true;
            } else if (c == '%') {
                assume(at, "the rest of the line is ignored", "BibTeX knows no comments inside entries");
                at = Chars.lineEnd(text, at, end) - 1;
            } else if (!Chars.isBlank(c)) {
                return;
            }
        }
    }

    private void skipStray() {
        char c = text.charAt(at);
        assume(at, "'" + c + "' is not expected here and is ignored", "a field is written name = {value}");
        if (c == '{' || c == '"') {
            values.read(at);
            at = Math.max(at + 1, values.end());
        } else {
            at++;
        }
    }
}
