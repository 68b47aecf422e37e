package bib.csl.engine;

import java.util.ArrayList;
import java.util.List;

/// A citation made ready: its cites, whose order and positions are found step by step.
///
/// @param note the number of the note it stands in; 0 in the text
record Cluster(List<Cite> cites, int note) {
    static final Cluster NONE = new Cluster(List.of(), 0);

    /// One of its items.
    record Cite(Cited entry, CiteInfo info) {
        Cite with(CiteInfo other) {
            return new Cite(entry, other);
        }
    }

    static Cluster of(List<Cite> cites, int note) {
        return new Cluster(new ArrayList<>(cites), note);
    }
}
