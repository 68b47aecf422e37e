package bib.csl.engine;

import bib.csl.Order;
import bib.csl.Rendered;
import bib.csl.engine.style.Area;
import bib.csl.engine.style.SortKey;
import bib.csl.engine.text.Composing;
import bib.csl.engine.text.Run;
import bib.richtext.RichText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Everything one call renders: entries sorted and numbered, cites made unambiguous, then printed.
final class Document {
    private final Context context;
    private final Composing composing = new Composing();
    private final List<Cluster> clusters;
    private final Collation collation;
    private final List<Cited> entries;

    /// @param given    the entries in the order they are given
    /// @param clusters in the order of the text; emptied by [#render]
    Document(Context context, List<Cited> given, List<Cluster> clusters, Order order) {
        this.context = context;
        this.clusters = clusters;
        this.collation = new Collation(context.terms.lang());
        this.entries = order == Order.AS_GIVEN ? new ArrayList<>(given) : citedFirst(given);
        for (int i = 0; i < entries.size(); i++) {
            entries.get(i).order = i;
        }
        Disambiguation disambiguation = new Disambiguation(context);
        disambiguation.register(entries);
        if (order == Order.BY_STYLE) {
            sort();
        }
        number(order);
        disambiguation.run(entries);
    }

    List<Cited> entries() {
        return entries;
    }

    private List<Cited> citedFirst(List<Cited> given) {
        Set<Cited> ordered = new LinkedHashSet<>();
        for (Cluster cluster : clusters) {
            cluster.cites().forEach(cite -> ordered.add(cite.entry()));
        }
        ordered.addAll(given);
        return new ArrayList<>(ordered);
    }

    private void sort() {
        if (context.style.bibliography().isEmpty()) {
            return;
        }
        new EntryOrder(new SortKeys(context, collation, true)).sort(entries);
    }

    private void number(Order order) {
        boolean down = false;
        for (SortKey key : context.style.bibliography().map(Area::keys).orElse(List.of())) {
            down |= order == Order.BY_STYLE && key.variable().equals("citation-number") && key.descending();
        }
        for (int i = 0; i < entries.size(); i++) {
            entries.get(i).number = down ? entries.size() - i : i + 1;
        }
    }

    /// Sorts the cites of clusters and finds their positions.
    void place() {
        ClusterOrder order = new ClusterOrder(context, collation);
        for (Cluster cluster : clusters) {
            order.sort(cluster);
            order.group(cluster);
        }
        new Positions(context.style.citation().number("near-note-distance", 5)).find(clusters);
    }

    /// Prints clusters that bring their positions, and the bibliography.
    ///
    /// @param placed emptied
    Rendered renderPlaced(List<Cluster> placed, List<String> warnings) {
        ClusterOrder order = new ClusterOrder(context, collation);
        placed.forEach(order::sort);
        return print(placed, warnings);
    }

    Rendered render(List<String> warnings) {
        place();
        return print(clusters, warnings);
    }

    private Rendered print(List<Cluster> clusters, List<String> warnings) {
        List<RichText> citations = new ArrayList<>(clusters.size());
        ClusterRenderer renderer = new ClusterRenderer(context);
        Deque<Cluster> left = taken(clusters);
        while (!left.isEmpty()) {
            Cluster cluster = left.remove();
            List<Run> runs = renderer.render(cluster);
            cluster.cites().forEach(cite -> cite.entry().rest());
            if (runs.isEmpty() && !cluster.cites().isEmpty()) {
                warnings.add(cluster.cites().getFirst().entry().id() + ": the style prints nothing to cite it");
            }
            citations.add(composing.of(runs));
        }
        Optional<Area> area = context.style.bibliography();
        List<Rendered.RenderedEntry> bibliography = new ArrayList<>(entries.size());
        area.ifPresent(present -> bibliography(present, bibliography, warnings));
        Rendered.Layout layout = area.map(BibliographyRenderer::layout).orElse(Rendered.Layout.PLAIN);
        return new Rendered(bibliography, citations, layout, warnings);
    }

    private void bibliography(Area area, List<Rendered.RenderedEntry> bibliography, List<String> warnings) {
        BibliographyRenderer renderer = new BibliographyRenderer(context, area);
        Deque<Cited> left = taken(entries);
        while (!left.isEmpty()) {
            Cited entry = left.remove();
            List<Run> runs = renderer.render(entry);
            entry.rest();
            if (runs.isEmpty()) {
                warnings.add(entry.id() + ": the style prints nothing for it");
            } else {
                bibliography.add(new Rendered.RenderedEntry(entry.id(), composing.of(runs)));
            }
        }
    }

    /// Empties a list into a queue: what is printed is let go of, while the result grows.
    private static <T> Deque<T> taken(List<T> list) {
        Deque<T> left = new ArrayDeque<>(list);
        list.clear();
        return left;
    }
}
