package bib.io.yaml;

import bib.io.format.Outgoing;
import bib.io.table.Kind;
import bib.io.table.TagRow;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/// What the schema of CITATION.cff asks of a reference beyond the form of its values (`schema.json` 1.2.0): lists
/// without repetition, and a name for every entity.
final class CffRules {
    private static final List<String> LISTS = List.of("authors", "editors", "translators", "keywords");
    private static final List<String> ENTITIES = List.of("publisher", "institution", "conference");

    private CffRules() {}

    /// Takes out of a reference what breaks a rule, and tells it. A keyword that is there twice is no news.
    static void keep(Map<String, Object> reference, Kind kind, Outgoing entry) {
        for (String key : LISTS) {
            if (reference.get(key) instanceof List<?> all) {
                List<?> distinct = new ArrayList<>(new LinkedHashSet<>(all));
                reference.put(key, distinct);
                if (distinct.size() < all.size() && !key.equals("keywords")) {
                    entry.lose("that a name is in '" + field(key, kind) + "' twice");
                }
            }
        }
        for (String key : ENTITIES) {
            if (reference.get(key) instanceof Map<?, ?> entity && !entity.containsKey("name")) {
                entity.keySet()
                        .forEach(part ->
                                entry.lose("the field '" + field(key + "/" + part, kind) + "' of one without a name"));
                reference.remove(key);
            }
        }
    }

    /// The field that a key holds.
    private static String field(String key, Kind kind) {
        return CffTable.TABLE.rows().stream()
                .filter(row -> row.tag().equals(key) && row.fits(kind))
                .map(TagRow::field)
                .findFirst()
                .orElse(key);
    }
}
