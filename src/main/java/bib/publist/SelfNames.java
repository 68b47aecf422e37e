package bib.publist;

import bib.csl.Item;
import bib.csl.ItemName;
import bib.entry.Annotation;
import bib.entry.Role;
import bib.publist.Person.Likeness;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which names of an item are the person's own.
///
/// The first of these rules that finds a name decides:
///
/// 1. The annotation `orcid` of a name is the person's ORCID iD. (A name with another iD is never the person's.)
/// 2. A name has the role `self` and the person's family name; `self` on anybody else is somebody else's business,
///    since people may share a file. In the item's other lists a name written the same is the person's, too.
/// 3. The name matches ([Person]); in each list (author, editor …) the best match alone. Where two are equally
///    good, neither is taken, and a warning asks for a `self`.
///
/// Where the person is [Person#NONE], the names with the role `self` are taken as the data says.
///
/// @param warnings one line each
record SelfNames(Set<NamePlace> places, List<String> warnings) {
    private static final String ORCID = "orcid";

    SelfNames {
        places = Set.copyOf(places);
        warnings = List.copyOf(warnings);
    }

    static SelfNames of(Item item, Person person) {
        Set<NamePlace> annotated = annotated(item);
        if (person.isNone()) {
            return new SelfNames(annotated, List.of());
        }
        Set<NamePlace> byOrcid = byOrcid(item, person, true);
        if (!byOrcid.isEmpty()) {
            return new SelfNames(byOrcid, List.of());
        }
        annotated.removeIf(place -> !person.sharesFamily(name(item, place)));
        if (!annotated.isEmpty()) {
            return new SelfNames(withNamesakes(item, annotated), List.of());
        }
        return byName(item, person);
    }

    /// The names with the role `self`.
    private static Set<NamePlace> annotated(Item item) {
        Set<NamePlace> places = new LinkedHashSet<>();
        for (Annotation annotation : item.annotations()) {
            boolean self =
                    annotation.isRole() && Role.canonical(annotation.value()).equals(Role.SELF);
            if (self && annotation.position() <= item.names(annotation.field()).size()) {
                places.add(new NamePlace(annotation.field(), annotation.position()));
            }
        }
        return places;
    }

    /// The names whose annotated ORCID iD is the person's, or is not.
    private static Set<NamePlace> byOrcid(Item item, Person person, boolean own) {
        Set<NamePlace> places = new LinkedHashSet<>();
        for (Annotation annotation : item.annotations()) {
            boolean says = annotation.name().equals(ORCID)
                    && annotation.position() > 0
                    && annotation.position() <= item.names(annotation.field()).size();
            if (says && !person.orcid().isEmpty() && own == isOrcidOf(annotation, person)) {
                places.add(new NamePlace(annotation.field(), annotation.position()));
            }
        }
        return places;
    }

    private static boolean isOrcidOf(Annotation annotation, Person person) {
        return Person.bareOrcid(annotation.value()).equals(person.orcid());
    }

    private static Set<NamePlace> withNamesakes(Item item, Set<NamePlace> decided) {
        Set<NamePlace> places = new LinkedHashSet<>(decided);
        List<ItemName> names = decided.stream().map(place -> name(item, place)).toList();
        List<String> variables = decided.stream().map(NamePlace::variable).toList();
        item.names().forEach((variable, list) -> {
            for (int i = 0; i < list.size() && !variables.contains(variable); i++) {
                if (names.contains(list.get(i))) {
                    places.add(new NamePlace(variable, i + 1));
                }
            }
        });
        return places;
    }

    private static SelfNames byName(Item item, Person person) {
        Set<NamePlace> others = byOrcid(item, person, false);
        Set<NamePlace> places = new LinkedHashSet<>();
        List<String> warnings = new ArrayList<>();
        for (Map.Entry<String, List<ItemName>> names : item.names().entrySet()) {
            List<NamePlace> best = best(names.getKey(), names.getValue(), person, others);
            if (best.size() == 1) {
                places.addAll(best);
            } else if (best.size() > 1) {
                warnings.add(twins(item, person, best));
            }
        }
        return new SelfNames(places, warnings);
    }

    private static List<NamePlace> best(String variable, List<ItemName> names, Person person, Set<NamePlace> excluded) {
        List<NamePlace> best = new ArrayList<>();
        Likeness reached = Likeness.POSSIBLE;
        for (int i = 0; i < names.size(); i++) {
            NamePlace place = new NamePlace(variable, i + 1);
            Likeness likeness = excluded.contains(place) ? Likeness.NONE : person.likeness(names.get(i));
            if (likeness.compareTo(reached) > 0) {
                best.clear();
                reached = likeness;
            }
            if (likeness == reached) {
                best.add(place);
            }
        }
        return best;
    }

    private static String twins(Item item, Person person, List<NamePlace> places) {
        String variable = places.getFirst().variable();
        List<Integer> positions = places.stream().map(NamePlace::position).toList();
        return item.id() + ": any of the " + variable + "s " + positions + " may be " + person.name()
                + ", so none is set as such; say which one is: " + variable + "+an = {" + positions.getFirst()
                + "=self}";
    }

    private static ItemName name(Item item, NamePlace place) {
        return item.names(place.variable()).get(place.position() - 1);
    }
}
