package bib.check;

import bib.source.Source;
import bib.source.Span;
import bib.source.TextEdit;
import java.util.ArrayList;
import java.util.List;

/// An umlaut that was typed with two apostrophes, `M\''{u}ller` for `M{\"u}ller`: to LaTeX an acute on an
/// apostrophe, and no letter.
final class TypedUmlaut {
    private static final String TYPED = "\\''";
    private static final String LETTERS = "aeiouyAEIOUY";

    private final String text;
    private final Source source;
    private final int start;

    private TypedUmlaut(Span field) {
        text = field.text();
        source = field.source();
        start = field.start();
    }

    /// What makes umlauts of those in a field. Braces are around each: within quotes, a quote would end the value.
    static List<TextEdit> mended(Span field) {
        return new TypedUmlaut(field).edits();
    }

    private List<TextEdit> edits() {
        List<TextEdit> edits = new ArrayList<>(0);
        for (int at = text.indexOf(TYPED); at >= 0; at = text.indexOf(TYPED, at + TYPED.length())) {
            int behind = at + TYPED.length();
            boolean braced = letter(behind + 1) && character(behind) == '{' && character(behind + 2) == '}';
            int end = braced ? behind + 3 : behind + 1;
            if (character(at - 1) != '\\' && (braced || letter(behind))) {
                char letter = text.charAt(braced ? behind + 1 : behind);
                boolean grouped = character(at - 1) == '{' && character(end) == '}';
                String umlaut = "\\\"" + letter;
                Span place = new Span(source, start + at, start + end);
                edits.add(new TextEdit(place, grouped ? umlaut : "{" + umlaut + "}"));
            }
        }
        return edits;
    }

    private char character(int at) {
        return at >= 0 && at < text.length() ? text.charAt(at) : '\0';
    }

    private boolean letter(int at) {
        return LETTERS.indexOf(character(at)) >= 0;
    }
}
