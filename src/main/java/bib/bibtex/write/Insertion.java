package bib.bibtex.write;

import bib.latex.Chars;
import bib.source.Source;
import bib.source.Span;
import bib.source.TextEdit;
import java.util.ArrayList;
import java.util.List;

/// Puts new fields into an entry's text.
final class Insertion {
    private final EntryText entry;
    private final EntryManner manner;
    private final Source local;
    private boolean opened;

    Insertion(EntryText entry, EntryManner manner, Source local) {
        this.entry = entry;
        this.manner = manner;
        this.local = local;
    }

    /// A field after the one at `anchor`, or, where that is -1, after the key of an entry none of whose fields stay.
    List<TextEdit> after(int anchor, String name, String content, boolean isSource) {
        if (anchor < 0) {
            return afterKey(name, content, isSource);
        }
        int end = entry.fields().get(anchor).end();
        int lineEnd = Chars.lineEnd(entry.text(), end, entry.block().bodyEnd());
        boolean commented = entry.text().substring(end, lineEnd).strip().matches(",?\\s*%.*");
        String separator = manner.separator();
        if (!commented) {
            return List.of(TextEdit.insert(local, end, manner.field(separator, name, content, isSource)));
        }
        return beyondComment(end, lineEnd, name, content, isSource);
    }

    /// A comment behind a field stays with it.
    private List<TextEdit> beyondComment(int end, int lineEnd, String name, String content, boolean isSource) {
        String separator = manner.separator();
        int comma = separator.indexOf(',');
        int line = separator.indexOf('\n');
        if (line >= 0 && line < comma) {
            return List.of(TextEdit.insert(local, lineEnd, manner.field(separator, name, content, isSource)));
        }
        String gap = line < 0 ? "\n  " : separator.substring(0, comma) + separator.substring(comma + 1);
        String field = manner.field(gap, name, content, isSource);
        boolean separated = entry.text().charAt(Chars.skipBlank(entry.text(), end, lineEnd)) == ',';
        return separated
                ? List.of(TextEdit.insert(local, lineEnd, field + ","))
                : List.of(TextEdit.insert(local, end, ","), TextEdit.insert(local, lineEnd, field));
    }

    private List<TextEdit> afterKey(String name, String content, boolean isSource) {
        String gap = opened ? manner.separator() : opening();
        List<TextEdit> edits = new ArrayList<>(2);
        edits.add(TextEdit.insert(local, entry.keyEnd(), manner.field(gap, name, content, isSource)));
        String closing = entry.closing();
        if (!opened && entry.fields().isEmpty() && closing.replace(",", "").isBlank()) {
            edits.add(new TextEdit(new Span(local, entry.keyEnd(), entry.block().bodyEnd()), manner.closing()));
        }
        opened = true;
        return edits;
    }

    /// In an entry without fields the comma stays beside the key, where readers look for it.
    private String opening() {
        return entry.fields().isEmpty() ? "," + manner.opening().replace(",", "") : manner.opening();
    }
}
