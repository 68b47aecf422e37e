package bib.csl.engine.style;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A place among the elements of a compiled style.
final class NodeCursor extends Cursor {
    private static final Tag[] TAGS = Tag.values();
    private static final Node.Plural[] PLURALS = Node.Plural.values();
    private static final Node.Match[] MATCHES = Node.Match.values();
    private static final Node.Kind[] KINDS = Node.Kind.values();

    private final Tables tables;

    NodeCursor(Tables tables, byte[] bytes, int at) {
        super(bytes, at);
        this.tables = tables;
    }

    /// A text of the table.
    String word() {
        return tables.word(number());
    }

    Look look() {
        return tables.look(number());
    }

    NameOptions options() {
        return tables.options(number());
    }

    Node.Macro macro() {
        return tables.macro(number());
    }

    Map<String, String> map() {
        int size = number();
        Map<String, String> map = HashMap.newHashMap(size);
        for (int i = 0; i < size; i++) {
            String key = word();
            map.put(key, word());
        }
        return map;
    }

    private List<String> words() {
        int size = number();
        if (size == 1) {
            return List.of(word());
        }
        String[] words = new String[size];
        for (int i = 0; i < size; i++) {
            words[i] = word();
        }
        return List.of(words);
    }

    List<Node> nodes() {
        int size = number();
        if (size == 0) {
            return List.of();
        }
        if (size == 1) {
            return List.of(node());
        }
        Node[] nodes = new Node[size];
        for (int i = 0; i < size; i++) {
            nodes[i] = node();
        }
        return List.of(nodes);
    }

    private Node node() {
        return switch (TAGS[number()]) {
            case VARIABLE -> new Node.Variable(word(), flag(), look());
            case CALL -> new Node.Call(macro(), look());
            case TERM -> new Node.Term(word(), word(), flag(), look());
            case VALUE -> new Node.Value(word(), look());
            case NUMERIC -> new Node.Numeric(word(), word(), look());
            case LABEL -> new Node.Label(word(), word(), PLURALS[number()], look());
            case DATE -> new Node.Date(word(), word(), word(), dateParts(), word(), look());
            case NAMES -> names();
            case GROUP -> group();
            case CHOOSE -> choose();
        };
    }

    private Node group() {
        String delimiter = word();
        Look look = look();
        return new Node.Group(delimiter, nodes(), look);
    }

    List<Node.DatePart> dateParts() {
        int size = number();
        List<Node.DatePart> parts = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            parts.add(new Node.DatePart(word(), word(), word(), look()));
        }
        return List.copyOf(parts);
    }

    private Node names() {
        return new Node.Names(
                words(),
                options(),
                options(),
                new Node.NameLook(look(), look(), look()),
                flag() ? Optional.of(new Node.NameLabel(word(), PLURALS[number()], flag(), look())) : Optional.empty(),
                flag() ? Optional.of(new Node.EtAl(word(), look())) : Optional.empty(),
                nodes(),
                flag(),
                look());
    }

    private Node choose() {
        int size = number();
        Node.Branch[] branches = new Node.Branch[size];
        for (int i = 0; i < size; i++) {
            branches[i] = new Node.Branch(MATCHES[number()], conditions(), nodes());
        }
        return new Node.Choose(List.of(branches));
    }

    private List<Node.Condition> conditions() {
        int size = number();
        if (size == 1) {
            return List.of(new Node.Condition(KINDS[number()], words()));
        }
        Node.Condition[] conditions = new Node.Condition[size];
        for (int i = 0; i < size; i++) {
            conditions[i] = new Node.Condition(KINDS[number()], words());
        }
        return List.of(conditions);
    }
}
