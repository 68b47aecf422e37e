package bib.csl.engine;

import java.util.Arrays;

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
        int[][] changed = Arrays.copyOf(givens, Math.max(givens.length, list + 1));
        for (int i = givens.length; i < changed.length; i++) {
            changed[i] = new int[0];
        }
        int[] row = Arrays.copyOf(changed[list], Math.max(changed[list].length, name + 1));
        row[name] = level;
        changed[list] = row;
        return new Settings(names, changed, disambiguate, yearSuffix);
    }

    Settings withDisambiguate(int count) {
        return new Settings(names, givens, count, yearSuffix);
    }

    Settings withYearSuffix(int suffix) {
        return new Settings(names, givens, disambiguate, suffix);
    }

    boolean hasYearSuffix() {
        return yearSuffix >= 0;
    }
}
