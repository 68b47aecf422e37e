package bib.csl.engine;

import bib.csl.engine.item.PersonName;
import bib.csl.engine.style.Look;
import bib.csl.engine.style.NameOptions;
import bib.csl.engine.style.Node;
import bib.csl.engine.style.SortKey;
import bib.csl.engine.text.Flattening;
import bib.csl.engine.text.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Renders `names`: which variables, what stands in for them, their labels (CSL 1.0.2, "Names").
final class NamesRenderer {
    private final Rendering to;
    private final Context context;
    /// What was used to render, list by list: the start from which a cite is made unambiguous.
    Settings used = Settings.NONE;
    /// The most names that list could show, list by list.
    final List<Integer> most = new ArrayList<>(2);
    Optional<SortKey> key = Optional.empty();
    /// The names of the first `names`, to group cites by.
    private Optional<Piece> first = Optional.empty();
    Optional<AuthorSubstitution> substitution = Optional.empty();
    private int lists;
    private boolean firstDone;
    /// The names that those without children of their own stand in for, and whose looks they take.
    private Optional<Node.Names> outer = Optional.empty();

    NamesRenderer(Rendering to) {
        this.to = to;
        this.context = to.context;
    }

    void render(Node.Names node) {
        List<String> variables = new ArrayList<>(node.variables().size());
        for (String variable : node.variables()) {
            if (to.claim(variable)) {
                variables.add(variable);
            }
        }
        to.flags.variableAttempt = true;
        if (to.substituting == 0) {
            substitution.ifPresent(active -> active.begin(to.termPredecessor));
        }
        if (hasNames(variables)) {
            show(node.bare() ? outer.orElse(node) : node, variables);
        } else if (!node.substitute().isEmpty()) {
            Optional<Node.Names> before = outer;
            outer = Optional.of(node);
            substitute(node);
            outer = before;
        }
        countNone(node);
        if (to.substituting == 0) {
            substitution.ifPresent(AuthorSubstitution::end);
        }
    }

    /// The names of the first `names` as text; empty where none are shown.
    String authors() {
        return first.isPresent() ? Flattening.plain(first.get(), context.quotes) : "";
    }

