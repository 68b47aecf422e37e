package bib.csl.engine.style;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Writes the elements of a style; what recurs in them as its number in a table.
final class NodeWriter {
    private final Numbered<String> texts = new Numbered<>();
    private final Numbered<Look> looks = new Numbered<>();
    private final Numbered<NameOptions> options = new Numbered<>();
    private final Numbered<Node.Macro> macros = new Numbered<>();

    List<String> texts() {
        return texts.all();
    }

    List<Look> looks() {
        return looks.all();
    }

    List<NameOptions> options() {
        return options.all();
    }

    /// In the order in which they were first called.
    List<Node.Macro> macros() {
        return macros.all();
    }

    void text(String text, Sink to) {
        to.number(texts.of(text));
    }

    void look(Look look, Sink to) {
        to.number(looks.of(look));
    }

    void options(NameOptions option, Sink to) {
        to.number(options.of(option));
    }

    void macro(Node.Macro macro, Sink to) {
        to.number(macros.of(macro));
    }

    void map(Map<String, String> map, Sink to) {
        to.number(map.size());
        new TreeMap<>(map).forEach((key, value) -> {
            text(key, to);
            text(value, to);
        });
    }

    void parts(List<Node.DatePart> parts, Sink to) {
        to.number(parts.size());
        for (Node.DatePart part : parts) {
            text(part.name(), to);
            text(part.form(), to);
            text(part.rangeDelimiter(), to);
            look(part.look(), to);
        }
    }

    void nodes(List<Node> nodes, Sink to) {
        to.number(nodes.size());
        nodes.forEach(node -> node(node, to));
    }

    private void node(Node node, Sink to) {
        to.constant(Tag.of(node));
        switch (node) {
            case Node.Variable variable -> {
                text(variable.name(), to);
                to.flag(variable.shortForm());
                look(variable.look(), to);
            }
            case Node.Call call -> {
                macro(call.macro(), to);
                look(call.look(), to);
            }
            case Node.Term term -> {
                text(term.name(), to);
                text(term.form(), to);
                to.flag(term.plural());
                look(term.look(), to);
            }
            case Node.Value value -> {
                text(value.value(), to);
                look(value.look(), to);
            }
            case Node.Group group -> {
                text(group.delimiter(), to);
                look(group.look(), to);
                nodes(group.children(), to);
            }
            case Node.Choose choose -> choose(choose, to);
            case Node.Numeric _, Node.Label _, Node.Date _, Node.Names _ -> data(node, to);
        }
    }

    /// The elements that show numbers, dates and names.
    private void data(Node node, Sink to) {
        switch (node) {
            case Node.Numeric number -> {
                text(number.variable(), to);
                text(number.form(), to);
                look(number.look(), to);
            }
            case Node.Label label -> {
                text(label.variable(), to);
                text(label.form(), to);
                to.constant(label.plural());
                look(label.look(), to);
            }
            case Node.Date date -> {
                text(date.variable(), to);
                text(date.form(), to);
                text(date.shown(), to);
                parts(date.parts(), to);
                text(date.delimiter(), to);
                look(date.look(), to);
            }
            case Node.Names names -> names(names, to);
            case Node.Variable _, Node.Call _, Node.Term _, Node.Value _, Node.Group _, Node.Choose _ -> {}
        }
    }

    private void names(Node.Names names, Sink to) {
        words(names.variables(), to);
        options(names.inCitation(), to);
        options(names.inBibliography(), to);
        look(names.name().look(), to);
        look(names.name().family(), to);
        look(names.name().given(), to);
        Optional<Node.NameLabel> label = names.label();
        to.flag(label.isPresent());
        label.ifPresent(found -> {
            text(found.form(), to);
            to.constant(found.plural());
            to.flag(found.before());
            look(found.look(), to);
        });
        to.flag(names.etAl().isPresent());
        names.etAl().ifPresent(found -> {
            text(found.term(), to);
            look(found.look(), to);
        });
        nodes(names.substitute(), to);
        to.flag(names.bare());
        look(names.look(), to);
    }

    private void choose(Node.Choose choose, Sink to) {
        to.number(choose.branches().size());
        for (Node.Branch branch : choose.branches()) {
            to.constant(branch.match());
            to.number(branch.conditions().size());
            for (Node.Condition condition : branch.conditions()) {
                to.constant(condition.kind());
                words(condition.values(), to);
            }
            nodes(branch.children(), to);
        }
    }

    private void words(List<String> words, Sink to) {
        to.number(words.size());
        words.forEach(word -> text(word, to));
    }
}
