package bib.io;

import bib.io.TagRecord.Line;
import bib.source.Diagnostic;
import bib.source.Source;
import java.util.ArrayList;
import java.util.List;

/// Collects the lines of a tagged text into records.
final class TagRecords {
    private final Source source;
    private final List<TagRecord> records = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder more = new StringBuilder();

    TagRecords(Source source) {
        this.source = source;
    }

    boolean isOpen() {
        return !lines.isEmpty();
    }

    /// Whether the record has a line with that tag already.
    boolean has(String tag) {
        return lines.stream().anyMatch(line -> line.tag().equals(tag));
    }

    boolean hasOtherThan(String tag) {
        return lines.stream().anyMatch(line -> !line.tag().equals(tag));
    }

    void add(Line line) {
        join();
        lines.add(line);
    }

    /// Adds a text to the last line; not where no record is open.
    boolean goesOn(String text) {
        if (lines.isEmpty()) {
            return false;
        }
        more.append(' ').append(text.strip());
        return true;
    }

    /// Long values come in many lines: they are put together once.
    private void join() {
        if (!more.isEmpty()) {
            Line last = lines.removeLast();
            lines.add(new Line(last.tag(), last.value() + more, last.start()));
            more.setLength(0);
        }
    }

    /// @param place one past the record's last character
    void end(int place) {
        join();
        if (!lines.isEmpty()) {
            records.add(new TagRecord(lines, lines.getFirst().start(), place));
            lines.clear();
        }
    }

    Diagnostic stray(TextLine line, String hint) {
        return Diagnostic.error(line.span(source), "this belongs to no record", hint);
    }

    /// What a program puts between records.
    Diagnostic heading(TextLine line) {
        return Diagnostic.warning(line.span(source), "this belongs to no record, and is not read", "");
    }

    /// All records, the last one ended.
    List<TagRecord> all() {
        end(source.text().length());
        return records;
    }
}
