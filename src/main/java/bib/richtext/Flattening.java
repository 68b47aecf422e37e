package bib.richtext;

import bib.richtext.RichText.Formatted;
import bib.richtext.RichText.Highlight;
import bib.richtext.RichText.Link;
import bib.richtext.RichText.Mark;
import bib.richtext.RichText.NameSpan;
import bib.richtext.RichText.Placed;
import bib.richtext.RichText.Sequence;
import bib.richtext.RichText.Text;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// Lays a tree flat with a stack of its own, so that no depth of nesting is too deep.
final class Flattening implements RichText.Visitor {
    /// A place in the entry; two places of one kind are two, so this is compared by identity.
    private static final class Place {
        final Optional<Display> display;

        Place(Optional<Display> display) {
            this.display = display;
        }
    }

    private record Step(RichText node, List<Trait> traits, Place place) {}

    private final Deque<Step> todo = new ArrayDeque<>();
    private final List<Part> parts = new ArrayList<>();
    private final List<Run> runs = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private List<Trait> traits = List.of();
    private Place place = new Place(Optional.empty());
    private Step step = new Step(RichText.empty(), traits, place);

    List<Part> flatten(RichText root) {
        todo.push(new Step(root, traits, place));
        while (!todo.isEmpty()) {
            step = todo.pop();
            step.node().show(this);
        }
        endPart();
        return List.copyOf(parts);
    }

    @Override
    public void text(Text node) {
        emit(node.text(), step.traits(), step.place());
    }

    @Override
    public void mark(Mark node) {
        emit(node.symbol(), and(step, new Trait.Marks(node.role())), step.place());
    }

    @Override
    public void sequence(Sequence node) {
        for (RichText part : node.parts().reversed()) {
            todo.push(new Step(part, step.traits(), step.place()));
        }
    }

    @Override
    public void placed(Placed node) {
        todo.push(new Step(node.content(), step.traits(), new Place(Optional.of(node.display()))));
    }

    @Override
    public void formatted(Formatted node) {
        enter(new Trait.Looks(node.format()), node.content());
    }

    @Override
    public void link(Link node) {
        enter(new Trait.LeadsTo(node.target()), node.content());
    }

    @Override
    public void nameSpan(NameSpan node) {
        enter(new Trait.Names(node.item(), node.variable(), node.position()), node.content());
    }

    @Override
    public void highlight(Highlight node) {
        enter(new Trait.Stresses(node.role(), node.format()), node.content());
    }

    private void enter(Trait trait, RichText content) {
        todo.push(new Step(content, and(step, trait), step.place()));
    }

    private static List<Trait> and(Step step, Trait trait) {
        List<Trait> all = step.traits();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).equals(trait)) {
                return all;
            }
            if (excludes(trait, all.get(i))) {
                List<Trait> changed = new ArrayList<>(all);
                changed.set(i, trait);
                return changed;
            }
        }
        List<Trait> longer = new ArrayList<>(all);
        longer.add(trait);
        return longer;
    }

    private static boolean excludes(Trait inner, Trait outer) {
        if (inner instanceof Trait.Stresses(String role, Format _)) {
            return outer instanceof Trait.Stresses(String other, Format _) && other.equals(role);
        }
        return (inner instanceof Trait.LeadsTo && outer instanceof Trait.LeadsTo)
                || (inner instanceof Trait.Names && outer instanceof Trait.Names);
    }

    private void emit(String characters, List<Trait> newTraits, Place newPlace) {
        if (characters.isEmpty()) {
            return;
        }
        if (newPlace != place) {
            endPart();
            place = newPlace;
        }
        if (!newTraits.equals(traits)) {
            endRun();
            traits = newTraits;
        }
        text.append(characters);
    }

    private void endRun() {
        if (!text.isEmpty()) {
            runs.add(new Run(text.toString(), traits));
            text.setLength(0);
        }
    }

    private void endPart() {
        endRun();
        if (!runs.isEmpty()) {
            parts.add(new Part(place.display, runs));
            runs.clear();
        }
    }
}
