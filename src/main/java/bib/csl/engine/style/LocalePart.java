package bib.csl.engine.style;

import java.util.Map;

/// What one `locale` element says.
///
/// @param ordinals whether it has terms for ordinals
/// @param dates    by form
public record LocalePart(Terms terms, boolean ordinals, Map<String, DateFormat> dates, Map<String, String> options) {
    static LocalePart of(Map<String, LocaleTerm> terms, Map<String, DateFormat> dates, Map<String, String> options) {
        boolean ordinals = false;
        for (String key : terms.keySet()) {
            ordinals |= LocaleTerms.isOrdinal(key);
        }
        return new LocalePart(Terms.of(terms), ordinals, Map.copyOf(dates), Map.copyOf(options));
    }
}
