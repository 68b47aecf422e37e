package bib.csl.engine.style;

import java.util.Map;

/// What one `locale` element says.
///
/// @param terms by [LocaleTerms#key]
/// @param dates by form
public record LocalePart(Map<String, LocaleTerm> terms, Map<String, DateFormat> dates, Map<String, String> options) {
    public LocalePart {
        terms = Map.copyOf(terms);
        dates = Map.copyOf(dates);
        options = Map.copyOf(options);
    }

    boolean definesOrdinals() {
        for (String key : terms.keySet()) {
            if (key.startsWith("ordinal")) {
                return true;
            }
        }
        return false;
    }
}
