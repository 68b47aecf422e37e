package bib.csl.engine;

import bib.csl.CitationItem.Show;
import bib.csl.engine.style.Area;
import bib.csl.engine.style.Look;
import bib.csl.engine.style.Node;
import bib.csl.engine.text.Piece;
import bib.source.BibException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Renders one entry by one area of a style: a cite, a bibliography entry, or a key to sort by.
final class Rendering implements Node.Renderer {
    private static final int MAX_NODES = 200_000;

    /// What is rendered, and to what end.
    enum Purpose {
        CITE,
        /// A cite only to be compared with others.
        COMPARISON,
        BIBLIOGRAPHY,
        CITATION_KEY,
        BIBLIOGRAPHY_KEY
    }

    final Context context;
    final Cited entry;
    final CiteInfo cite;
    final Purpose purpose;
    final Area area;
    final Settings request;
    final ClusterState cluster;
    final Leaves leaves;
    final Set<String> done = new HashSet<>();
    final NamesRenderer names;
    Flags flags = new Flags();
    Piece current = Piece.group();
    /// The piece that the elements of the layout stand in: only there `display` means something.
    private final Piece top = current;
    boolean termPredecessor;
    boolean renderedSomething;
    int substituting;
    int hits;
    int stripPeriods;
    int conditionsSeen;
    int conditionsTrue;
    boolean yearSuffixDone;
    boolean onlyDates;
    /// Whether the short lists of an entry, which usually are its label, show the names that are kept.
    boolean keepsInShortLists;
    /// The names that are kept, but not in short lists: places by variable.
    final Map<String, Set<Integer>> heldBack = new HashMap<>(2);
    private final TextRenderer texts;
    private final DateRenderer dates;
    private final Conditions conditions;
    private int nodes;

    Rendering(Context context, Purpose purpose, Cited entry, CiteInfo cite, Settings request, ClusterState cluster) {
        this.context = context;
        this.purpose = purpose;
        this.entry = entry;
        this.cite = cite;
        this.request = request;
        this.cluster = cluster;
        this.area = context.area(purpose == Purpose.BIBLIOGRAPHY || purpose == Purpose.BIBLIOGRAPHY_KEY);
        this.leaves = new Leaves(context, entry);
        this.names = new NamesRenderer(this);
        this.texts = new TextRenderer(this);
        this.dates = new DateRenderer(this);
        this.conditions = new Conditions(this);
    }

    boolean isComparison() {
        return purpose == Purpose.COMPARISON;
    }

    boolean isBibliography() {
        return purpose == Purpose.BIBLIOGRAPHY;
    }

    boolean isKey() {
        return purpose == Purpose.CITATION_KEY || purpose == Purpose.BIBLIOGRAPHY_KEY;
    }

    boolean isInBibliography() {
        return isBibliography() || purpose == Purpose.BIBLIOGRAPHY_KEY;
    }

    /// By number: iterators would be a twelfth of all that rendering allocates.
    void render(List<Node> children) {
        for (int i = 0; i < children.size(); i++) {
            render(children.get(i));
        }
    }

    void render(Node node) {
        if (++nodes > MAX_NODES) {
            String message = context.style.name() + ": an entry takes more than " + MAX_NODES + " steps";
            throw new BibException(
                    BibException.Kind.INPUT, message, "its macros call one another too often, or it is too large");
        }
        node.render(this);
    }

    @Override
    public void variable(Node.Variable node) {
        texts.variable(node);
    }

    @Override
    public void term(Node.Term node) {
        texts.term(node);
    }

    @Override
    public void value(Node.Value node) {
        texts.value(node);
    }

    @Override
    public void number(Node.Numeric node) {
        texts.number(node);
    }

    @Override
    public void label(Node.Label node) {
        texts.label(node);
    }

    @Override
    public void date(Node.Date node) {
        dates.render(node);
    }

    @Override
    public void names(Node.Names node) {
        names.render(node);
    }

    @Override
    public void group(Node.Group node) {
        group(node.children(), node.look(), node.delimiter(), true);
    }

    @Override
    public void choose(Node.Choose node) {
        render(conditions.chosen(node));
    }

    /// Elements with what their outermost conditions choose in place of these.
    List<Node> resolved(List<Node> children) {
        List<Node> all = new ArrayList<>(children.size());
        for (Node child : children) {
            if (child instanceof Node.Choose choose) {
                all.addAll(resolved(conditions.chosen(choose)));
            } else {
                all.add(child);
            }
        }
        return all;
    }

    @Override
    public void call(Node.Call call) {
        boolean datesBefore = onlyDates;
        onlyDates |= isKey() && call.macro().hasDate();
        Piece before = open(call.look());
        group(call.macro().children(), Look.PLAIN, "", true);
        close(call.look(), before);
        onlyDates = datesBefore;
    }

    void group(List<Node> children, Look look, String delimiter, boolean conditional) {
        Flags outer = flags;
        boolean predecessor = termPredecessor;
        flags = new Flags();
        Piece before = open(look);
        current.delimiter = delimiter;
        render(children);
        Piece made = current;
        close(look, before);
        Flags inner = flags;
        flags = outer;
        if (inner.shows() || !conditional) {
            flags.variableSuccess = true;
        } else {
            termPredecessor = predecessor;
            flags.variableAttempt = inner.variableAttempt;
            before.children.remove(made);
        }
    }

    /// Opens a piece inside the current one.
    ///
    /// @return the current one before
    Piece open(Look look) {
        Piece before = current;
        Piece piece = Piece.group();
        piece.prefix = look.prefix();
        piece.suffix = look.suffix();
        piece.decor = look.decor();
        piece.display = before == top ? look.display() : Optional.empty();
        before.add(piece);
        current = piece;
        stripPeriods += look.stripPeriods() ? 1 : 0;
        return before;
    }

    void close(Look look, Piece before) {
        current = before;
        stripPeriods -= look.stripPeriods() ? 1 : 0;
    }

    /// Adds a piece of characters that an element printed; nothing where only dates or authors are wanted.
    void add(Piece piece, Look look) {
        if (onlyDates) {
            return;
        }
        termPredecessor = true;
        piece.display = current == top ? look.display() : Optional.empty();
        current.add(piece);
    }

    /// Whether a text, number or label is left out because only the author is wanted.
    boolean isLeftOut() {
        return cite.show() == Show.ONLY_AUTHOR && purpose == Purpose.CITE && (renderedSomething || substituting == 0);
    }

    /// Notes that a variable is called.
    ///
    /// @return whether it may still be printed here
    boolean claim(String variable) {
        boolean free = !done.contains(variable);
        if (substituting > 0) {
            done.add(variable);
        }
        return free;
    }

    void succeeded() {
        flags.variableSuccess = true;
        hits++;
    }
}
