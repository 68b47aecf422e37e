package bib.csl.engine;

import bib.csl.Rendered;
import bib.csl.engine.style.Area;
import bib.csl.engine.style.Node;
import bib.csl.engine.text.Flattening;
import bib.csl.engine.text.Formats;
import bib.csl.engine.text.Piece;
import bib.csl.engine.text.Punctuation;
import bib.csl.engine.text.Run;
import bib.richtext.Display;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Renders bibliography entries, one after the other.
final class BibliographyRenderer {
    private final Context context;
    private final Area area;
    private final Optional<AuthorSubstitution> substitution;
    private final boolean aligned;

    BibliographyRenderer(Context context, Area area) {
        this.context = context;
        this.area = area;
        boolean substitutes = area.has("subsequent-author-substitute") && context.options.substituteAuthors();
        this.substitution = substitutes ? Optional.of(new AuthorSubstitution(area)) : Optional.empty();
        this.aligned = !area.option("second-field-align").isEmpty();
    }

    static Rendered.Layout layout(Area area) {
        Rendered.SecondFieldAlign align =
                switch (area.option("second-field-align")) {
                    case "flush" -> Rendered.SecondFieldAlign.FLUSH;
                    case "margin" -> Rendered.SecondFieldAlign.MARGIN;
                    default -> Rendered.SecondFieldAlign.NONE;
                };
        return new Rendered.Layout(
                area.is("hanging-indent"), align, area.number("entry-spacing", 1), area.number("line-spacing", 1));
    }

    /// Empty where the style prints nothing for the entry.
    List<Run> render(Cited entry) {
        substitution.ifPresent(AuthorSubstitution::startEntry);
        Rendering rendering = rendering(entry);
        List<Run> runs = render(rendering);
        if (showsAll(runs, rendering.heldBack)) {
            return runs;
        }
        substitution.ifPresent(AuthorSubstitution::restartEntry);
        Rendering again = rendering(entry);
        again.keepsInShortLists = true;
        return render(again);
    }

    /// Whether the names held back from short lists show elsewhere in the entry.
    private static boolean showsAll(List<Run> runs, Map<String, Set<Integer>> heldBack) {
        return heldBack.isEmpty()
                || heldBack.entrySet().stream().allMatch(held -> held.getValue().stream()
                        .allMatch(place -> runs.stream().anyMatch(run -> run.isName(held.getKey(), place))));
    }

    private Rendering rendering(Cited entry) {
        Rendering rendering = new Rendering(
                context, Rendering.Purpose.BIBLIOGRAPHY, entry, CiteInfo.NONE, request(entry), new ClusterState());
        rendering.names.substitution = substitution;
        return rendering;
    }

    private List<Run> render(Rendering rendering) {
        Piece root = rendering.current;
        top(area.children(), rendering, root);
        root.purge();
        if (root.isEmpty()) {
            return List.of();
        }
        affixes(root);
        if (context.style.isNote()) {
            new Brackets().nest(root);
        }
        Punctuation.settle(root, context.punctuationInQuote);
        return Flattening.of(
                root, context.quotes, Formats.with(Formats.NONE, area.look().decor()));
    }

    private Settings request(Cited entry) {
        if (!context.addGivenNames) {
            return Settings.NONE;
        }
        Settings settings = entry.settings;
        return context.addNames ? settings : settings.givensOnly();
    }

    private void affixes(Piece root) {
        Piece first = root.children.getFirst();
        first.prefix = area.look().prefix() + first.prefix;
        Piece last = root.last();
        if (last.display.isPresent()) {
            last.suffix += area.look().suffix();
        } else {
            root.suffix = area.look().suffix();
        }
    }

    /// Renders the elements of the layout; with `second-field-align` the first goes to the margin.
    private void top(List<Node> children, Rendering rendering, Piece root) {
        if (!aligned) {
            rendering.render(children);
            return;
        }
        Piece margin = Piece.group();
        margin.display = Optional.of(Display.LEFT_MARGIN);
        Piece rest = Piece.group();
        rest.display = Optional.of(Display.RIGHT_INLINE);
        root.add(margin).add(rest);
        rendering.current = margin;
        for (Node child : rendering.resolved(children)) {
            rendering.render(child);
            rendering.current = rest;
        }
        rendering.current = root;
    }
}
