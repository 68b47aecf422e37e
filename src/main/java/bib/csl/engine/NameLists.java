package bib.csl.engine;

import bib.csl.ItemName;
import bib.csl.KeptNames;
import bib.csl.engine.item.PersonName;
import bib.csl.engine.style.Look;
import bib.csl.engine.style.NameOptions;
import bib.csl.engine.style.Node;
import bib.csl.engine.text.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Renders the names of one variable: how many show, what stands between them, `et al.`.
final class NameLists {
    private final Rendering to;
    private final Context context;
    private final Node.Names node;
    private final NameOptions options;
    private final PersonRenderer persons;
    private final NameJoiner joiner;
    private final List<Piece> pieces = new ArrayList<>();

    /// A list of names.
    ///
    /// @param total how many names there are
    /// @param shown how many of them show
    /// @param used  the settings with what this list used; kept for cites that are compared alone
    record Made(Piece piece, int total, int shown, Settings used) {}

    /// The names of a variable, and which list of names of the entry they are, from 0.
    ///
    /// @param open whether others follow whom nobody names: `and others`, as BibTeX says it
    private record Listed(String variable, int list, List<PersonName> all, boolean open) {
        static Listed of(String variable, int list, List<PersonName> names) {
            boolean open = names.size() > 1 && names.getLast().literal().equals(ItemName.OTHERS);
            return new Listed(variable, list, open ? names.subList(0, names.size() - 1) : names, open);
        }

        /// How many there are at least.
        int size() {
            return open ? all.size() + 1 : all.size();
        }
    }

    NameLists(Rendering to, Node.Names node, NameOptions options) {
        this.to = to;
        this.context = to.context;
        this.node = node;
        this.options = options;
        this.persons = new PersonRenderer(to, node.name(), options);
        this.joiner = new NameJoiner(to, node, options);
    }

    /// The names rendered, in order.
    List<Piece> pieces() {
        return pieces;
    }

    Made render(String variable, int list, Settings soFar) {
        Listed listed = Listed.of(variable, list, to.entry.names(variable));
        List<PersonName> names = listed.all();
        int shown = Math.min(names.size(), shown(listed.size(), list));
        int[] levels = new int[shown];
        List<Piece> made = new ArrayList<>(shown);
        boolean shortForm = !options.form().equals("long");
        for (int i = 0; i < names.size(); i++) {
            PersonName name = names.get(i);
            if (!to.isKey()) {
                context.names.add(to.entry, name, i);
            }
            int level = level(name, i, list, shortForm);
            if (i < shown) {
                levels[i] = level;
                made.add(person(listed, i, level));
            }
        }
        Piece piece = join(listed, made, shown);
        Settings used = to.isComparison() ? soFar.withList(list, levels) : soFar;
        return new Made(piece, listed.size(), shown, used);
    }

    private Piece person(Listed names, int index) {
        boolean shortForm = !options.form().equals("long");
        return person(names, index, level(names.all().get(index), index, names.list(), shortForm));
    }

    private Piece person(Listed names, int index, int level) {
        PersonName name = names.all().get(index);
        Piece piece = persons.render(name, index, level);
        Look look = node.name().look();
        Piece whole = Piece.group().add(piece);
        if (!name.isOrganisation()) {
            whole.affixes(look.prefix(), look.suffix());
        }
        whole.decor = look.decor();
        whole.inverted = piece.inverted;
        whole.organisation = piece.organisation;
        piece.nameItem = to.entry.id();
        piece.nameVariable = names.variable();
        piece.namePosition = name.position();
        pieces.add(piece);
        return whole;
    }

    private int level(PersonName name, int index, int list, boolean shortForm) {
        int asked = to.request.given(list, index);
        if (asked == 1 && context.byCite && !options.initializes()) {
            asked = 2;
        }
        boolean told = !name.given().isEmpty() || !context.byCite;
        return context.names.level(to.entry, name, index, told ? asked : 0, shortForm, options.initializes());
    }

