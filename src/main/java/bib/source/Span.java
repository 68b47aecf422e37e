package bib.source;

/// A stretch of a source: from `start` (included) to `end` (excluded), in UTF-16 code units.
public record Span(Source source, int start, int end) {
    public Span {
        if (start < 0 || end < start || end > source.length()) {
            throw new IllegalArgumentException("no such stretch: " + start + ".." + end);
        }
    }

    /// The whole of a source.
    public static Span of(Source source) {
        return new Span(source, 0, source.length());
    }

    /// The empty stretch at which it begins.
    public Span beginning() {
        return new Span(source, start, start);
    }

    public String text() {
        return source.text(start, end);
    }

    public int line() {
        return source.line(start);
    }

    /// The line as a message beside another place calls it: with the name of the source, where it is another one.
    public String lineBeside(Span other) {
        return (source == other.source ? "line " : source.name() + ", line ") + line();
    }

    public int column() {
        return source.column(start);
    }
}
