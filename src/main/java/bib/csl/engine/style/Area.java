package bib.csl.engine.style;

import bib.csl.xml.XmlNumbers;
import java.util.List;
import java.util.Map;

/// `citation` or `bibliography`.
///
/// @param options   its own attributes
/// @param delimiter of its layout
/// @param names     the name options that hold where an element says nothing
public record Area(
        Map<String, String> options,
        Look look,
        String delimiter,
        List<Node> children,
        List<SortKey> keys,
        NameOptions names) {
    public String option(String name) {
        return options.getOrDefault(name, "");
    }

    public boolean has(String name) {
        return options.containsKey(name);
    }

    public boolean is(String name) {
        return option(name).equals("true");
    }

    public int number(String name, int otherwise) {
        return XmlNumbers.parse(option(name), otherwise, Integer.MAX_VALUE / 16);
    }
}
