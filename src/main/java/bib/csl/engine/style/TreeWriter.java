package bib.csl.engine.style;

import bib.csl.engine.text.Decor;
import bib.source.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Compiles styles and locales: writes what was read from their XML so that [TreeReader] has it at once.
///
/// First the tables of what recurs (texts, looks, name options), then the macros, each a block that can be passed over,
/// then what is left. The form is no one's but this build's: it has no version.
public final class TreeWriter {
    private final Sink out = new Sink();
    private final Numbered<String> texts = new Numbered<>();
    private final Numbered<Look> looks = new Numbered<>();
    private final Numbered<NameOptions> options = new Numbered<>();
    private final Numbered<Node.Macro> macros = new Numbered<>();

    private TreeWriter() {}

    public static byte[] write(StyleTree style) {
        TreeWriter writer = new TreeWriter();
        writer.style(style);
        return writer.whole();
    }

    public static byte[] write(LocalePart locale) {
        TreeWriter writer = new TreeWriter();
        writer.locale(locale, writer.out);
        return writer.whole();
    }

    private byte[] whole() {
        List<Sink> bodies = new ArrayList<>();
        for (int i = 0; i < macros.all().size(); i++) {
            // Writing one may bring in others, behind it.
            bodies.add(macro(macros.all().get(i)));
        }
        Sink tables = new Sink();
        Sink written = new Sink();
        looks.all().forEach(look -> look(look, written));
        options.all().forEach(option -> options(option, written));
        tables.number(texts.all().size());
        texts.all().forEach(tables::text);
        tables.number(looks.all().size());
        tables.number(options.all().size());
        tables.block(written);
        tables.number(bodies.size());
        bodies.forEach(tables::block);
        tables.block(out);
        return tables.bytes();
    }

    private Sink macro(Node.Macro macro) {
        Sink body = new Sink();
        text(macro.name(), body);
        body.flag(macro.hasDate());
        nodes(macro.children(), body);
        return body;
    }

    private void style(StyleTree style) {
        map(style.options(), out);
        area(style.citation());
        out.flag(style.bibliography().isPresent());
        style.bibliography().ifPresent(this::area);
        out.number(style.locales().size());
        new TreeMap<>(style.locales()).forEach((lang, part) -> {
            text(lang, out);
            locale(part, out);
        });
        StyleTree.Uses uses = style.uses();
        out.flag(uses.yearSuffixVariable());
        out.flag(uses.disambiguateCondition());
        out.flag(uses.position());
        out.flag(uses.citationNumber());
        out.number(style.warnings().size());
        for (Diagnostic warning : style.warnings()) {
            out.number(warning.span().start());
            text(warning.message(), out);
            text(warning.hint(), out);
        }
    }

    private void area(Area area) {
        map(area.options(), out);
        look(area.look());
        text(area.delimiter(), out);
        nodes(area.children(), out);
        out.number(area.keys().size());
        area.keys().forEach(this::key);
        out.number(options.of(area.names()));
    }

    private void look(Look look) {
        out.number(looks.of(look));
    }

    private void key(SortKey key) {
        text(key.variable(), out);
        out.number(key.macro().map(macro -> macros.of(macro) + 1).orElse(0));
        out.flag(key.descending());
        out.number(key.namesMin() + 1);
        out.number(key.namesUseFirst() + 1);
        out.flag(key.namesUseLast().isPresent());
        key.namesUseLast().ifPresent(value -> text(value, out));
    }

    private void map(Map<String, String> map, Sink to) {
        to.number(map.size());
        new TreeMap<>(map).forEach((key, value) -> {
            text(key, to);
            text(value, to);
        });
    }

    private void text(String text, Sink to) {
        to.number(texts.of(text));
    }

    private void look(Look look, Sink to) {
        text(look.prefix(), to);
        text(look.suffix(), to);
        to.number(look.decor().size());
        for (Decor decor : look.decor()) {
            to.constant(decor);
        }
        to.flag(look.stripPeriods());
        to.constant(look.textCase());
        to.flag(look.display().isPresent());
        look.display().ifPresent(to::constant);
    }

