package bib.source;

/// A change to a source: what stands at `span` becomes `replacement`.
///
/// An empty span inserts, an empty replacement deletes. Lists of them are applied by [TextEdits].
public record TextEdit(Span span, String replacement) {
    public static TextEdit insert(Source source, int offset, String text) {
        return new TextEdit(new Span(source, offset, offset), text);
    }

    public static TextEdit delete(Source source, int start, int end) {
        return new TextEdit(new Span(source, start, end), "");
    }
}
