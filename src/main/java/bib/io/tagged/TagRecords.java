package bib.io.tagged;

import bib.io.table.TagRecord;
import bib.io.table.TagRecord.Line;
import bib.source.Diagnostic;
import bib.source.Source;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Collects the lines of a tagged text into records.
final class TagRecords {
    private final Source source;
    private final List<TagRecord> records = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    /// The tags of those lines, so that a long record need not be gone through for each of them.
    private final Set<String> tags = new HashSet<>();
    private final StringBuilder more = new StringBuilder();
    private final List<Diagnostic> diagnostics;
    private final List<TextLine> strays = new ArrayList<>();
    private final char between;
    private String strayHint = "";

    /// @param diagnostics takes what belongs to no record
    /// @param wrapped     whether programs cut long values into lines; else a line that goes on may be a value of
    ///                    its own
    TagRecords(Source source, List<Diagnostic> diagnostics, boolean wrapped) {
        this.between = wrapped ? ' ' : '\n';
        this.source = source;
        this.diagnostics = diagnostics;
    }

    boolean isOpen() {
        return !lines.isEmpty();
    }

    /// Whether the record has a line with that tag already.
    boolean has(String tag) {
        return tags.contains(tag);
    }

    boolean hasOtherThan(String tag) {
        return tags.size() > (tags.contains(tag) ? 1 : 0);
    }

    /// The tag of the line read last; empty where no record is open.
    String last() {
        return lines.isEmpty() ? "" : lines.getLast().tag();
    }

    void add(Line line) {
        tellStrays();
        join();
        lines.add(line);
        tags.add(line.tag());
    }

    /// Adds a text to the last line; not where no record is open.
    boolean goesOn(String text) {
        if (lines.isEmpty()) {
            return false;
        }
        more.append(between).append(text.strip());
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
            tags.clear();
        }
    }

    /// A line that belongs to no record. Those that follow each other are told once.
    void stray(TextLine line, String hint) {
        strays.add(line);
        strayHint = hint;
    }

    private void tellStrays() {
        if (!strays.isEmpty()) {
            int others = strays.size() - 1;
            String message = others == 0
                    ? "this belongs to no record"
                    : "this belongs to no record, nor does what follows it (" + others + " more "
                            + (others == 1 ? "line" : "lines") + ")";
            diagnostics.add(Diagnostic.error(strays.getFirst().span(source), message, strayHint));
            strays.clear();
        }
    }

    /// What a program puts between records.
    void heading(TextLine line) {
        tellStrays();
        diagnostics.add(Diagnostic.warning(line.span(source), "this belongs to no record, and is not read", ""));
    }

    /// All records, the last one ended.
    List<TagRecord> all() {
        tellStrays();
        end(source.text().length());
        return records;
    }
}
