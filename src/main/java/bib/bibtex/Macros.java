package bib.bibtex;

import bib.bibtex.value.MonthMacros;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The `@string` definitions read so far, and the months ([MonthMacros]). Names are compared without case.
///
/// What macros may add to a text is limited: definitions that double each other would fill the memory.
final class Macros {
    private static final long MAX_EXPANSION = 50_000_000;

    private final Map<String, String> values = new HashMap<>();
    private final Map<String, String> sources = new LinkedHashMap<>();
    private long expanded;

    /// @param source the whole block of the definition
    void define(String name, String value, String source) {
        String key = name.toLowerCase(Locale.ROOT);
        values.put(key, value);
        sources.remove(key);
        sources.put(key, source);
    }

    boolean isDefined(String name) {
        return values.containsKey(name.toLowerCase(Locale.ROOT));
    }

    /// A macro's value; nothing where it is not defined, or where the text has grown beyond measure.
    Optional<String> expand(String name) {
        String key = name.toLowerCase(Locale.ROOT);
        Optional<String> value = Optional.ofNullable(values.get(key)).or(() -> MonthMacros.meaning(key));
        expanded += value.map(String::length).orElse(0);
        return isExhausted() ? Optional.empty() : value;
    }

    /// Whether macros have added more than they may.
    boolean isExhausted() {
        return expanded > MAX_EXPANSION;
    }

    /// The definitions' sources by lower-case name, in the order of the text.
    Map<String, String> sources() {
        return Collections.unmodifiableMap(sources);
    }
}
