package bib.io.yaml;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A YAML value. Scalars are texts as they are written: `2020` is no number and `no` no truth value.
sealed interface Yaml {
    /// Where it stands in its source.
    int start();

    /// A scalar.
    record Text(String text, int start) implements Yaml {}

    /// A sequence.
    record Seq(List<Yaml> items, int start) implements Yaml {
        public Seq {
            items = List.copyOf(items);
        }
    }

    /// A mapping, in order, with texts for keys.
    record Mapping(Map<String, Yaml> members, int start) implements Yaml {
        public Mapping {
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        }

        /// A member's text; empty where there is none.
        String text(String key) {
            return members.get(key) instanceof Text found ? found.text() : "";
        }
    }

    /// The items of a sequence; any other value is its own only item.
    static List<Yaml> items(Yaml value) {
        return value instanceof Seq sequence ? sequence.items() : List.of(value);
    }
}
