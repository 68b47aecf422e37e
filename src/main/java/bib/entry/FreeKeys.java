package bib.entry;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;

/// Gives out keys and ids that nobody has. Remembers how far it came with each, since thousands may want the same.
public final class FreeKeys {
    private final boolean ignoringCase;
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> tried = new HashMap<>();

    private FreeKeys(boolean ignoringCase) {
        this.ignoringCase = ignoringCase;
    }

    /// Ids that differ, be it in letter case alone; all are to be had.
    public static FreeKeys exact() {
        return new FreeKeys(false);
    }

    /// Keys for a `.bib` file: to BibTeX, `Luo2019` and `luo2019` are one.
    ///
    /// @param taken keys that are not to be had
    public static FreeKeys forBibtex(Set<String> taken) {
        FreeKeys keys = new FreeKeys(true);
        taken.forEach(keys::add);
        return keys;
    }

    /// A key, from now on taken: the one that is wanted, else the first free one of `KEY-2`, `KEY-3` and so on.
    public String take(String wanted) {
        return take(wanted, FreeKeys::suffix);
    }

    /// A key, from now on taken: the first free one of `KEY-2`, `KEY-3` and so on.
    public String another(String wanted) {
        return another(wanted, FreeKeys::suffix);
    }

    private static String suffix(int number) {
        return "-" + (number + 2);
    }

    /// A key, from now on taken: the one that is wanted, else with the first suffix that makes it free.
    ///
    /// @param suffix by number, from 0; all differ
    public String take(String wanted, IntFunction<String> suffix) {
        return add(wanted) ? wanted : another(wanted, suffix);
    }

    private boolean add(String key) {
        return taken.add(ignoringCase ? key.toLowerCase(Locale.ROOT) : key);
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