    private boolean hasNames(List<String> variables) {
        for (String variable : variables) {
            if (!to.entry.names(variable).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private void substitute(Node.Names node) {
        to.substituting++;
        int before = to.hits;
        for (Node child : node.substitute()) {
            first(child, before);
        }
        to.substituting--;
    }

    /// Renders an element, or what a condition chooses one after the other, until something shows.
    private void first(Node child, int before) {
        for (Node each : to.resolved(List.of(child))) {
            if (to.hits == before) {
                to.render(each);
            }
        }
    }

    /// A variable that stands in for names; it may be what the next entry's is compared with.
    void noteSubstitute(String value, Piece around) {
        substitution.ifPresent(active -> active.text(value, around));
    }

    private NameOptions options(Node.Names node) {
        NameOptions options = to.isInBibliography() ? node.inBibliography() : node.inCitation();
        return key.map(options::forSorting).orElse(options);
    }

    private void show(Node.Names node, List<String> variables) {
        Optional<Node.NameLabel> label = node.label();
        NameOptions options = options(node);
        NameLists renderer = new NameLists(to, node, options);
        List<String> present = new ArrayList<>(variables);
        present.removeIf(variable -> to.entry.names(variable).isEmpty());
        Optional<String> common = commonTerm(present, label);
        Piece whole = Piece.group();
        whole.delimiter = options.namesDelimiter();
        int count = 0;
        for (String variable : present) {
            NameLists.Made made = renderer.render(variable, lists++, used);
            used = made.used();
            most.add(to.entry.names(variable).size());
            count += made.shown();
            whole.add(labelled(made, common.orElse(variable), label));
            if (common.isPresent()) {
                break;
            }
        }
        to.succeeded();
        if (options.form().equals("count")) {
            count(count);
            return;
        }
        place(node, whole, present, renderer);
    }

    /// A key that counts names sorts entries without any before those of one.
    private void countNone(Node.Names node) {
        boolean counts = to.isKey() && options(node).form().equals("count");
        if (counts && to.substituting == 0 && lists == 0) {
            to.succeeded();
            count(0);
        }
    }

    private void count(int count) {
        if (to.isKey() || count > 0) {
            to.add(Piece.of(to.isKey() ? SortKeys.padded(String.valueOf(count)) : String.valueOf(count)), Look.PLAIN);
        }
    }

    private void place(Node.Names node, Piece whole, List<String> present, NameLists renderer) {
        boolean left = isLeftOut();
        to.renderedSomething |= !to.isComparison();
        boolean isFirst = !firstDone;
        firstDone = true;
        if (to.onlyDates) {
            return;
        }
        Piece before = to.open(node.look());
        Piece made = to.current;
        made.add(whole);
        to.close(node.look(), before);
        to.termPredecessor = true;
        if (isFirst) {
            first = Optional.of(whole);
        }
        substitution.ifPresent(active -> active.names(whole, renderer.pieces(), present, to.entry));
        boolean collapsed = isFirst && collapses();
        if (left || collapsed) {
            before.children.remove(made);
            to.termPredecessor = !left && to.termPredecessor;
        }
    }

    /// Whether the author was asked to be left out, or only the author to be shown.
    private boolean isLeftOut() {
        if (to.isComparison() || to.purpose != Rendering.Purpose.CITE) {
            return false;
        }
        return switch (to.cite.show()) {
            case ALL -> false;
            case WITHOUT_AUTHOR -> !to.renderedSomething;
            case ONLY_AUTHOR -> to.renderedSomething;
        };
    }

    /// Whether the cite before in the cluster has these names, and the style does not say them again.
    private boolean collapses() {
        boolean collapse = !to.area.option("collapse").isEmpty();
        boolean groups = to.area.has("cite-group-delimiter") || collapse;
        if (to.purpose != Rendering.Purpose.CITE || !groups) {
            return false;
        }
        ClusterState cluster = to.cluster;
        String names = authors();
        if (!names.isEmpty() && names.equals(cluster.lastNames)) {
            cluster.useGroupDelimiter = to.area.has("cite-group-delimiter");
            return collapse;
        }
        cluster.lastNames = names;
        cluster.haveCollapsed = false;
        cluster.useGroupDelimiter = false;
        return false;
    }

    /// The term for two variables that hold the same names, as `editortranslator`.
    private Optional<String> commonTerm(List<String> variables, Optional<Node.NameLabel> label) {
        if (variables.size() != 2 || label.isEmpty()) {
            return Optional.empty();
        }
        List<PersonName> one = to.entry.names(variables.get(0));
        List<PersonName> two = to.entry.names(variables.get(1));
        if (one.size() != two.size()) {
            return Optional.empty();
        }
        for (int i = 0; i < one.size(); i++) {
            if (!one.get(i).sameAs(two.get(i))) {
                return Optional.empty();
            }
        }
        String a = variables.get(0);
        String b = variables.get(1);
        String term = a.compareTo(b) < 0 ? a + b : b + a;
        boolean known = !context.terms.term(term, label.get().form(), false).isEmpty();
        return known ? Optional.of(term) : Optional.empty();
    }

    private Piece labelled(NameLists.Made made, String term, Optional<Node.NameLabel> label) {
        if (label.isEmpty() || to.isKey()) {
            return made.piece();
        }
        Node.NameLabel node = label.get();
        boolean plural =
                switch (node.plural()) {
                    case ALWAYS -> true;
                    case NEVER -> false;
                    case CONTEXTUAL -> made.total() > 1;
                };
        String text = context.terms.term(term, node.form(), plural);
        if (text.isEmpty()) {
            return made.piece();
        }
        if (node.look().stripPeriods() || to.stripPeriods > 0) {
            text = text.replace(".", "");
        }
        Piece shown = to.leaves.of(text, node.look(), false);
        Piece both = Piece.group();
        both.labelled = !node.before();
        return node.before()
                ? both.add(shown).add(made.piece())
                : both.add(made.piece()).add(shown);
    }
}
