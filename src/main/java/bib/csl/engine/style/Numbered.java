package bib.csl.engine.style;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Things that recur, each written once and named by its number.
final class Numbered<T> {
    private final Map<T, Integer> numbers = new HashMap<>();
    private final List<T> all = new ArrayList<>();

    /// Its number, a new one where it is new.
    int of(T thing) {
        Integer known = numbers.putIfAbsent(thing, all.size());
        if (known != null) {
            return known;
        }
        all.add(thing);
        return all.size() - 1;
    }

    List<T> all() {
        return all;
    }
}
