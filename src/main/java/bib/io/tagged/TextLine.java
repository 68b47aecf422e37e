package bib.io.tagged;

import bib.source.Source;
import bib.source.Span;
import java.util.ArrayList;
import java.util.List;

/// One line of a text, without its end.
///
/// @param start where it begins in the text
record TextLine(String text, int start) {
    static List<TextLine> of(String text) {
        List<TextLine> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                lines.add(new TextLine(text.substring(start, i), start));
                i += c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n' ? 1 : 0;
                start = i + 1;
            }
        }
        if (start < text.length()) {
            lines.add(new TextLine(text.substring(start), start));
        }
        return lines;
    }

    int end() {
        return start + text.length();
    }

    Span span(Source source) {
        return new Span(source, start, end());
    }
}
