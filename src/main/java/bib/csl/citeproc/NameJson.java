package bib.csl.citeproc;

import bib.csl.ItemName;
import java.util.HashMap;
import java.util.Map;

/// A name as CSL-JSON, such as citeproc-java can render.
final class NameJson {
    private NameJson() {}

    static boolean isEmpty(ItemName name) {
        return isEmpty(name.literal())
                && isEmpty(name.family())
                && isEmpty(name.given())
                && isEmpty(name.nonDroppingParticle());
    }

    /// @param mark put after the family name, where no style's handling of names minds it
    static Map<String, Object> of(ItemName name, String mark) {
        Map<String, Object> json = new HashMap<>();
        if (!isEmpty(name.literal())) {
            json.put("literal", name.literal() + mark);
            return json;
        }
        put(json, "given", name.given());
        if (!isEmpty(name.family())) {
            json.put("family", name.family() + mark);
            put(json, "non-dropping-particle", name.nonDroppingParticle());
            put(json, "dropping-particle", name.droppingParticle());
            put(json, "suffix", name.suffix());
        } else if (!isEmpty(name.nonDroppingParticle())) {
            json.put("family", name.nonDroppingParticle() + mark);
        } else {
            json.put("given", name.given() + mark);
        }
        return json;
    }

    private static void put(Map<String, Object> json, String part, String value) {
        if (!isEmpty(value)) {
            json.put(part, value);
        }
    }

    /// As citeproc-java trims: a particle of which nothing is left makes it throw.
    private static boolean isEmpty(String part) {
        return part.trim().isEmpty() || part.isBlank();
    }
}
