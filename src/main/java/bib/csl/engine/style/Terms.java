package bib.csl.engine.style;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The terms of one `locale` element, by [LocaleTerms#key].
interface Terms {
    @Nullable
    LocaleTerm get(String key);

    Map<String, LocaleTerm> all();

    /// Terms that are there already.
    static Terms of(Map<String, LocaleTerm> terms) {
        Map<String, LocaleTerm> all = Map.copyOf(terms);
        return new Terms() {
            @Override
            public @Nullable LocaleTerm get(String key) {
                return all.get(key);
            }

            @Override
            public Map<String, LocaleTerm> all() {
                return all;
            }
        };
    }
}
