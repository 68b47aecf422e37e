package bib.csl.engine.style;

import bib.csl.xml.Xml;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads `names` elements.
final class NamesReader {
    private final NodeReader nodes;
    private final Map<String, String> inCitation;
    private final Map<String, String> inBibliography;

    NamesReader(NodeReader nodes, Map<String, String> inCitation, Map<String, String> inBibliography) {
        this.nodes = nodes;
        this.inCitation = inCitation;
        this.inBibliography = inBibliography;
    }

    Node names(Xml xml) {
        Optional<Node.NameLabel> label = Optional.empty();
        Optional<Node.EtAl> etAl = Optional.empty();
        Optional<Xml> name = Optional.empty();
        List<Node> substitute = List.of();
        Look outer = LookReader.of(xml);
        for (Xml child : xml.children()) {
            switch (child.name()) {
                case "name" -> name = Optional.of(child);
                case "et-al" ->
                    etAl = Optional.of(
                            etAl(child, outer, name.map(LookReader::of).orElse(Look.PLAIN)));
                case "label" -> label = Optional.of(label(child, name.isEmpty() && namesLater(xml)));
                case "substitute" -> substitute = nodes.children(child);
                default -> nodes.unknown(child);
            }
        }
        Map<String, String> own = new HashMap<>(name.map(Xml::attributes).orElse(Map.of()));
        own.remove("names-delimiter");
        if (xml.has("delimiter")) {
            own.put("names-delimiter", xml.get("delimiter"));
        }
        return new Node.Names(
                List.copyOf(new LinkedHashSet<>(Xml.words(xml.get("variable")))),
                NameOptions.of(inCitation, own),
                NameOptions.of(inBibliography, own),
                name.map(found -> look(found, outer)).orElse(Node.NameLook.PLAIN),
                label,
                etAl,
                substitute,
                xml.children().isEmpty(),
                outer);
    }

    /// Whether the element says where the names stand; where it doesn't, they come first.
    private static boolean namesLater(Xml names) {
        for (Xml child : names.children()) {
            if (child.name().equals("name")) {
                return true;
            }
        }
        return false;
    }

    private static Node.NameLook look(Xml name, Look outer) {
        Look family = Look.PLAIN;
        Look given = Look.PLAIN;
        Look own = LookReader.of(name);
        for (Xml part : name.children()) {
            if (part.get("name").equals("family")) {
                family = LookReader.of(part).inside(outer, own);
            } else if (part.get("name").equals("given")) {
                given = LookReader.of(part).inside(outer, own);
            }
        }
        return new Node.NameLook(own.inside(outer, Look.PLAIN), family, given);
    }

    private static Node.EtAl etAl(Xml xml, Look names, Look name) {
        Look look = LookReader.of(xml).inside(names, name);
        return new Node.EtAl(xml.has("term") ? xml.get("term") : "et-al", look);
    }

    private static Node.NameLabel label(Xml xml, boolean before) {
        String form = xml.has("form") ? xml.get("form") : "long";
        return new Node.NameLabel(form, NodeReader.plural(xml), before, LookReader.of(xml));
    }
}
