package bib.csl.engine.style;

import bib.source.Source;
import bib.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// An XML element without namespaces; `xml:lang` is `lang`.
///
/// @param text the characters directly in it, one after the other
/// @param end  where its start tag ends, in the source
record Xml(String name, Map<String, String> attributes, List<Xml> children, String text, int end) {
    String get(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    boolean has(String attribute) {
        return attributes.containsKey(attribute);
    }

    /// An attribute's value as the words it lists; one empty word where it lists none.
    static List<String> words(String value) {
        List<String> words = new ArrayList<>(2);
        int start = 0;
        for (int i = 0; i <= value.length(); i++) {
            if (i == value.length() || value.charAt(i) <= ' ') {
                if (i > start) {
                    words.add(value.substring(start, i));
                }
                start = i + 1;
            }
        }
        return words.isEmpty() ? List.of("") : List.copyOf(words);
    }

    Span place(Source source) {
        return new Span(source, end, end);
    }

    boolean is(String attribute) {
        return get(attribute).equals("true");
    }
}
