package bib.bibtex.write;

import bib.bibtex.RawField;
import bib.bibtex.Remark;
import bib.bibtex.write.EntryText.Pair;
import bib.entry.Entry;
import bib.latex.Chars;
import bib.source.BibException;
import bib.source.Diagnostic;
import bib.source.Source;
import bib.source.Span;
import bib.source.TextEdit;
import bib.source.TextEdits;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Changes one entry in its own manner, and nothing else in its file.
///
/// Wishes are collected; [#edits] says what to do to the text. Names of fields are in lower case here. What the edits
/// make of the entry is read again before they are handed out: an entry that would not say what it should is refused.
public final class EntryEditor {
    private final Span span;
    private final EntryText entry;
    private final EntryManner manner;
    private final Map<String, String> wanted = new LinkedHashMap<>();
    private final Set<String> removed = new LinkedHashSet<>();
    private String key;

    private EntryEditor(Span span, EntryText entry) {
        this.span = span;
        this.entry = entry;
        this.key = entry.raw().key();
        this.manner = EntryManner.of(entry, () -> FileManner.of(span.source()).entry());
    }

    /// @throws BibException of kind INPUT where the entry was not read whole, or is no BibTeX
    public static EntryEditor of(Entry entry) {
        return new EntryEditor(entry.span(), whole(entry));
    }

    /// Refuses to touch an entry of which it is not sure where it ends, or a part of it.
    ///
    /// @throws BibException of kind INPUT
    public static void requireWhole(Entry entry) {
        whole(entry);
    }

    /// Whether an entry was read from BibTeX with nothing mended, so that its bytes can stand elsewhere.
    public static boolean isWhole(Entry entry) {
        String text = entry.span().text();
        return text.startsWith("@") && EntryText.of(text).isWhole();
    }

    private static EntryText whole(Entry entry) {
        EntryText text = EntryText.of(entry.span().text());
        if (!text.isWhole()) {
            List<Remark> repairs = text.raw().repairs();
            Remark why = repairs.isEmpty() ? new Remark(0, "it is not whole", "") : repairs.getFirst();
            String message = "the entry '" + entry.key() + "' cannot be edited: " + why.message();
            throw refused(entry.span(), why.offset(), message, why.hint());
        }
        return text;
    }

    private static BibException refused(Span span, int at, String message, String known) {
        Span start = new Span(span.source(), span.start() + at, span.start() + at);
        String hint = known.isEmpty() ? "mend it by hand" : known;
        return new BibException(BibException.Kind.INPUT, List.of(Diagnostic.error(start, message, hint)));
    }

    /// Gives a field a value, whose lines end as the file's do; the first field of that name, where there are several.
    ///
    /// @param value BibTeX text without delimiters
    /// @throws BibException of kind USAGE where its braces do not match
    public EntryEditor set(String field, String value) {
        ValueText.requireBalanced(field, value);
        removed.remove(field);
        boolean lines = value.indexOf('\n') >= 0 || value.indexOf('\r') >= 0;
        String end = lines ? FileManner.lineEnd(span.source().text()) : "";
        wanted.put(field, lines ? ValueText.inLines(value, end) : value);
        return this;
    }

    /// Takes a field out, wherever it stands; one that is not there is none already.
    public EntryEditor remove(String field) {
        wanted.remove(field);
        removed.add(field);
        return this;
    }

    /// Gives the entry another key.
    public EntryEditor rename(String newKey) {
        key = newKey;
        return this;
    }

    /// What to do to the source; nothing where the entry is as wanted already.
    ///
    /// @throws BibException of kind INPUT where the entry is written in a way that cannot be edited safely
    public List<TextEdit> edits() {
        Source local = new Source(span.source().name(), entry.text());
        List<TextEdit> edits = new ArrayList<>();
        if (!key.equals(entry.raw().key())) {
            int start = entry.raw().keyStart();
            edits.add(new TextEdit(new Span(local, start, entry.keyEnd()), key));
        }
        if (losesItsComma()) {
            edits.add(new TextEdit(new Span(local, entry.keyEnd(), entry.keyEnd()), ","));
        }
        Map<Integer, List<Pair>> expected = new LinkedHashMap<>();
        Replacement replacement = new Replacement(entry, manner, local);
        for (int i = 0; i < entry.fields().size(); i++) {
            expected.put(i, change(i, local, replacement, edits));
        }
        insert(local, edits, expected);
        verify(TextEdits.apply(local, edits), expected);
        return edits.stream()
                .map(edit -> new TextEdit(
                        new Span(
                                span.source(),
                                span.start() + edit.span().start(),
                                span.start() + edit.span().end()),
                        edit.replacement()))
                .toList();
    }

