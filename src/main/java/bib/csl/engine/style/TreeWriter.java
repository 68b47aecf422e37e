package bib.csl.engine.style;

import bib.csl.engine.text.Decor;
import bib.source.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Compiles styles and locales: writes what was read from their XML so that [TreeReader] has it at once.
///
/// First the tables of what recurs (texts, looks, name options), then the macros, each a block that can be passed over,
/// then what is left. The form is no one's but this build's: it has no version.
public final class TreeWriter {
    private final Sink out = new Sink();
    private final NodeWriter nodes = new NodeWriter();

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
        for (int i = 0; i < nodes.macros().size(); i++) {
            // Writing one may bring in others, behind it.
            bodies.add(macro(nodes.macros().get(i)));
        }
        Sink tables = new Sink();
        Sink written = new Sink();
        nodes.looks().forEach(look -> look(look, written));
        nodes.options().forEach(option -> options(option, written));
        tables.number(nodes.texts().size());
        nodes.texts().forEach(tables::text);
        tables.number(nodes.looks().size());
        tables.number(nodes.options().size());
        tables.block(written);
        tables.number(bodies.size());
        bodies.forEach(tables::block);
        tables.block(out);
        return tables.bytes();
    }

    private Sink macro(Node.Macro macro) {
        Sink body = new Sink();
        nodes.text(macro.name(), body);
        body.flag(macro.hasDate());
        nodes.nodes(macro.children(), body);
        return body;
    }

    private void style(StyleTree style) {
        nodes.map(style.options(), out);
        area(style.citation());
        out.flag(style.bibliography().isPresent());
        style.bibliography().ifPresent(this::area);
        out.number(style.locales().size());
        new TreeMap<>(style.locales()).forEach((lang, part) -> {
            nodes.text(lang, out);
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
            nodes.text(warning.message(), out);
            nodes.text(warning.hint(), out);
        }
    }

    private void area(Area area) {
        nodes.map(area.options(), out);
        nodes.look(area.look(), out);
        nodes.text(area.delimiter(), out);
        nodes.nodes(area.children(), out);
        out.number(area.keys().size());
        area.keys().forEach(this::key);
        nodes.options(area.names(), out);
    }

    private void key(SortKey key) {
        nodes.text(key.variable(), out);
        out.flag(key.macro().isPresent());
        key.macro().ifPresent(macro -> nodes.macro(macro, out));
        out.flag(key.descending());
        out.number(key.namesMin() + 1);
        out.number(key.namesUseFirst() + 1);
        out.flag(key.namesUseLast().isPresent());
        key.namesUseLast().ifPresent(value -> nodes.text(value, out));
    }

    private void look(Look look, Sink to) {
        nodes.text(look.prefix(), to);
        nodes.text(look.suffix(), to);
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
        nodes.text(option.and(), to);
        nodes.text(option.delimiter(), to);
        nodes.text(option.delimiterPrecedesEtAl(), to);
        nodes.text(option.delimiterPrecedesLast(), to);
        to.number(option.etAlMin());
        to.number(option.etAlUseFirst());
        to.flag(option.etAlUseLast());
        to.number(option.etAlSubsequentMin());
        to.number(option.etAlSubsequentUseFirst());
        nodes.text(option.form(), to);
        to.flag(option.initialize());
        to.flag(option.initializes());
        nodes.text(option.initializeWith(), to);
        nodes.text(option.sortOrder(), to);
        nodes.text(option.sortSeparator(), to);
        nodes.text(option.namesDelimiter(), to);
    }

    /// The terms sorted, with their places before them, so that one is found without reading the others.
    private void locale(LocalePart locale, Sink to) {
        to.flag(locale.ordinals());
        nodes.map(locale.options(), to);
        to.number(locale.dates().size());
        new TreeMap<>(locale.dates()).forEach((form, date) -> {
            nodes.text(form, to);
            nodes.text(date.delimiter(), to);
            nodes.look(date.look(), to);
            nodes.parts(date.parts(), to);
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
}
