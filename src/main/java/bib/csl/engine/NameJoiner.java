package bib.csl.engine;

import bib.csl.engine.style.Look;
import bib.csl.engine.style.NameOptions;
import bib.csl.engine.style.Node;
import bib.csl.engine.text.Piece;
import bib.csl.engine.text.Scripts;
import java.util.List;
import java.util.Optional;

/// What stands between rendered names and behind them: delimiters, `and`, `et al.`
///
/// @param options those of the node, and what the style says for all names
record NameJoiner(Rendering to, Node.Names node, NameOptions options) {
    static boolean isInverted(List<Piece> made) {
        return !made.isEmpty() && made.getLast().inverted;
    }

    Piece joined(List<Piece> made) {
        Piece list = Piece.group();
        for (int i = 0; i < made.size(); i++) {
            if (i < made.size() - 1) {
                made.get(i).suffix += options.delimiter();
            }
            list.add(made.get(i));
        }
        return list;
    }

    /// What stands behind names and before the last of them or `et al.`
    ///
    /// @param precedes `delimiter-precedes-last` or `delimiter-precedes-et-al`
    private String delimiterAfter(List<Piece> names, String precedes) {
        boolean delimited =
                switch (precedes) {
                    case "always" -> true;
                    case "never" -> false;
                    case "after-inverted-name" -> isInverted(names);
                    default -> names.size() > 1;
                };
        return delimited ? options.delimiter() : " ";
    }

    Piece withAnd(List<Piece> made) {
        if (made.size() < 2 || options.and().isEmpty()) {
            return joined(made);
        }
        List<Piece> head = made.subList(0, made.size() - 1);
        String term = options.and().equals("text") ? to.context.terms.term("and") : "&";
        boolean spaced = Scripts.startsRomanesque(term);
        String before = delimiterAfter(head, options.delimiterPrecedesLast());
        boolean tight = !spaced && before.equals(" ");
        String contextual = !spaced && options.delimiterPrecedesLast().equals("contextual") ? "" : before;
        Piece and = Piece.of(term).affixes(tight ? "" : contextual, spaced ? " " : "");
        Piece list = joined(head);
        return Piece.group().add(list).add(and).add(made.getLast());
    }

    Piece withEtAl(Piece list, List<Piece> made) {
        Optional<Node.EtAl> element = node.etAl();
        String term = to.context.terms.term(element.map(Node.EtAl::term).orElse("et-al"));
        if (term.isEmpty()) {
            return list;
        }
        String before = delimiterAfter(made, options.delimiterPrecedesEtAl());
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