    /// How many of the names show.
    private int shown(int count, int list) {
        boolean again = to.cite.position() != CiteInfo.Position.FIRST && !to.isInBibliography() && !to.isKey();
        boolean otherMin = again && options.etAlSubsequentMin() > 0;
        boolean otherFirst = again && options.etAlSubsequentUseFirst() > 0;
        int min = otherMin ? options.etAlSubsequentMin() : options.etAlMin();
        int useFirst = otherFirst ? options.etAlSubsequentUseFirst() : options.etAlUseFirst();
        if (min == 0 || min < useFirst || count < min) {
            return count;
        }
        int wanted = useFirst;
        int asked = to.request.names(list);
        if (asked > 0 && (to.isComparison() || asked > useFirst)) {
            wanted = asked;
        }
        if (options.etAlUseLast() && !to.isComparison() && wanted > min - 2) {
            wanted = Math.max(min - 2, Math.min(useFirst, 1));
        }
        return Math.clamp(wanted, 0, count);
    }

    private Piece join(Listed names, List<Piece> made, int shown) {
        int last = names.all().size() - 1;
        if (to.isKey()) {
            if (options.etAlUseLast() && last >= shown && !names.open()) {
                made.add(person(names, last));
            }
            return joiner.joined(made);
        }
        if (made.isEmpty()) {
            return Piece.group();
        }
        if (shown > last) {
            return names.open() ? joiner.withEtAl(joiner.joined(made), made) : joiner.withAnd(made);
        }
        List<Integer> kept = kept(names, shown);
        boolean withLast = options.etAlUseLast() && last > shown && !names.open();
        if (!kept.isEmpty()) {
            return withKept(names, made, kept, withLast);
        }
        return withLast ? withLast(names, made) : joiner.withEtAl(joiner.joined(made), made);
    }

    private List<Integer> kept(Listed names, int shown) {
        List<Integer> kept = new ArrayList<>();
        if (to.isComparison() || context.options.kept().equals(KeptNames.NONE)) {
            return kept;
        }
        Set<Integer> chosen = context.options.kept().of(to.entry.item, names.variable());
        if (to.isBibliography() && !options.form().equals("long") && !to.keepsInShortLists) {
            to.heldBack.put(names.variable(), chosen);
            return kept;
        }
        for (int i = shown; i < names.all().size(); i++) {
            if (chosen.contains(i + 1)) {
                kept.add(i);
            }
        }
        return kept;
    }

    /// The first names, an ellipsis for each gap, and the names that are kept. An ellipsis stands as a name does; in a
    /// style that has one of its own before the last name, it stands as that one does.
    private Piece withKept(Listed names, List<Piece> made, List<Integer> kept, boolean withLast) {
        int end = names.all().size() - 1;
        if (withLast && kept.getLast() < end) {
            kept.add(end);
        }
        int before = made.size() - 1;
        boolean gaps = false;
        for (int index : kept) {
            boolean gap = index > before + 1;
            gaps |= gap;
            Piece piece = person(names, index);
            if (gap && withLast) {
                piece.prefix = "\u2026 " + piece.prefix;
            } else if (gap) {
                made.add(Piece.of("\u2026"));
            }
            made.add(piece);
            before = index;
        }
        if (before < end || names.open()) {
            return joiner.withEtAl(joiner.joined(made), made);
        }
        return withLast && gaps ? joiner.joined(made) : joiner.withAnd(made);
    }

    private Piece withLast(Listed names, List<Piece> made) {
        Piece last = person(names, names.all().size() - 1);
        String before = made.size() > 1 || NameJoiner.isInverted(made) ? options.delimiter() : " ";
        Piece ellipsis = Piece.of("\u2026").affixes(made.size() > 1 ? before : " ", " ");
        return Piece.group().add(joiner.joined(made)).add(ellipsis).add(last);
    }
}
