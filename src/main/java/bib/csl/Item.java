package bib.csl;

import bib.entry.Annotation;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The CSL view of a publication: a CSL-JSON item (CSL 1.0.2, `csl-data.json`).
///
/// Variables have their CSL names. Values are Unicode text; an absent variable is not in its map.
///
/// @param type        a CSL item type, as `paper-conference`
/// @param text        standard and number variables, as `container-title`, `volume`
/// @param names       name variables, as `author`
/// @param dates       date variables, as `issued`
/// @param annotations what the metadata says of names; fields are CSL variables here (`custom` in CSL-JSON)
public record Item(
        String id,
        String type,
        Map<String, String> text,
        Map<String, List<ItemName>> names,
        Map<String, ItemDate> dates,
        List<Annotation> annotations) {
    public Item {
        text = Collections.unmodifiableMap(new LinkedHashMap<>(text));
        names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
        dates = Collections.unmodifiableMap(new LinkedHashMap<>(dates));
        annotations = List.copyOf(annotations);
    }

    public Optional<String> text(String variable) {
        return Optional.ofNullable(text.get(variable));
    }

    /// The names of a variable, in order; none where it is absent.
    public List<ItemName> names(String variable) {
        return names.getOrDefault(variable, List.of());
    }

    public Optional<ItemDate> date(String variable) {
        return Optional.ofNullable(dates.get(variable));
    }
}
