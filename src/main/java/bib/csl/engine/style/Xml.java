package bib.csl.engine.style;

import bib.source.Source;
import bib.source.Span;
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
        String text = value.strip();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) <= ' ') {
                return List.of(text.split("\\s+"));
            }
        }
        return List.of(text);
    }

    Span place(Source source) {
        return new Span(source, end, end);
    }

    boolean is(String attribute) {
        return get(attribute).equals("true");
    }
}
