package bib.edit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;

/// Gives out keys that nobody has, be it in other letters: to BibTeX, `Luo2019` and `luo2019` are one key. Remembers
// how far it came with each, since thousands may want the same.
public final class FreeKeys {
    private final Set<String> taken;
    private final Map<String, Integer> tried = new HashMap<>();

    /// @param taken keys that are not to be had
    public FreeKeys(Set<String> taken) {
        this.taken = new HashSet<>();
        taken.forEach(this::add);
    }

    /// A key, from now on taken: the one that is wanted, else with the first suffix that makes it free.
    ///
    /// @param suffix by number, from 0; all differ
    public String take(String wanted, IntFunction<String> suffix) {
        return add(wanted) ? wanted : another(wanted, suffix);
    }

    private boolean add(String key) {
        return taken.add(key.toLowerCase(Locale.ROOT));
    }

    /// A key, from now on taken: the one that is wanted with the first suffix that makes it free.
    ///
    /// @param suffix by number, from 0; all differ
    public String another(String wanted, IntFunction<String> suffix) {
        int number = tried.getOrDefault(wanted, 0);
        String key = wanted + suffix.apply(number);
        while (!add(key)) {
            number++;
            key = wanted + suffix.apply(number);
        }
        tried.put(wanted, number + 1);
        return key;
    }
}
