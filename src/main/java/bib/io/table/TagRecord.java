package bib.io.table;

import bib.source.Source;
import bib.source.Span;
import java.util.List;

/// One record of a tagged format.
///
/// @param start where it begins in its source; `end` is one past its last character
public record TagRecord(List<Line> lines, int start, int end) {
    /// One tag and what it says, with lines that go on behind it.
    ///
    /// @param start where the tag stands in the source
    public record Line(String tag, String value, int start) {}

    /// The same record with other lines.
    TagRecord with(List<Line> otherLines) {
        return new TagRecord(otherLines, start, end);
    }

    public TagRecord {
        lines = List.copyOf(lines);
    }

    Span span(Source source) {
        return new Span(source, start, end);
    }

    /// The value of the first line with a tag; empty where there is none.
    public String first(String tag) {
        for (Line line : lines) {
            if (line.tag().equals(tag)) {
                return line.value();
            }
        }
        return "";
    }
}
