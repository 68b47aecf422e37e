package bib.io.yaml;

import bib.io.format.Identifiers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Tags that are paths (`parent/title`) to a tree of maps and lists, to be written as YAML.
final class YamlTree {
    private static final int MAX_DIGITS = 9;

    private final Map<String, Object> root = new LinkedHashMap<>();
    private final Map<String, List<Object>> lists = new HashMap<>();

    Map<String, Object> root() {
        return root;
    }

    /// The map at a path, made where there is none. A value that stands there becomes the map's `own` member.
    private Map<String, Object> map(String path, String own) {
        Map<String, Object> at = root;
        for (String step : path.isEmpty() ? new String[0] : path.split("/")) {
            Object known = at.get(step);
            Map<String, Object> next = new LinkedHashMap<>();
            if (known instanceof Map<?, ?> map) {
                map.forEach((key, value) -> next.put(String.valueOf(key), value));
            } else if (known != null) {
                next.put(own, known);
            }
            at.put(step, next);
            at = next;
        }
        return at;
    }

    /// Puts a value at a path.
    ///
    /// @param own what a value is called that stands where a map must be
    void put(String path, Object value, String own) {
        int slash = path.lastIndexOf('/');
        Map<String, Object> parent = map(slash < 0 ? "" : path.substring(0, slash), own);
        parent.put(path.substring(slash + 1), value);
    }

    /// Adds a value at a path: a second one makes a list.
    void add(String path, Object value) {
        List<Object> all = lists.computeIfAbsent(path, _ -> new ArrayList<>());
        all.add(value);
        if (all.size() < 3) {
            put(path, all.size() == 1 ? value : all, "value");
        }
    }

    /// Adds a value to the list at a path.
    void list(String path, Object value) {
        List<Object> all = lists.computeIfAbsent(path, _ -> new ArrayList<>());
        all.add(value);
        if (all.size() == 1) {
            put(path, all, "value");
        }
    }

    /// A whole number where a text is one, under a key that numbers may stand under.
    static Object number(String text, Set<String> keys, String path) {
        String key = path.substring(path.lastIndexOf('/') + 1);
        boolean number = keys.contains(key)
                && text.length() <= MAX_DIGITS
                && Identifiers.isNumber(text)
                && (text.length() == 1 || text.charAt(0) != '0');
        return number ? (Object) Integer.valueOf(text) : text;
    }
}
