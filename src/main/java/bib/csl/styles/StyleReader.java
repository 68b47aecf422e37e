package bib.csl.styles;

import bib.csl.xml.Xml;
import bib.csl.xml.XmlReader;
import bib.source.BibException;
import bib.source.Diagnostic;
import bib.source.Source;
import bib.source.Span;
import java.util.List;
import java.util.Optional;

/// Reads what a style file says of itself, and refuses what is no CSL 1.0 style or could not be rendered in bounded
/// time and depth.
final class StyleReader {
    static final String NAMESPACE = "http://purl.org/net/xbiblio/csl";

    private final Source source;
    private final StyleMacros macros;
    private final StringBuilder id = new StringBuilder();
    private final StringBuilder title = new StringBuilder();
    private String parent = "";
    private Optional<String> defaultLocale = Optional.empty();
    private String citationFormat = "";
    private boolean hasCitation;
    private boolean hasBibliography;

    private StyleReader(Source source) {
        this.source = source;
        this.macros = new StyleMacros(source);
    }

    /// @throws BibException of kind INPUT, with the place, where it is no style that can be used
    static StyleFile read(Source source) {
        Xml root = XmlReader.read(source);
        StyleReader reader = new StyleReader(source);
        reader.root(root);
        root.children().forEach(reader::unit);
        return reader.finish();
    }

    static BibException refuse(Span span, String message, String hint) {
        return new BibException(BibException.Kind.INPUT, List.of(Diagnostic.error(span, message, hint)));
    }

    private StyleFile finish() {
        if (parent.isEmpty() && !hasCitation) {
            throw refuse(
                    new Span(source, 0, 0),
                    "the style has no citation element",
                    "an independent style needs one; a dependent style needs a link to its independent-parent");
        }
        macros.check();
        return new StyleFile(
                id.toString().strip(),
                title.toString().strip().replaceAll("\\s+", " "),
                parent,
                defaultLocale,
                hasBibliography,
                citationFormat);
    }

    private void root(Xml root) {
        String version = root.get("version");
        if (!NAMESPACE.equals(root.namespace()) || !root.name().equals("style")) {
            String hint =
                    switch (root.name()) {
                        case "locale" -> "it is a CSL locale";
                        case "style" -> "CSL's namespace is missing: <style xmlns=\"" + NAMESPACE + "\" …>";
                        default -> "a style's root is <style>";
                    };
            throw refuse(root.start(source), "this XML is not a CSL style: its root is <" + root.name() + ">", hint);
        }
        if (version.isEmpty() || version.startsWith("0.")) {
            throw refuse(
                    root.start(source),
                    "the style is written in CSL 0.8, which is not supported",
                    "get its version for CSL 1.0");
        }
        if (!version.startsWith("1.")) {
            throw refuse(root.start(source), "the style is written in CSL " + version + ", which is not supported", "");
        }
        String locale = root.get("default-locale");
        defaultLocale = locale.isEmpty() ? Optional.empty() : Optional.of(locale);
    }

    /// A child of the root: what can hold rendering elements. Those of other namespaces are none of CSL's.
    private void unit(Xml unit) {
        boolean info = false;
        if (isOfCsl(unit)) {
            String name = unit.name();
            info = name.equals("info");
            hasCitation |= name.equals("citation");
            hasBibliography |= name.equals("bibliography");
            macros.unit(name.equals("macro") ? unit.get("name") : "", unit.start(source));
        }
        for (Xml child : unit.children()) {
            if (info && isOfCsl(child)) {
                info(child);
            } else {
                calls(child, 3);
            }
        }
    }

    private static boolean isOfCsl(Xml element) {
        return element.namespace().equals(NAMESPACE);
    }

    /// @param depth levels of elements, from the root's, which is the first
    private void calls(Xml element, int depth) {
        if (isOfCsl(element) && element.has("macro")) {
            macros.element(depth, element.get("macro"), element.start(source));
        }
        for (Xml child : element.children()) {
            calls(child, depth + 1);
        }
    }

    private void info(Xml element) {
        switch (element.name()) {
            case "id" -> id.append(element.text());
            case "title" -> title.append(element.text());
            case "link" ->
                parent = element.get("rel").equals("independent-parent")
                        ? element.get("href").strip()
                        : parent;
            case "category" ->
                citationFormat = citationFormat.isEmpty() ? element.get("citation-format") : citationFormat;
            default -> {}
        }
    }
}
