package bib.csl.engine;

import bib.csl.KeptNames;
import bib.csl.engine.style.Look;
import bib.csl.engine.style.NameOptions;
import bib.csl.engine.style.Node;
import bib.csl.engine.text.Flattening;
import bib.csl.engine.text.Piece;
import bib.csl.engine.text.Scripts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Renders the names of one variable: how many show, what stands between them, `et al.`.
final class NameLists {
    private final Rendering to;
    private final Context context;
    private final Node.Names node;
    private final NameOptions options;
    private final PersonRenderer persons;
    private final List<Piece> pieces = new ArrayList<>();

    /// A list of names.
    ///
    /// @param total how many names there are
    /// @param shown how many of them show
    /// @param used  the settings with what this list used
    record Made(Piece piece, int total, int shown, Settings used) {}

    NameLists(Rendering to, Node.Names node, NameOptions options) {
        this.to = to;
        this.context = to.context;
        this.node = node;
        this.options = options;
        this.persons = new PersonRenderer(to, node.name(), options);
    }

    /// The names rendered, in order.
    List<Piece> pieces() {
        return pieces;
    }

    static String text(Piece piece, Context context) {
        return Flattening.plain(piece, context.quotes);
    }

    Made render(String variable, int list, Settings soFar) {
        List<PersonName> names = to.entry.names(variable);
        int shown = shown(names.size(), list);
        Settings used = soFar.withNames(list, shown);
        List<Piece> made = new ArrayList<>(shown);
        boolean shortForm = !options.form().equals("long");
        for (int i = 0; i < names.size(); i++) {
            PersonName name = names.get(i);
            if (!to.isKey()) {
                context.names.add(to.entry, name, i);
            }
            int level = level(name, i, list, shortForm);
            if (i < shown) {
                used = used.withGiven(list, i, level);
                made.add(person(variable, name, i, level));
            }
        }
        Piece piece = join(variable, names, made, shown);
        return new Made(piece, names.size(), shown, used);
    }

    private Piece person(String variable, PersonName name, int index, int level) {
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
        piece.nameVariable = variable;
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
            wanted = min - 2;
        }
        return Math.clamp(wanted, 0, count);
    }

    private Piece join(String variable, List<PersonName> names, List<Piece> made, int shown) {
        if (to.isKey()) {
            if (options.etAlUseLast() && names.size() > shown) {
                made.add(last(variable, names));
            }
            return joined(made, options.delimiter());
        }
        if (made.isEmpty()) {
            return Piece.group();
        }
        if (shown == names.size()) {
            return withAnd(made);
        }
        List<Integer> kept = kept(variable, names, shown);
        if (options.etAlUseLast() && names.size() > shown + 1) {
            return withLast(variable, names, made);
        }
        if (!kept.isEmpty()) {
            return withKept(variable, names, made, kept);
        }
        return withEtAl(joined(made, options.delimiter()), made);
    }

    private List<Integer> kept(String variable, List<PersonName> names, int shown) {
        List<Integer> kept = new ArrayList<>();
        if (to.isComparison() || context.options.kept().equals(KeptNames.NONE)) {
            return kept;
        }
        Set<Integer> chosen = context.options.kept().of(to.entry.item, variable);
        for (int i = shown; i < names.size(); i++) {
            if (chosen.contains(i + 1)) {
                kept.add(i);
            }
        }
        return kept;
    }

    private Piece withKept(String variable, List<PersonName> names, List<Piece> made, List<Integer> kept) {
        int last = made.size() - 1;
        boolean shortForm = !options.form().equals("long");
        for (int index : kept) {
            PersonName name = names.get(index);
            Piece piece = person(variable, name, index, level(name, index, 0, shortForm));
            if (index > last + 1) {
                piece.prefix = "\u2026 " + piece.prefix;
            }
            made.add(piece);
            last = index;
        }
        if (made.size() == names.size()) {
            return withAnd(made);
        }
        return last == names.size() - 1
                ? joined(made, options.delimiter())
                : withEtAl(joined(made, options.delimiter()), made);
    }

    private Piece withLast(String variable, List<PersonName> names, List<Piece> made) {
        Piece last = last(variable, names);
        String before = made.size() > 1 || isInverted(made) ? options.delimiter() : " ";
        Piece ellipsis = Piece.of("\u2026").affixes(made.size() > 1 ? before : " ", " ");
        return Piece.group()
                .add(joined(made, options.delimiter()))
                .add(ellipsis)
                .add(last);
    }

    private Piece last(String variable, List<PersonName> names) {
        int index = names.size() - 1;
        PersonName name = names.get(index);
        return person(
                variable, name, index, level(name, index, 0, !options.form().equals("long")));
    }

    private static boolean isInverted(List<Piece> made) {
        return !made.isEmpty() && made.getLast().inverted;
    }

    private static Piece joined(List<Piece> made, String delimiter) {
        Piece list = Piece.group();
        for (int i = 0; i < made.size(); i++) {
            if (i < made.size() - 1) {
                made.get(i).suffix += delimiter;
            }
            list.add(made.get(i));
        }
        return list;
    }

    private Piece withAnd(List<Piece> made) {
        if (made.size() < 2 || options.and().isEmpty()) {
            return joined(made, options.delimiter());
        }
        List<Piece> head = made.subList(0, made.size() - 1);
        String term = options.and().equals("text") ? context.terms.term("and") : "&";
        boolean spaced = Scripts.startsRomanesque(term);
        String before =
                switch (options.delimiterPrecedesLast()) {
                    case "always" -> options.delimiter();
                    case "never" -> " ";
                    case "after-inverted-name" -> isInverted(head) ? options.delimiter() : " ";
                    default -> head.size() > 1 ? options.delimiter() : " ";
                };
        boolean tight = !spaced && before.equals(" ");
        String contextual = !spaced && options.delimiterPrecedesLast().equals("contextual") ? "" : before;
        Piece and = Piece.of(term).affixes(tight ? "" : contextual, spaced ? " " : "");
        Piece list = joined(head, options.delimiter());
        return Piece.group().add(list).add(and).add(made.getLast());
    }

    private Piece withEtAl(Piece list, List<Piece> made) {
        Optional<Node.EtAl> element = node.etAl();
        String term = context.terms.term(element.map(Node.EtAl::term).orElse("et-al"));
        if (term.isEmpty()) {
            return list;
        }
        String before =
                switch (options.delimiterPrecedesEtAl()) {
                    case "always" -> options.delimiter();
                    case "never" -> " ";
                    case "after-inverted-name" -> isInverted(made) ? options.delimiter() : " ";
                    default -> made.size() > 1 ? options.delimiter() : " ";
                };
        if (before.equals(" ") && !Scripts.startsRomanesque(term)) {
            before = "";
        }
        Look look = element.map(Node.EtAl::look).orElse(Look.PLAIN);
        Piece etAl = to.leaves.of(term, look.withAffixes("", ""), to.stripPeriods > 0);
        etAl.affixes(before + look.prefix(), look.suffix());
        Piece whole = Piece.group().add(list).add(etAl);
        whole.decor = node.name().look().decor();
        whole.suffix = node.name().look().suffix();
        return whole;
    }
}