    /// Whether the comma behind the key goes with the last of the fields. It is put back: where the entry before is not
    /// closed, a key and a comma tell that this one begins.
    private boolean losesItsComma() {
        return !entry.fields().isEmpty()
                && wanted.isEmpty()
                && entry.closing().indexOf(',') < 0
                && entry.gapBefore(0).strip().equals(",")
                && entry.fields().stream().allMatch(field -> removed.contains(lower(field)));
    }

    private static String lower(RawField field) {
        return field.name().toLowerCase(Locale.ROOT);
    }

    /// What becomes of a field that is there.
    private List<Pair> change(int index, Source local, Replacement replacement, List<TextEdit> edits) {
        RawField field = entry.fields().get(index);
        String name = lower(field);
        if (removed.contains(name)) {
            edits.add(removal(index, local, edits));
            return new ArrayList<>();
        }
        List<Pair> pairs = new ArrayList<>();
        String value = wanted.get(name);
        if (value == null || entry.find(name) != index || replacement.isThere(field, value)) {
            pairs.add(new Pair(name, entry.valueSource(field)));
            return pairs;
        }
        pairs.add(new Pair(name, replacement.of(field, name, value, edits)));
        return pairs;
    }

    /// A field goes with what separates it from the one before; where a comment stands there, with its own comma, which
    /// may be gone with the one before already.
    private TextEdit removal(int index, Source local, List<TextEdit> before) {
        RawField field = entry.fields().get(index);
        if (entry.gapBefore(index).indexOf('%') < 0) {
            int done = before.isEmpty() ? 0 : before.getLast().span().end();
            return TextEdit.delete(local, Math.max(entry.endBefore(index), done), field.end());
        }
        int end = Chars.skipBlank(entry.text(), field.end(), entry.block().bodyEnd());
        boolean comma = end < entry.block().bodyEnd() && entry.text().charAt(end) == ',';
        return TextEdit.delete(local, field.start(), comma ? end + 1 : field.end());
    }

    private void insert(Source local, List<TextEdit> edits, Map<Integer, List<Pair>> expected) {
        Insertion insertion = new Insertion(entry, manner, local);
        for (Map.Entry<String, String> wish : wanted.entrySet()) {
            String name = wish.getKey();
            if (entry.find(name) < 0) {
                int anchor = anchor(name);
                boolean source = Replacement.isMonth(name, wish.getValue());
                edits.addAll(insertion.after(anchor, name, wish.getValue(), source));
                String value = source ? wish.getValue() : manner.delimited(wish.getValue());
                expected.computeIfAbsent(anchor, _ -> new ArrayList<>()).add(new Pair(name, value));
            }
        }
    }

    /// The field after which a new one goes: a related one, else the last; -1 where none stays.
    private int anchor(String name) {
        for (String related : RelatedFields.of(name)) {
            if (entry.find(related) >= 0 && !removed.contains(related)) {
                return entry.find(related);
            }
        }
        int last = entry.fields().size() - 1;
        while (last >= 0 && removed.contains(lower(entry.fields().get(last)))) {
            last--;
        }
        return last;
    }

    private void verify(String edited, Map<Integer, List<Pair>> expected) {
        List<Pair> pairs = new ArrayList<>(expected.getOrDefault(-1, List.of()));
        for (int i = 0; i < entry.fields().size(); i++) {
            pairs.addAll(expected.getOrDefault(i, List.of()));
        }
        EntryText now = EntryText.of(edited);
        boolean empty = key.isEmpty() && pairs.isEmpty();
        boolean meant = !empty && now.raw().key().equals(key) && now.pairs().equals(pairs);
        if (!now.isWhole() || !meant || !EntrySight.isKept(span, edited)) {
            throw refused(
                    span,
                    0,
                    "the entry '" + entry.raw().key() + "' is written in a way that cannot be edited safely",
                    "");
        }
    }
}
