package bib.csl.engine;

import bib.csl.engine.style.Area;
import bib.csl.engine.text.Piece;
import java.util.ArrayList;
import java.util.List;

/// Replaces names that the entry before has too (CSL 1.0.2, `subsequent-author-substitute`).
final class AuthorSubstitution {
    private final String substitute;
    private final String rule;
    private List<String> last = List.of();
    private List<String> beforeEntry = List.of();
    private boolean open;
    private List<String> seen = new ArrayList<>();
    private Piece whole = Piece.group();
    private List<Piece> pieces = List.of();

    AuthorSubstitution(Area area) {
        this.substitute = area.option("subsequent-author-substitute");
        this.rule = area.option("subsequent-author-substitute-rule");
    }

    void startEntry() {
        open = true;
        beforeEntry = last;
    }

    void restartEntry() {
        last = beforeEntry;
        startEntry();
    }

    /// @param preceded whether something is printed before these names: then they stay
    void begin(boolean preceded) {
        if (preceded) {
            open = false;
        }
        seen = new ArrayList<>();
        pieces = List.of();
        whole = Piece.group();
    }

    void names(Piece list, List<Piece> rendered, List<String> variables, Cited entry) {
        whole = list;
        pieces = rendered;
        for (Piece piece : rendered) {
            seen.add(entry.names(piece.nameVariable).get(piece.namePosition - 1).raw());
        }
        if (variables.isEmpty()) {
            seen.clear();
        }
    }

    /// A text that stands in for names.
    void text(String value, Piece around) {
        seen.add(value);
        whole = around;
    }

    void end() {
        if (!open || seen.isEmpty()) {
            return;
        }
        open = false;
        switch (pieces.isEmpty() ? "complete-all" : rule) {
            case "partial-each" -> partial(pieces.size());
            case "partial-first" -> partial(1);
            case "complete-each" -> {
                if (seen.equals(last)) {
                    pieces.forEach(this::replace);
                }
            }
            default -> {
                if (seen.equals(last)) {
                    replaceAll();
                }
            }
        }
        last = seen;
    }

    private void partial(int most) {
        for (int i = 0; i < pieces.size() && i < most && i < last.size(); i++) {
            if (!seen.get(i).equals(last.get(i))) {
                return;
            }
            replace(pieces.get(i));
        }
    }

    private void replace(Piece name) {
        name.leaf = false;
        name.children.clear();
        name.add(Piece.of(substitute));
        name.nameVariable = "";
    }

    private void replaceAll() {
        boolean labelled = hasLabel(whole);
        Piece label = labelled ? whole.children.getFirst().last() : Piece.group();
        whole.children.clear();
        whole.add(Piece.of(substitute));
        if (labelled) {
            whole.add(label);
        }
    }

    /// Whether the first list of names is followed by a label.
    private static boolean hasLabel(Piece list) {
        return !list.children.isEmpty() && list.children.getFirst().labelled;
    }
}
