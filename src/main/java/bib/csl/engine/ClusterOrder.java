package bib.csl.engine;

import bib.csl.engine.style.Area;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Sorts the cites of clusters and brings those of the same names together (CSL 1.0.2, "Cite Grouping").
final class ClusterOrder {
    private final Context context;
    private final SortKeys keys;
    private final Collation collation;

    /// A cite with its keys.
    private record Keyed(Cluster.Cite cite, List<String> keys) {}

    ClusterOrder(Context context, Collation collation) {
        this.context = context;
        this.collation = collation;
        this.keys = new SortKeys(context, collation, false);
    }

    void sort(Cluster cluster) {
        if (cluster.cites().size() < 2 || keys.isEmpty()) {
            return;
        }
        List<Keyed> keyed = keyed(cluster);
        keyed.sort((a, b) -> keys.compare(a.keys(), b.keys()));
        put(cluster, keyed);
    }

    private List<Keyed> keyed(Cluster cluster) {
        List<Keyed> keyed = new ArrayList<>(cluster.cites().size());
        for (Cluster.Cite cite : cluster.cites()) {
            keyed.add(new Keyed(cite, keys.of(cite.entry(), cite.info())));
            cite.entry().rest();
        }
        return keyed;
    }

    private static void put(Cluster cluster, List<Keyed> keyed) {
        for (int i = 0; i < keyed.size(); i++) {
            cluster.cites().set(i, keyed.get(i).cite());
        }
    }

    /// After [#sort]: brings cites of the same names together, the groups in the order of their first cites. Where
    /// first keys are equal, names decide, and cites without names come last, as in citeproc-js.
    void group(Cluster cluster) {
        Area area = context.style.citation();
        boolean groups =
                area.has("cite-group-delimiter") || area.option("collapse").startsWith("year");
        if (cluster.cites().size() < 2 || !groups || context.style.isNote()) {
            return;
        }
        Comparison comparison = new Comparison(context);
        Map<String, List<Keyed>> byNames = keys.isEmpty() ? new LinkedHashMap<>() : new TreeMap<>();
        String none = keys.isDescending() ? "\t" : "\uffff";
        int alone = 0;
        for (Keyed cite : keyed(cluster)) {
            Cited entry = cite.cite().entry();
            String names = collation.key(comparison.authors(entry, entry.settings));
            String group = names.isEmpty() ? none + alone++ : names;
            byNames.computeIfAbsent(group, _ -> new ArrayList<>(2)).add(cite);
        }
        List<List<Keyed>> ordered = new ArrayList<>(byNames.values());
        ordered.sort(
                (a, b) -> keys.compareFirst(a.getFirst().keys(), b.getFirst().keys()));
        List<Keyed> all = new ArrayList<>(cluster.cites().size());
        ordered.forEach(all::addAll);
        put(cluster, all);
    }
}
