package bib.io.tagged;

import bib.entry.Entry;
import bib.entry.Library;
import bib.entry.Reading;
import bib.entry.References;
import bib.io.format.Format;
import bib.io.format.Outgoing;
import bib.io.format.Writing;
import bib.io.table.TagReader;
import bib.io.table.TagRecord;
import bib.io.table.TagTable;
import bib.io.table.Unread;
import bib.source.Diagnostic;
import bib.source.Severity;
import bib.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A format whose records are lines with tags, read and written by a table.
interface TaggedFormat extends Format {
    /// So many lines that are not empty tell what a text is.
    int FIRST = 3;

    /// Which tag holds which field.
    TagTable table();

    /// The tag that a line begins with; empty where it goes on with the one before.
    String tag(String line);

    /// What to say of a text that has no record.
    Refusal refusal();

    /// The records of a text, whatever is wrong with them told.
    List<TagRecord> records(Source source, List<Diagnostic> diagnostics);

    TagTable.Type type(TagRecord record, Source source, List<Diagnostic> diagnostics);

    /// Adds one record.
    void write(Outgoing outgoing, StringBuilder out);

    /// Whether the first lines begin with tags.
    @Override
    default boolean isFormOf(String text) {
        List<String> first =
                text.lines().filter(line -> !line.isBlank()).limit(FIRST).toList();
        return !first.isEmpty() && first.stream().noneMatch(line -> tag(line).isEmpty());
    }

    @Override
    default boolean holdsKey(Entry entry) {
        return table().holdsKey(entry.key());
    }

    @Override
    default Reading read(Source source) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        Unread unread = new Unread(source);
        List<Entry> entries = new ArrayList<>();
        List<TagRecord> records = records(source, diagnostics);
        if (records.isEmpty() && diagnostics.stream().anyMatch(one -> one.severity() == Severity.ERROR)) {
            return new Reading(
                    new Library(List.of(), Map.of()), List.of(refusal().of(source, title())));
        }
        for (TagRecord record : records) {
            entries.add(TagReader.read(table(), record, type(record, source, diagnostics), source, unread));
        }
        diagnostics.addAll(unread.diagnostics());
        return new Reading(new Library(entries, Map.of()), diagnostics);
    }

    @Override
    default String write(List<Entry> entries, Writing writing) {
        StringBuilder out = new StringBuilder();
        for (Entry entry : entries) {
            if (!References.isData(entry)) {
                out.append(out.isEmpty() ? "" : "\n");
                write(new Outgoing(entry, writing.losses()), out);
            }
        }
        return out.toString();
    }
}
