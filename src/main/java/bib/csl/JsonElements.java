package bib.csl;

import bib.source.Source;
import bib.source.Span;
import java.util.ArrayList;
import java.util.List;

/// Finds where the elements of a JSON array stand, in text that is known to be JSON.
final class JsonElements {
    private JsonElements() {}

    /// One span for each element of the outermost array, in order.
    static List<Span> spans(Source source) {
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
