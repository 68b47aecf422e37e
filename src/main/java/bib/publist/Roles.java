package bib.publist;

import bib.csl.Item;
import bib.entry.Annotation;
import bib.entry.Role;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which roles the names of one item have.
///
/// @param byName   canonical roles, only of names that have some
/// @param warnings where the data does not say enough, one line each
public record Roles(Map<NamePlace, Set<String>> byName, List<String> warnings) {
    /// Of an item of which nothing is known.
    public static final Roles NONE = new Roles(Map.of(), List.of());

    public Roles {
        byName = Collections.unmodifiableMap(new LinkedHashMap<>(byName));
        warnings = List.copyOf(warnings);
    }

    /// The roles that the item's annotations say, and `self` for the names that are the person's, see [SelfNames].
    public static Roles of(Item item, Person person) {
        Map<NamePlace, Set<String>> byName = new LinkedHashMap<>();
        for (Annotation annotation : item.annotations()) {
            String role = Role.canonical(annotation.value());
            if (annotation.isRole() && !role.equals(Role.SELF)) {
                add(byName, new NamePlace(annotation.field(), annotation.position()), role);
            }
        }
        SelfNames self = SelfNames.of(item, person);
        self.places().forEach(place -> add(byName, place, Role.SELF));
        return new Roles(byName, self.warnings());
    }

    /// The roles of one name; none where nothing is said of it.
    public Set<String> of(String variable, int position) {
        return byName.getOrDefault(new NamePlace(variable, position), Set.of());
    }

    private static void add(Map<NamePlace, Set<String>> byName, NamePlace place, String role) {
        byName.computeIfAbsent(place, _ -> new LinkedHashSet<>()).add(role);
    }
}
