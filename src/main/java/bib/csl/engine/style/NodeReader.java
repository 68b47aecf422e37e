package bib.csl.engine.style;

import bib.csl.styles.StyleLimits;
import bib.csl.xml.Xml;
import bib.csl.xml.XmlNumbers;
import bib.source.BibException;
import bib.source.Diagnostic;
import bib.source.Source;
import bib.source.Suggestions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads rendering elements; a macro is read once, when it is first called.
final class NodeReader {
    private static final int MAX_NAMES = 1_000_000;

    /// A macro that is read, and how many levels of elements it opens.
    private record Read(Node.Macro macro, int height) {}

    private final Source source;
    private final Map<String, Xml> macros;
    private final NamesReader names;
    private final ConditionReader conditions;
    private final List<Diagnostic> warnings;
    private final Map<String, Read> read = new HashMap<>();
    private final Set<String> reading = new LinkedHashSet<>();
    /// How many elements are open, those of the macros that lead here included.
    private int depth;
    /// The most that were open since the macro being read began.
    private int deepest;
    private boolean yearSuffixVariable;
    private boolean position;
    private boolean citationNumber;
    /// Whether a date was read in the macro at hand.
    private boolean hasDate;

    NodeReader(
            Source source,
            Map<String, Xml> macros,
            Map<String, String> inCitation,
            Map<String, String> inBibliography,
            List<Diagnostic> warnings) {
        this.source = source;
        this.macros = macros;
        this.names = new NamesReader(this, inCitation, inBibliography);
        this.conditions = new ConditionReader(this);
        this.warnings = warnings;
    }

    StyleTree.Uses uses() {
        return new StyleTree.Uses(
                yearSuffixVariable, conditions.disambiguates(), position || conditions.asksPosition(), citationNumber);
    }

    Area area(Xml area, Map<String, String> inherited) {
        Optional<Xml> layout = Optional.empty();
        List<SortKey> keys = new ArrayList<>();
        for (Xml child : area.children()) {
            switch (child.name()) {
                case "layout" -> layout = Optional.of(child);
                case "sort" -> child.children().forEach(key -> key(key, keys));
                default -> unknown(child);
            }
        }
        Look look = layout.map(LookReader::of).orElse(Look.PLAIN);
        String delimiter = layout.map(xml -> xml.get("delimiter")).orElse("");
        List<Node> children = layout.map(this::children).orElse(List.of());
        NameOptions options = NameOptions.of(inherited, Map.of());
        return new Area(area.attributes(), look, delimiter, children, List.copyOf(keys), options);
    }

    private void key(Xml key, List<SortKey> keys) {
        if (!key.name().equals("key")) {
            unknown(key);
            return;
        }
        Optional<Node.Macro> macro = key.has("macro") ? macro(key) : Optional.empty();
        if (key.has("macro") && macro.isEmpty()) {
            return;
        }
        keys.add(new SortKey(
                key.get("variable"),
                macro,
                key.get("sort").equals("descending"),
                XmlNumbers.parse(key.get("names-min"), -1, MAX_NAMES),
                XmlNumbers.parse(key.get("names-use-first"), -1, MAX_NAMES),
                key.has("names-use-last") ? Optional.of(key.get("names-use-last")) : Optional.empty()));
    }

    List<Node> children(Xml parent) {
        List<Node> nodes = new ArrayList<>(parent.children().size());
        for (Xml child : parent.children()) {
            node(child).ifPresent(nodes::add);
        }
        return List.copyOf(nodes);
    }

    private Optional<Node> node(Xml xml) {
        depth++;
        reach(depth, xml);
        Optional<Node> node = read(xml);
        depth--;
        return node;
    }

    private void reach(int level, Xml at) {
        deepest = Math.max(deepest, level);
        if (level > StyleLimits.MAX_CALLED_DEPTH) {
            String message = "the elements of macros that call one another are nested more than "
                    + StyleLimits.MAX_CALLED_DEPTH + " deep";
            throw refused(at, message, "");
        }
    }

