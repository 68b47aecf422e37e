package bib.check;

import bib.source.Resource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Types and fields as biblatex's data model and BibTeX know them, from the resources `types.txt`, `fields.txt` and
/// `entryfields.txt`. Read when first asked for.
public final class DataModel {
    /// What an entry must say.
    ///
    /// @param fields   one of them is enough
    /// @param isNeeded whether an entry without is wrong, and not merely poor
    record Demand(List<String> fields, boolean isNeeded) {}

    private static final Map<String, List<Demand>> TYPES = types();
    private static final Set<String> FIELDS = fields();
    private static final Map<String, Set<String>> ENTRY_FIELDS = entryFields();
    /// Those that not every type has.
    private static final Set<String> OF_SOME = ofSome();

    private DataModel() {}

    /// All types, in lower case.
    public static Set<String> knownTypes() {
        return TYPES.keySet();
    }

    /// All fields, in lower case.
    static Set<String> knownFields() {
        return FIELDS;
    }

    /// What an entry of a type must say; nothing where the type is not known.
    static List<Demand> demands(String type) {
        return TYPES.getOrDefault(type, List.of());
    }

    /// Whether entries of a type may have a field, as far as either is known.
    static boolean isFieldOf(String type, String field) {
        Set<String> fields = ENTRY_FIELDS.get(type);
        return fields == null || fields.contains(field) || !OF_SOME.contains(field);
    }

    private static Map<String, List<Demand>> types() {
        Map<String, List<Demand>> types = new HashMap<>();
        for (String line : lines("types.txt")) {
            String[] parts = line.split("\t", -1);
            List<Demand> demands = new ArrayList<>();
            for (String demand : words(parts[1])) {
                boolean poor = demand.endsWith("?");
                String names = poor ? demand.substring(0, demand.length() - 1) : demand;
                demands.add(new Demand(List.of(names.split("/")), !poor));
            }
            words(parts[0]).forEach(type -> types.put(type, List.copyOf(demands)));
        }
        return Map.copyOf(types);
    }

    private static Set<String> fields() {
        Set<String> fields = new HashSet<>();
        lines("fields.txt").forEach(line -> fields.addAll(words(line)));
        return Set.copyOf(fields);
    }

    private static Map<String, Set<String>> entryFields() {
        Map<String, Set<String>> all = new HashMap<>();
        for (String line : lines("entryfields.txt")) {
            String[] parts = line.split("\t", -1);
            Set<String> fields = new HashSet<>();
            for (String word : words(parts[1])) {
                fields.addAll(all.getOrDefault(word, Set.of(word)));
            }
            for (String type : words(parts[0])) {
                Set<String> own = new HashSet<>(fields);
                demands(type).forEach(demand -> own.addAll(demand.fields()));
                all.put(type, own);
            }
        }
        return all;
    }

    private static Set<String> ofSome() {
        Set<String> fields = new HashSet<>();
        lines("entryfields.txt").forEach(line -> fields.addAll(words(line.substring(line.indexOf('\t')))));
        return Set.copyOf(fields);
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : Arrays.asList(text.strip().split(" "));
    }

    private static List<String> lines(String name) {
        String text = Resource.text(DataModel.class, name);
        return text.lines().filter(line -> !line.startsWith("#")).toList();
    }
}
