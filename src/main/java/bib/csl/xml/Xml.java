package bib.csl.xml;

import bib.source.Source;
import bib.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// An XML element. Its attributes have no namespaces; `xml:lang` is `lang`.
///
/// @param namespace the one its name is in; empty where that is in none
/// @param name without a prefix
/// @param text the characters directly in it, one after the other
/// @param end  where its start tag ends, in the source
public record Xml(
        String namespace, String name, Map<String, String> attributes, List<Xml> children, String text, int end) {
    /// An attribute's value; empty where there is none.
    public String get(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    public boolean has(String attribute) {
        return attributes.containsKey(attribute);
    }

    /// An attribute's value as the words it lists; one empty word where it lists none.
    public static List<String> words(String value) {
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

    /// Where its start tag begins.
    public Span start(Source source) {
        int start = source.text().lastIndexOf('<', end - 1);
        return new Span(source, start, start);
    }

    /// Where its start tag ends.
    public Span place(Source source) {
        return new Span(source, end, end);
    }

    /// Whether an attribute is `true`.
    public boolean is(String attribute) {
        return get(attribute).equals("true");
    }
}