    private Optional<Node> read(Xml xml) {
        return switch (xml.name()) {
            case "text" -> text(xml);
            case "number" -> Optional.of(new Node.Numeric(xml.get("variable"), xml.get("form"), LookReader.of(xml)));
            case "label" -> Optional.of(label(xml));
            case "date" -> Optional.of(date(xml));
            case "names" -> Optional.of(names.names(xml));
            case "group" -> Optional.of(new Node.Group(xml.get("delimiter"), children(xml), LookReader.of(xml)));
            case "choose" -> Optional.of(conditions.choose(xml));
            default -> {
                unknown(xml);
                yield Optional.empty();
            }
        };
    }

    private Optional<Node> text(Xml xml) {
        Look look = LookReader.of(xml);
        String form = xml.has("form") ? xml.get("form") : "long";
        if (xml.has("variable")) {
            String variable = xml.get("variable");
            yearSuffixVariable |= variable.equals("year-suffix") || variable.equals("citation-label");
            citationNumber |= variable.equals("citation-number");
            position |= variable.equals("first-reference-note-number");
            return Optional.of(new Node.Variable(variable, form.equals("short"), look));
        }
        if (xml.has("macro")) {
            return macro(xml).map(macro -> new Node.Call(macro, look));
        }
        if (xml.has("term")) {
            String name = xml.get("term").equals("sub verbo") ? "sub-verbo" : xml.get("term");
            return Optional.of(new Node.Term(name, form, xml.is("plural"), look));
        }
        return Optional.of(new Node.Value(xml.get("value"), look));
    }

    private Optional<Node.Macro> macro(Xml call) {
        String name = call.get("macro");
        Xml definition = macros.get(name);
        if (definition == null) {
            warn(call, "there is no macro '" + name + "'", Suggestions.hint(name, macros.keySet(), ""));
            return Optional.empty();
        }
        if (reading.contains(name)) {
            throw refused(call, circle(name), "a macro may not call itself, nor one that calls it");
        }
        Read known = read.get(name);
        if (known != null) {
            reach(depth + known.height(), call);
            return Optional.of(known.macro());
        }
        int deepestBefore = deepest;
        deepest = depth;
        reading.add(name);
        boolean outerDate = hasDate;
        hasDate = false;
        List<Node> content = children(definition);
        Node.Macro macro = new Node.Macro(name, hasDate, () -> content);
        hasDate = outerDate;
        reading.remove(name);
        read.put(name, new Read(macro, deepest - depth));
        deepest = Math.max(deepest, deepestBefore);
        return Optional.of(macro);
    }

    private String circle(String name) {
        List<String> names = List.copyOf(reading);
        String path = String.join(" → ", names.subList(names.indexOf(name), names.size()));
        return "the macro '" + name + "' calls itself: " + path + " → " + name;
    }

    private BibException refused(Xml at, String message, String hint) {
        return new BibException(BibException.Kind.INPUT, List.of(Diagnostic.error(at.place(source), message, hint)));
    }

    static Node.Plural plural(Xml xml) {
        return switch (xml.get("plural")) {
            case "always", "true" -> Node.Plural.ALWAYS;
            case "never", "false" -> Node.Plural.NEVER;
            default -> Node.Plural.CONTEXTUAL;
        };
    }

    private static Node label(Xml xml) {
        String form = xml.has("form") ? xml.get("form") : "long";
        return new Node.Label(xml.get("variable"), form, plural(xml), LookReader.of(xml));
    }

    private Node date(Xml xml) {
        hasDate = true;
        List<Node.DatePart> parts = new ArrayList<>();
        for (Xml child : xml.children()) {
            if (child.name().equals("date-part")) {
                parts.add(LocaleReader.datePart(child));
            }
        }
        String shown = xml.has("date-parts") ? xml.get("date-parts") : "year-month-day";
        return new Node.Date(
                xml.get("variable"),
                xml.get("form"),
                shown,
                List.copyOf(parts),
                xml.get("delimiter"),
                LookReader.of(xml));
    }

    void unknown(Xml xml) {
        warn(xml, "the element '" + xml.name() + "' is not known here", "");
    }

    private void warn(Xml at, String message, String hint) {
        warnings.add(Diagnostic.warning(at.place(source), message, hint));
    }
}
