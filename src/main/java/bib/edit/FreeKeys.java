package bib.edit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;

/// Gives out keys that nobody has. Remembers how far it came with each, since thousands may want the same.
public final class FreeKeys {
    private final Set<String> taken;
    private final Map<String, Integer> tried = new HashMap<>();

    /// @param taken keys that are not to be had
    public FreeKeys(Set<String> taken) {
        this.taken = new HashSet<>(taken);
    }

    /// A key, from now on taken: the one that is wanted, else with the first suffix that makes it free.
    ///
    /// @param suffix by number, from 0; all differ
    public String take(String wanted, IntFunction<String> suffix) {
        return taken.add(wanted) ? wanted : another(wanted, suffix);
    }

    /// A key, from now on taken: the one that is wanted with the first suffix that makes it free.
    ///
    /// @param suffix by number, from 0; all differ
    public String another(String wanted, IntFunction<String> suffix) {
        int number = tried.getOrDefault(wanted, 0);
        String key = wanted + suffix.apply(number);
        while (!taken.add(key)) {
            number++;
            key = wanted + suffix.apply(number);
        }
        tried.put(wanted, number + 1);
        return key;
    }
}
