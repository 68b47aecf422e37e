package bib.csl.engine;

import bib.csl.engine.CiteInfo.Position;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds where cites stand among the others: first, subsequent, ibid, near (CSL 1.0.2, `position`).
final class Positions {
    private final int nearDistance;
    private final Map<String, Integer> firstNote = new HashMap<>();
    private final Map<String, Integer> lastNote = new HashMap<>();
    private final Map<Integer, Integer> citesInNote = new HashMap<>();

    Positions(int nearDistance) {
        this.nearDistance = nearDistance;
    }

    /// @param clusters in the order of the text, their cites in the order they are printed; changed in place
    void find(List<Cluster> clusters) {
        find(clusters, false);
        find(clusters, true);
    }

    private void find(List<Cluster> clusters, boolean notes) {
        firstNote.clear();
        lastNote.clear();
        Cluster before = Cluster.NONE;
        for (Cluster cluster : clusters) {
            if (cluster.note() > 0 != notes) {
                continue;
            }
            if (before.note() > cluster.note()) {
                firstNote.clear();
                lastNote.clear();
                citesInNote.clear();
            }
            citesInNote.merge(cluster.note(), cluster.cites().size(), Integer::sum);
            for (int i = 0; i < cluster.cites().size(); i++) {
                place(cluster, i, before);
            }
            before = cluster;
        }
    }

    private void place(Cluster cluster, int index, Cluster before) {
        Cluster.Cite cite = cluster.cites().get(index);
        String id = cite.entry().id();
        int note = cluster.note();
        Position position = firstNote.containsKey(id) ? again(cluster, index, before) : Position.FIRST;
        int first = firstNote.getOrDefault(id, note);
        boolean near = false;
        if (position != Position.FIRST) {
            near = note == 0 || note - lastNote.getOrDefault(id, note) <= nearDistance;
        }
        firstNote.putIfAbsent(id, note);
        lastNote.put(id, note);
        cluster.cites().set(index, cite.with(cite.info().at(position, near, first == note ? 0 : first)));
    }

    private Position again(Cluster cluster, int index, Cluster before) {
        Cluster.Cite cite = cluster.cites().get(index);
        if (index > 0) {
            Cluster.Cite previous = cluster.cites().get(index - 1);
            return previous.entry() == cite.entry() ? ibid(previous.info(), cite.info()) : Position.SUBSEQUENT;
        }
        if (before.cites().isEmpty() || before.cites().getLast().entry() != cite.entry()) {
            return Position.SUBSEQUENT;
        }
        boolean sameNote = before.note() == cluster.note();
        boolean alone = (sameNote && cluster.note() > 0)
                || (before.cites().size() == 1
                        && (before.note() == 0 || citesInNote.getOrDefault(before.note(), 1) == 1)
                        && before.note() >= cluster.note() - 1);
        return alone ? ibid(before.cites().getLast().info(), cite.info()) : Position.SUBSEQUENT;
    }

    private static Position ibid(CiteInfo before, CiteInfo now) {
        if (!before.hasLocator()) {
            return now.hasLocator() ? Position.IBID_WITH_LOCATOR : Position.IBID;
        }
        if (!now.hasLocator()) {
            return Position.SUBSEQUENT;
        }
        boolean same = before.locator().equals(now.locator()) && before.label().equals(now.label());
        return same ? Position.IBID : Position.IBID_WITH_LOCATOR;
    }
}