    private void options(NameOptions option, Sink to) {
        text(option.and(), to);
        text(option.delimiter(), to);
        text(option.delimiterPrecedesEtAl(), to);
        text(option.delimiterPrecedesLast(), to);
        to.number(option.etAlMin());
        to.number(option.etAlUseFirst());
        to.flag(option.etAlUseLast());
        to.number(option.etAlSubsequentMin());
        to.number(option.etAlSubsequentUseFirst());
        text(option.form(), to);
        to.flag(option.initialize());
        to.flag(option.initializes());
        text(option.initializeWith(), to);
        text(option.sortOrder(), to);
        text(option.sortSeparator(), to);
        text(option.namesDelimiter(), to);
    }

    /// The terms sorted, with their places before them, so that one is found without reading the others.
    private void locale(LocalePart locale, Sink to) {
        to.flag(locale.ordinals());
        map(locale.options(), to);
        to.number(locale.dates().size());
        new TreeMap<>(locale.dates()).forEach((form, date) -> {
            text(form, to);
            text(date.delimiter(), to);
            to.number(looks.of(date.look()));
            parts(date.parts(), to);
        });
        Sink places = new Sink();
        Sink terms = new Sink();
        for (Map.Entry<String, LocaleTerm> each :
                PackedTerms.sorted(locale.terms().all())) {
            places.fixed(terms.size());
            PackedTerms.write(each.getKey(), each.getValue(), terms);
        }
        to.block(places);
        to.block(terms);
    }

    private void parts(List<Node.DatePart> parts, Sink to) {
        to.number(parts.size());
        for (Node.DatePart part : parts) {
            text(part.name(), to);
            text(part.form(), to);
            text(part.rangeDelimiter(), to);
            to.number(looks.of(part.look()));
        }
    }

    private void nodes(List<Node> nodes, Sink to) {
        to.number(nodes.size());
        nodes.forEach(node -> node(node, to));
    }

    private void node(Node node, Sink to) {
        to.constant(Tag.of(node));
        switch (node) {
            case Node.Variable variable -> {
                text(variable.name(), to);
                to.flag(variable.shortForm());
                to.number(looks.of(variable.look()));
            }
            case Node.Call call -> {
                to.number(macros.of(call.macro()));
                to.number(looks.of(call.look()));
            }
            case Node.Term term -> {
                text(term.name(), to);
                text(term.form(), to);
                to.flag(term.plural());
                to.number(looks.of(term.look()));
            }
            case Node.Value value -> {
                text(value.value(), to);
                to.number(looks.of(value.look()));
            }
            case Node.Group group -> {
                text(group.delimiter(), to);
                to.number(looks.of(group.look()));
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
                to.number(looks.of(number.look()));
            }
            case Node.Label label -> {
                text(label.variable(), to);
                text(label.form(), to);
                to.constant(label.plural());
                to.number(looks.of(label.look()));
            }
            case Node.Date date -> {
                text(date.variable(), to);
                text(date.form(), to);
                text(date.shown(), to);
                parts(date.parts(), to);
                text(date.delimiter(), to);
                to.number(looks.of(date.look()));
            }
            case Node.Names names -> names(names, to);
            case Node.Variable _, Node.Call _, Node.Term _, Node.Value _, Node.Group _, Node.Choose _ -> {}
        }
    }

    private void names(Node.Names names, Sink to) {
        words(names.variables(), to);
        to.number(options.of(names.inCitation()));
        to.number(options.of(names.inBibliography()));
        to.number(looks.of(names.name().look()));
        to.number(looks.of(names.name().family()));
        to.number(looks.of(names.name().given()));
        Optional<Node.NameLabel> label = names.label();
        to.flag(label.isPresent());
        label.ifPresent(found -> {
            text(found.form(), to);
            to.constant(found.plural());
            to.flag(found.before());
            to.number(looks.of(found.look()));
        });
        to.flag(names.etAl().isPresent());
        names.etAl().ifPresent(found -> {
            text(found.term(), to);
            to.number(looks.of(found.look()));
        });
        nodes(names.substitute(), to);
        to.flag(names.bare());
        to.number(looks.of(names.look()));
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
