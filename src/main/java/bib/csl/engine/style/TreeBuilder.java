package bib.csl.engine.style;

import bib.csl.xml.Xml;
import bib.csl.xml.XmlReader;
import bib.source.BibException;
import bib.source.Diagnostic;
import bib.source.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads independent styles (CSL 1.0.2, "Styles - Structure").
public final class TreeBuilder {
    private final Source source;
    private final Xml root;
    private final List<Diagnostic> warnings = new ArrayList<>();
    private final Map<String, Xml> macros = new HashMap<>();

    private TreeBuilder(Source source, Xml root) {
        this.source = source;
        this.root = root;
    }

    /// @throws BibException of kind INPUT where it is no independent style of CSL 1.0
    public static StyleTree read(Source source) {
        Xml root = XmlReader.read(source);
        return new TreeBuilder(source, root).style();
    }

    private StyleTree style() {
        if (!root.name().equals("style")) {
            throw refused(root, "this is no CSL style: the root element is '" + root.name() + "'");
        }
        if (!root.get("version").startsWith("1.")) {
            throw refused(root, "this style is not written in CSL 1.0");
        }
        Map<String, LocalePart> locales = new HashMap<>();
        Optional<Xml> citation = Optional.empty();
        Optional<Xml> bibliography = Optional.empty();
        for (Xml child : root.children()) {
            switch (child.name()) {
                case "macro" -> macros.put(child.get("name"), child);
                case "locale" -> locales.putIfAbsent(child.get("lang"), LocaleReader.part(child));
                case "citation" -> citation = Optional.of(child);
                case "bibliography" -> bibliography = Optional.of(child);
                default -> {}
            }
        }
        Xml cited = citation.orElseThrow(() -> refused(root, "this style has no citation"));
        Map<String, String> inCitation = inherited(cited);
        Map<String, String> inBibliography = bibliography.map(this::inherited).orElse(root.attributes());
        Grammar.check(root, source, warnings);
        NodeReader nodes = new NodeReader(source, macros, inCitation, inBibliography, warnings);
        Area citationArea = nodes.area(cited, inCitation);
        Optional<Area> bibliographyArea = bibliography.map(xml -> nodes.area(xml, inBibliography));
        return new StyleTree(
                source.name(), root.attributes(), citationArea, bibliographyArea, locales, nodes.uses(), warnings);
    }

    private Map<String, String> inherited(Xml area) {
        Map<String, String> all = new HashMap<>(root.attributes());
        all.putAll(area.attributes());
        return all;
    }

    private BibException refused(Xml at, String message) {
        return new BibException(BibException.Kind.INPUT, List.of(Diagnostic.error(at.place(source), message, "")));
    }
}
