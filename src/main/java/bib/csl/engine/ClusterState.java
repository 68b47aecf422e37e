package bib.csl.engine;

import java.util.ArrayList;
import java.util.List;

/// What cites of one cluster know of the one before: names and years that need not be said again.
final class ClusterState {
    String lastNames = "";
    List<Integer> lastYears = List.of();
    List<Integer> years = new ArrayList<>(1);
    boolean haveCollapsed;
    boolean useGroupDelimiter;
    boolean yearSuffixAlone;
    boolean termPredecessor;

    /// Gets ready for the next cite.
    void next(boolean collapses) {
        years = new ArrayList<>(1);
        haveCollapsed = collapses;
        yearSuffixAlone = false;
    }

    void end() {
        lastYears = years;
    }
}
