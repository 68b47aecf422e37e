package bib.csl.engine;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// How far an entry's cite is made unambiguous: how many names each list of names shows at least, how much of each
/// given name (0 nothing, 1 initials, 2 all), how many `disambiguate` conditions are true, the year suffix. Immutable.
final class Settings {
    static final Settings NONE = new Settings(new int[0], new int[0][], 0, -1);

    private final int[] names;
    private final int[][] givens;
    private final int disambiguate;
    private final int yearSuffix;

    /// @param yearSuffix from 0; below 0 where there is none
    private Settings(int[] names, int[][] givens, int disambiguate, int yearSuffix) {
        this.names = names;
        this.givens = givens;
        this.disambiguate = disambiguate;
        this.yearSuffix = yearSuffix;
    }

    int disambiguate() {
        return disambiguate;
    }

    int yearSuffix() {
        return yearSuffix;
    }

    /// With the given names alone.
    Settings givensOnly() {
        return new Settings(new int[0], givens, 0, -1);
    }

    int names(int list) {
        return list < names.length ? names[list] : 0;
    }

    int given(int list, int name) {
        return list < givens.length && name < givens[list].length ? givens[list][name] : 0;
    }

    Settings withNames(int list, int count) {
        int[] changed = Arrays.copyOf(names, Math.max(names.length, list + 1));
        changed[list] = count;
        return new Settings(changed, givens, disambiguate, yearSuffix);
    }

    Settings withGiven(int list, int name, int level) {
        int[] row = list < givens.length ? givens[list] : new int[0];
        int[] changed = Arrays.copyOf(row, Math.max(row.length, name + 1));
        changed[name] = level;
        return withGivens(list, changed);
    }

    private Settings withGivens(int list, int[] levels) {
        int[][] changed = Arrays.copyOf(givens, Math.max(givens.length, list + 1));
        for (int i = givens.length; i < changed.length; i++) {
            changed[i] = new int[0];
        }
        changed[list] = levels;
        return new Settings(names, changed, disambiguate, yearSuffix);
    }

    /// With a whole list of names.
    ///
    /// @param levels how much of each given name; not to be changed any more
    Settings withList(int list, int[] levels) {
        return withNames(list, levels.length).withGivens(list, levels);
    }

    Settings withDisambiguate(int count) {
        return new Settings(names, givens, count, yearSuffix);
    }

    Settings withYearSuffix(int suffix) {
        return new Settings(names, givens, disambiguate, suffix);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Settings that
                && disambiguate == that.disambiguate
                && yearSuffix == that.yearSuffix
                && Arrays.equals(names, that.names)
                && Arrays.deepEquals(givens, that.givens);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(names) + Arrays.deepHashCode(givens) + 7 * disambiguate + yearSuffix;
    }

    boolean hasYearSuffix() {
        return yearSuffix >= 0;
    }
}
