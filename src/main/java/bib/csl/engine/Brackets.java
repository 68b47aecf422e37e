package bib.csl.engine;

import bib.csl.engine.text.Piece;
import java.util.List;

/// Turns parentheses inside parentheses into square brackets, as notes have them.
final class Brackets {
    private int depth;

    void nest(List<ClusterRenderer.Rendered> cites) {
        for (ClusterRenderer.Rendered cite : cites) {
            nest(cite.piece());
        }
    }

    void nest(Piece piece) {
        if (piece.leaf) {
            return;
        }
        piece.prefix = turned(piece.prefix);
        piece.children.forEach(this::nest);
        piece.suffix = turned(piece.suffix);
    }

    private String turned(String affix) {
        if (affix.indexOf('(') < 0 && affix.indexOf(')') < 0) {
            return affix;
        }
        StringBuilder out = new StringBuilder(affix);
        for (int i = 0; i < out.length(); i++) {
            if (out.charAt(i) == '(') {
                out.setCharAt(i, depth % 2 == 1 ? '[' : '(');
                depth++;
            } else if (out.charAt(i) == ')') {
                out.setCharAt(i, depth % 2 == 0 ? ']' : ')');
                depth--;
            }
        }
        return out.toString();
    }
}
