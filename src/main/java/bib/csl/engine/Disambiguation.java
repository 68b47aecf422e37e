package bib.csl.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Makes cites that look the same tell their items apart (CSL 1.0.2, "Disambiguation"), in the standard's order:
/// given names, more names, `disambiguate` conditions, year suffixes.
///
/// Cites that look the same form a set. Every step renders each cite of a set once and splits the set by what
/// comes out, so the work grows with the number of cites, not with its square.
final class Disambiguation {
    private static final int MOST_LISTS = 4;

    private final Context context;
    private final Comparison comparison;

    /// Cites that look the same so far, with the settings that helped them.
    private record Alike(List<Cited> entries, Settings settings) {}

    Disambiguation(Context context) {
        this.context = context;
        this.comparison = new Comparison(context);
    }

    /// Takes note of all names that cites show, before they are compared or sorted.
    void register(List<Cited> entries) {
        if (context.addGivenNames) {
            for (Cited entry : entries) {
                comparison.usual(entry);
            }
        }
    }

    /// @param entries in the order of the bibliography, which year suffixes follow
    void run(List<Cited> entries) {
        boolean conditions = context.style.uses().disambiguateCondition();
        if (!context.addNames && !context.addGivenNames && !context.addYearSuffix && !conditions) {
            return;
        }
        Map<String, List<Cited>> sets = new LinkedHashMap<>();
        for (Cited entry : entries) {
            String text = comparison.usual(entry).text();
            sets.computeIfAbsent(text, _ -> new ArrayList<>(1)).add(entry);
        }
        for (List<Cited> set : sets.values()) {
            if (set.size() > 1) {
                resolve(set);
            }
        }
        entries.forEach(entry -> entry.looks = Comparison.NOT_SEEN);
    }

    private void resolve(List<Cited> set) {
        List<Alike> open = byNames(set);
        if (context.style.uses().disambiguateCondition()) {
            open = byConditions(open);
        }
        for (Alike alike : open) {
            for (int i = 0; i < alike.entries().size(); i++) {
                Settings settings = alike.settings();
                boolean suffix = context.addYearSuffix && alike.entries().size() > 1;
                alike.entries().get(i).settings = suffix ? settings.withYearSuffix(i) : settings;
            }
        }
    }

    /// Adds given names and names step by step.
    ///
    /// @return the sets that are left, those of one cite among them
    private List<Alike> byNames(List<Cited> set) {
        boolean givens = context.addGivenNames && context.byCite;
        Settings base = Settings.NONE;
        List<Integer> most = new ArrayList<>();
        for (Cited entry : set) {
            Comparison.Shape shape = comparison.usual(entry).shape();
            for (int list = 0; list < shape.most().size(); list++) {
                if (list == most.size()) {
                    most.add(0);
                }
                most.set(list, Math.max(most.get(list), shape.most().get(list)));
                if (shape.used().names(list) > base.names(list)) {
                    base = base.withNames(list, shape.used().names(list));
                }
            }
        }
        List<Alike> alike = List.of(new Alike(set, base));
        if (!givens && !context.addNames) {
            return List.of(new Alike(set, Settings.NONE));
        }
        for (int list = 0; list < most.size() && isOpen(alike); list++) {
            int shown = base.names(list);
            int limit = context.addNames ? most.get(list) : shown;
            for (int name = 0; name < limit && isOpen(alike); name++) {
                if (name >= shown) {
                    base = base.withNames(list, name + 1);
                    alike = split(alike, base, list, name, -1);
                }
                for (int level = 1; givens && level <= 2 && isOpen(alike); level++) {
                    base = base.withGiven(list, name, level);
                    alike = split(alike, base, list, name, level);
                }
            }
        }
        return alike;
    }

    private static boolean isOpen(List<Alike> sets) {
        for (Alike set : sets) {
            if (set.entries().size() > 1) {
                return true;
            }
        }
        return false;
    }

    /// @param level of the given name that this step shows; below 0 where it adds the name
    private List<Alike> split(List<Alike> sets, Settings base, int list, int name, int level) {
        List<Alike> after = new ArrayList<>(sets.size());
        for (Alike set : sets) {
            if (set.entries().size() == 1) {
                after.add(set);
                continue;
            }
            Collection<List<Cited>> parts = parts(set.entries(), base);
            if (parts.size() == 1) {
                after.add(set);
                continue;
            }
            Settings better = set.settings();
            if (base.names(list) > name) {
                better = better.names(list) > name ? better : better.withNames(list, name + 1);
            }
            if (level > 0) {
                better = better.withGiven(list, name, level);
            }
            for (List<Cited> part : parts) {
                after.add(new Alike(part, level > 0 ? asUsed(part.getFirst(), base, better, list, name) : better));
            }
        }
        return after;
    }

    /// A style without initials shows the whole given name where initials are asked for; so must the bibliography.
    private Settings asUsed(Cited entry, Settings base, Settings better, int list, int name) {
        int used = comparison.of(entry, base).shape().used().given(list, name);
        return better.withGiven(list, name, Math.max(used, better.given(list, name)));
    }

    private Collection<List<Cited>> parts(List<Cited> entries, Settings settings) {
        Map<String, List<Cited>> parts = new LinkedHashMap<>();
        for (Cited entry : entries) {
            String text = comparison.of(entry, settings).text();
            parts.computeIfAbsent(text, _ -> new ArrayList<>(1)).add(entry);
        }
        return parts.values();
    }

    private List<Alike> byConditions(List<Alike> sets) {
        List<Alike> after = new ArrayList<>(sets.size());
        for (Alike set : sets) {
            if (set.entries().size() == 1) {
                after.add(set);
            } else {
                after.addAll(byConditions(set));
            }
        }
        return after;
    }

    private List<Alike> byConditions(Alike set) {
        int conditions =
                comparison.of(set.entries().getFirst(), set.settings()).shape().conditions();
        for (int count = set.settings().disambiguate() + 1; count <= conditions; count++) {
            Settings settings = set.settings().withDisambiguate(count);
            Collection<List<Cited>> parts = parts(set.entries(), withAllNames(settings));
            if (parts.size() > 1) {
                List<Alike> after = new ArrayList<>(parts.size());
                for (List<Cited> part : parts) {
                    after.add(new Alike(part, settings));
                }
                return byConditions(after);
            }
        }
        return List.of(set);
    }

    /// Names that only a condition brings count whole, without showing more of them.
    private Settings withAllNames(Settings settings) {
        Settings all = settings;
        for (int list = 0; context.addNames && list < MOST_LISTS; list++) {
            all = all.withNames(list, Integer.MAX_VALUE);
        }
        return all;
    }
}
