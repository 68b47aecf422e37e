package bib.csl.json;

import bib.json.Json;
import bib.json.JsonReader;
import bib.source.BibException;
import bib.source.Diagnostic;
import bib.source.Severity;
import bib.source.Source;
import bib.source.Span;
import java.util.ArrayList;
import java.util.List;

/// The elements of an array of items, with their places.
final class JsonElements {
    static final String HINT = "CSL-JSON is an array of objects, each with an \"id\" and a \"type\"";

    private JsonElements() {}

    /// @param values the elements of the array that the text is
    static List<JsonElement> of(Source source, List<Json> values) {
        List<Span> spans = spans(source);
        List<JsonElement> elements = new ArrayList<>(values.size());
        for (int i = 0; i < values.size(); i++) {
            elements.add(new JsonElement(values.get(i), i + 1, i < spans.size() ? spans.get(i) : Span.of(source)));
        }
        return elements;
    }

    /// @param values elements that stand somewhere in the text
    static List<JsonElement> within(Source source, List<Json> values) {
        List<JsonElement> elements = new ArrayList<>(values.size());
        for (Json value : values) {
            elements.add(new JsonElement(value, elements.size() + 1, Span.of(source)));
        }
        return elements;
    }

    /// Reads the elements of an array one by one.
    ///
    /// @param fault       why the text is no JSON as a whole
    /// @param diagnostics takes what is wrong with each
    /// @throws BibException of kind INPUT where none of them can be read
    static List<JsonElement> singly(Source source, BibException fault, List<Diagnostic> diagnostics) {
        boolean array = source.text().stripLeading().startsWith("[");
        List<Span> spans = array ? spans(source) : List.of();
        List<JsonElement> elements = new ArrayList<>();
        List<Diagnostic> faults = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            List<Diagnostic> said = new ArrayList<>();
            try {
                Json value = JsonReader.read(new Source(source.name(), span.text()), said);
                elements.add(new JsonElement(value, i + 1, span));
            } catch (BibException e) {
                said.addAll(e.diagnostics());
            }
            said.forEach(one -> faults.add(moved(one, span)));
        }
        List<Diagnostic> whole = fault.diagnostics().stream()
                .map(one -> moved(one, Span.of(source)))
                .toList();
        if (elements.isEmpty()) {
            throw new BibException(BibException.Kind.INPUT, whole);
        }
        boolean told = faults.stream().anyMatch(one -> one.severity() == Severity.ERROR);
        diagnostics.addAll(told ? List.of() : whole);
        diagnostics.addAll(faults);
        return elements;
    }

    /// What was said of a part of a text, at its place in the whole.
    private static Diagnostic moved(Diagnostic one, Span part) {
        Span span = new Span(
                part.source(),
                part.start() + one.span().start(),
                part.start() + one.span().end());
        boolean error = one.severity() == Severity.ERROR;
        return error
                ? Diagnostic.error(span, one.message(), HINT)
                : Diagnostic.warning(span, one.message(), one.hint());
    }

    /// One span for each element of the outermost array, in order; one that is not closed goes on to the end.
    private static List<Span> spans(Source source) {
        String text = source.text();
        List<Span> spans = new ArrayList<>();
        int depth = 0;
        int start = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean between = depth == 1 && (c == ',' || c == ']');
            if (between && start >= 0) {
                spans.add(new Span(source, start, i));
                start = -1;
            } else if (depth == 1 && start < 0 && c > ' ') {
                start = i;
            }
            switch (c) {
                case '[', '{' -> depth++;
                case ']', '}' -> depth--;
                case '"' -> i = endOfString(text, i);
                default -> {}
            }
        }
        if (start >= 0) {
            spans.add(new Span(source, start, text.length()));
        }
        return spans;
    }

    private static int endOfString(String text, int quote) {
        int i = quote + 1;
        while (i < text.length() && text.charAt(i) != '"') {
            i += text.charAt(i) == '\\' ? 2 : 1;
        }
        return i;
    }
}
