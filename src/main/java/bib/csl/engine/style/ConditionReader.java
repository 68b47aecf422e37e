package bib.csl.engine.style;

import bib.csl.xml.Xml;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads `choose` and its conditions.
final class ConditionReader {
    private final NodeReader nodes;
    private boolean disambiguates;
    private boolean asksPosition;

    /// @param nodes reads what the branches hold
    ConditionReader(NodeReader nodes) {
        this.nodes = nodes;
    }

    /// Whether a condition that was read is `disambiguate`.
    boolean disambiguates() {
        return disambiguates;
    }

    /// Whether a condition that was read asks for the position of a cite.
    boolean asksPosition() {
        return asksPosition;
    }

    Node choose(Xml xml) {
        List<Node.Branch> branches = new ArrayList<>();
        for (Xml child : xml.children()) {
            Node.Match match =
                    switch (child.get("match")) {
                        case "any" -> Node.Match.ANY;
                        case "none" -> Node.Match.NONE;
                        default -> Node.Match.ALL;
                    };
            List<Node.Condition> conditions = new ArrayList<>(2);
            child.attributes().forEach((name, value) -> condition(name, value, conditions));
            branches.add(new Node.Branch(match, List.copyOf(conditions), nodes.children(child)));
        }
        return new Node.Choose(List.copyOf(branches));
    }

    private void condition(String name, String value, List<Node.Condition> conditions) {
        Optional<Node.Kind> kind =
                switch (name) {
                    case "disambiguate" -> Optional.of(Node.Kind.DISAMBIGUATE);
                    case "is-numeric" -> Optional.of(Node.Kind.IS_NUMERIC);
                    case "is-uncertain-date" -> Optional.of(Node.Kind.IS_UNCERTAIN_DATE);
                    case "locator" -> Optional.of(Node.Kind.LOCATOR);
                    case "position" -> Optional.of(Node.Kind.POSITION);
                    case "type" -> Optional.of(Node.Kind.TYPE);
                    case "variable" -> Optional.of(Node.Kind.VARIABLE);
                    default -> Optional.empty();
                };
        disambiguates |= kind.filter(k -> k == Node.Kind.DISAMBIGUATE).isPresent();
        asksPosition |= kind.filter(k -> k == Node.Kind.POSITION).isPresent();
        String values = value.replace("sub verbo", "sub-verbo");
        kind.ifPresent(k -> conditions.add(new Node.Condition(k, Xml.words(values))));
    }
}
