package bib.edit;

import bib.bibtex.BibtexReader;
import bib.bibtex.write.FileFormatter;
import bib.entry.Entry;
import bib.entry.Inheritance;
import bib.entry.Reading;
import bib.source.Diagnostic;
import bib.source.Severity;
import bib.source.Source;
import bib.source.Span;
import bib.source.TextEdit;
import bib.source.TextEdits;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Sets a file in one style, and makes sure that it says the same: what came out is read again, and an entry that would
/// say anything else stays as it was.
public final class FormatFile {
    private static final int MOST_ROUNDS = 4;

    private final Source source;
    private final FormatSettings settings;
    private final Reading before;
    private final List<Diagnostic> notes = new ArrayList<>();
    private final Set<Integer> kept = new HashSet<>();
    private boolean sorts;
    private boolean possible = true;

    private FormatFile(Source source, FormatSettings settings) {
        this.source = source;
        this.settings = settings;
        before = read(source);
        sorts = !settings.sort().equals(FormatSettings.FILE);
        notes.addAll(errors(before));
    }

    /// What to do to a file, and which of its entries stay as they are, and why; what cannot be read is an error.
    public static Change apply(Source source, FormatSettings settings) {
        return new FormatFile(source, settings).change();
    }

    private static Reading read(Source source) {
        Reading reading = BibtexReader.read(source);
        return new Reading(Inheritance.resolve(reading.library()).library(), reading.diagnostics());
    }

    private Change change() {
        for (int round = 0; possible && round < MOST_ROUNDS; round++) {
            FileFormatter formatter = FileFormatter.of(source, settings.rules(), kept);
            List<Entry> order = order(formatter);
            List<TextEdit> edits = sorts ? formatter.edits(starts(order)) : formatter.edits();
            if (edits.isEmpty() || accept(edits, order)) {
                notes.addAll(0, formatter.notes());
                kept.forEach(start ->
                        note(start, "this entry is left as it is: in the style it would say another thing", ""));
                return new Change(edits, notes);
            }
        }
        note(0, "this file is left as it is: in the style it would say something else", "");
        return new Change(List.of(), notes);
    }

    private void note(int offset, String message, String hint) {
        notes.add(Diagnostic.note(new Span(source, offset, offset), message, hint));
    }

    private static List<Integer> starts(List<Entry> entries) {
        return entries.stream().map(entry -> entry.span().start()).toList();
    }

    /// The entries in the order in which they are to stand.
    private List<Entry> order(FileFormatter formatter) {
        List<Entry> entries = before.library().entries();
        if (sorts && !(formatter.canBeOrdered() && formatter.entries().equals(starts(entries)))) {
            sorts = false;
            note(0, "the entries stay in their order: where some of them end is not certain", "see bib check");
        }
        return sorts ? EntryOrder.sorted(entries, settings.sort()) : entries;
    }

    /// Whether the file says the same with these edits; else finds out what must stay.
    private boolean accept(List<TextEdit> edits, List<Entry> order) {
        Reading after = read(new Source(source.name(), TextEdits.apply(source, edits)));
        List<Entry> now = after.library().entries();
        boolean same = now.size() == order.size()
                && errors(after).size() == errors(before).size();
        Set<Integer> changed = new HashSet<>();
        for (int i = 0; same && i < now.size(); i++) {
            if (!Sameness.of(order.get(i), now.get(i))) {
                changed.add(order.get(i).span().start());
            }
        }
        if (same && changed.isEmpty()) {
            return true;
        }
        if (sorts) {
            sorts = false;
            note(0, "the entries stay in their order: in another they would say something else", "see bib check");
        } else {
            possible = same && kept.addAll(changed);
        }
        return false;
    }

    private static List<Diagnostic> errors(Reading reading) {
        return reading.diagnostics().stream()
                .filter(found -> found.severity() == Severity.ERROR)
                .toList();
    }
}
