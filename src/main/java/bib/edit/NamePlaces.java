package bib.edit;

import bib.entry.Name;
import bib.search.Folding;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;

/// Which name of a new list is which of an old one.
final class NamePlaces {
    private NamePlaces() {}

    /// The place (from 1) that each old name has in the new list; -1 where it has none. Names are the same where they
    /// are written the same; else, accents, case and punctuation aside; else where the family name and the first
    /// letter of the given name are those of one name alone.
    static int[] of(List<Name> old, List<Name> now) {
        int[] places = new int[old.size()];
        Arrays.fill(places, -1);
        boolean[] taken = new boolean[now.size()];
        match(old, now, places, taken, Name::equals);
        match(old, now, places, taken, (a, b) -> folded(a).equals(folded(b)));
        match(old, now, places, taken, (a, b) -> isAlike(a, b) && count(old, a) == 1 && count(now, a) == 1);
        return places;
    }

    private static void match(
            List<Name> old, List<Name> now, int[] places, boolean[] taken, BiPredicate<Name, Name> same) {
        for (int i = 0; i < places.length; i++) {
            for (int j = 0; j < taken.length && places[i] < 0; j++) {
                if (!taken[j] && same.test(old.get(i), now.get(j))) {
                    places[i] = j + 1;
                    taken[j] = true;
                }
            }
        }
    }

    private static long count(List<Name> names, Name name) {
        return names.stream().filter(other -> isAlike(name, other)).count();
    }

    private static String folded(Name name) {
        return Folding.sortKey(name.display()).replace(" ", "");
    }

    private static boolean isAlike(Name a, Name b) {
        boolean people = !a.isOrganisation() && !b.isOrganisation();
        return people
                && Folding.sortKey(a.family()).equals(Folding.sortKey(b.family()))
                && initial(a).equals(initial(b));
    }

    private static String initial(Name name) {
        String given = Folding.sortKey(name.given());
        return given.isEmpty() ? "" : given.substring(0, given.offsetByCodePoints(0, 1));
    }
}
