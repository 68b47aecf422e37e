package bib.edit;

import bib.entry.Name;
import bib.search.Folding;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// Which name of a new list is which of an old one.
final class NamePlaces {
    private final List<Name> old;
    private final List<Name> now;
    /// From 1; -1 where there is none.
    private final int[] places;
    private final boolean[] taken;

    private NamePlaces(List<Name> old, List<Name> now) {
        this.old = old;
        this.now = now;
        this.places = new int[old.size()];
        this.taken = new boolean[now.size()];
        Arrays.fill(places, -1);
    }

    /// The place (from 1) that each old name has in the new list; -1 where it has none. Names are the same where they
    /// are written the same; else, accents, case and punctuation aside; else where the family name and the first
    /// letter of the given name are those of one name alone. Takes time in proportion to the names.
    static int[] of(List<Name> old, List<Name> now) {
        NamePlaces matching = new NamePlaces(old, now);
        matching.match(name -> name);
        matching.match(NamePlaces::folded);
        matching.matchAlike();
        return matching.places;
    }

    /// Gives each old name that has no place yet the first free place of a name that is the same in this sense.
    private void match(Function<Name, Object> sense) {
        Map<Object, Deque<Integer>> free = new HashMap<>();
        for (int i = 0; i < taken.length; i++) {
            if (!taken[i]) {
                free.computeIfAbsent(sense.apply(now.get(i)), _ -> new ArrayDeque<>(1))
                        .add(i);
            }
        }
        for (int i = 0; i < places.length && !free.isEmpty(); i++) {
            Deque<Integer> same = places[i] < 0 ? free.get(sense.apply(old.get(i))) : null;
            if (same != null && !same.isEmpty()) {
                take(i, same.poll());
            }
        }
    }

    private void matchAlike() {
        Map<String, Integer> single = single(now);
        single(old).forEach((like, oldPlace) -> {
            Integer place = single.get(like);
            if (place != null && places[oldPlace] < 0 && !taken[place]) {
                take(oldPlace, place);
            }
        });
    }

    private void take(int oldPlace, int place) {
        places[oldPlace] = place + 1;
        taken[place] = true;
    }

    private static String folded(Name name) {
        return Folding.sortKey(name.display()).replace(" ", "");
    }

    /// The places (from 0) of the people of whom no other has the same family name and first letter of the given name.
    private static Map<String, Integer> single(List<Name> names) {
        Map<String, Integer> single = new HashMap<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < names.size(); i++) {
            Name name = names.get(i);
            String like = Folding.sortKey(name.family()) + "\n" + initial(name);
            if (name.isOrganisation()) {
                continue;
            }
            if (seen.add(like)) {
                single.put(like, i);
            } else {
                single.remove(like);
            }
        }
        return single;
    }

    private static String initial(Name name) {
        String given = Folding.sortKey(name.given());
        return given.isEmpty() ? "" : given.substring(0, given.offsetByCodePoints(0, 1));
    }
}
