package bib.csl.engine;

import bib.csl.engine.style.Area;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Sorts the cites of clusters and brings those of the same names together (CSL 1.0.2, "Cite Grouping").
final class ClusterOrder {
    private final Context context;
    private final SortKeys keys;

    /// A cite with its keys.
    private record Keyed(Cluster.Cite cite, List<String> keys) {}

    ClusterOrder(Context context, Collation collation) {
        this.context = context;
        this.keys = new SortKeys(context, collation, false);
    }

    void sort(Cluster cluster) {
        if (cluster.cites().size() < 2 || keys.isEmpty()) {
            return;
        }
        List<Keyed> keyed = new ArrayList<>(cluster.cites().size());
        for (Cluster.Cite cite : cluster.cites()) {
            keyed.add(new Keyed(cite, keys.of(cite.entry(), cite.info())));
        }
        keyed.sort((a, b) -> keys.compare(a.keys(), b.keys()));
        for (int i = 0; i < keyed.size(); i++) {
            cluster.cites().set(i, keyed.get(i).cite());
        }
    }

    void group(Cluster cluster) {
        Area area = context.style.citation();
        boolean groups =
                area.has("cite-group-delimiter") || area.option("collapse").startsWith("year");
        if (cluster.cites().size() < 3 || !groups || context.style.isNote()) {
            return;
        }
        Comparison comparison = new Comparison(context);
        Map<String, List<Cluster.Cite>> byNames = new LinkedHashMap<>();
        int alone = 0;
        for (Cluster.Cite cite : cluster.cites()) {
            String names = comparison.of(cite.entry(), cite.entry().settings).authors();
            String group = names.isEmpty() ? "\t" + alone++ : names;
            byNames.computeIfAbsent(group, _ -> new ArrayList<>(2)).add(cite);
        }
        cluster.cites().clear();
        byNames.values().forEach(cluster.cites()::addAll);
    }
}
