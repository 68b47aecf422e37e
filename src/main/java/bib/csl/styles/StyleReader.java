package bib.csl.styles;

import bib.source.BibException;
import bib.source.Diagnostic;
import bib.source.Source;
import bib.source.Span;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads what a style file says of itself, and refuses what is no CSL 1.0 style or could not be rendered in bounded
/// time and depth. DTDs are refused, so no entity is expanded and no other file is opened.
final class StyleReader {
    static final String NAMESPACE = "http://purl.org/net/xbiblio/csl";

    /// What stands before the limits that the JDK's parser keeps, as the number of attributes.
    private static final String LIMIT = "JAXP";

    private final Source source;
    private final XMLStreamReader xml;
    private final StyleMacros macros;
    private final Deque<String> path = new ArrayDeque<>();
    private final StringBuilder id = new StringBuilder();
    private final StringBuilder title = new StringBuilder();
    private String parent = "";
    private Optional<String> defaultLocale = Optional.empty();
    private String citationFormat = "";
    private boolean hasCitation;
    private boolean hasBibliography;

    private StyleReader(Source source) throws XMLStreamException {
        this.source = source;
        this.macros = new StyleMacros(source);
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        this.xml = factory.createXMLStreamReader(new StringReader(source.text()));
    }

    /// @throws BibException of kind INPUT, with the place, where it is no style that can be used
    static StyleFile read(Source source) {
        try {
            return new StyleReader(source).read();
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNumber();
            int column = e.getLocation() == null ? 1 : e.getLocation().getColumnNumber();
            String detail = detail(e);
            String message = detail.startsWith(LIMIT)
                    ? "no style is as large or as deep as this"
                    : "this is not well-formed XML";
            throw refuse(source.at(line, column), message, detail);
        }
    }

    /// The parser's own words, which stand after the place in its message.
    private static String detail(XMLStreamException e) {
        String message = String.valueOf(e.getMessage());
        int words = message.indexOf("Message: ");
        return words < 0
                ? "a style is an XML file in CSL 1.0"
                : message.substring(words + 9).strip();
    }

    static BibException refuse(Span span, String message, String hint) {
        return new BibException(BibException.Kind.INPUT, List.of(Diagnostic.error(span, message, hint)));
    }

    private StyleFile read() throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.DTD ->
                    throw refuse(doctype(), "the style has a DOCTYPE, which is not allowed", "take the DOCTYPE out");
                case XMLStreamConstants.ENTITY_REFERENCE ->
                    throw refuse(here(), "the style uses an entity that XML does not define", "write the character");
                case XMLStreamConstants.START_ELEMENT -> start();
                case XMLStreamConstants.END_ELEMENT -> path.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> characters();
                default -> {}
            }
        }
        return finish();
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

    private void start() {
        if (path.isEmpty()) {
            root();
        }
        path.push(xml.getLocalName());
        if (path.size() > StyleLimits.MAX_ELEMENT_DEPTH) {
            throw refuse(here(), "elements are nested more than " + StyleLimits.MAX_ELEMENT_DEPTH + " deep", "");
        }
        if (!NAMESPACE.equals(xml.getNamespaceURI())) {
            return;
        }
        switch (path.size()) {
            case 1 -> {}
            case 2 -> unit();
            case 3 -> info();
            default -> macros.element(path.size(), attribute("macro"), here());
        }
    }

    private void root() {
        String version = attribute("version");
        if (!NAMESPACE.equals(xml.getNamespaceURI()) || !xml.getLocalName().equals("style")) {
            String hint =
                    switch (xml.getLocalName()) {
                        case "locale" -> "it is a CSL locale";
                        case "style" -> "CSL's namespace is missing: <style xmlns=\"" + NAMESPACE + "\" …>";
                        default -> "a style's root is <style>";
                    };
            throw refuse(here(), "this XML is not a CSL style: its root is <" + xml.getLocalName() + ">", hint);
        }
        if (version.isEmpty() || version.startsWith("0.")) {
            throw refuse(
                    here(), "the style is written in CSL 0.8, which is not supported", "get its version for CSL 1.0");
        }
        if (!version.startsWith("1.")) {
            throw refuse(here(), "the style is written in CSL " + version + ", which is not supported", "");
        }
        String locale = attribute("default-locale");
        defaultLocale = locale.isEmpty() ? Optional.empty() : Optional.of(locale);
    }

    /// A child of the root: what can hold rendering elements.
    private void unit() {
        String name = xml.getLocalName();
        hasCitation |= name.equals("citation");
        hasBibliography |= name.equals("bibliography");
        macros.unit(name.equals("macro") ? attribute("name") : "", here());
    }

    private void info() {
        if (!inInfo()) {
            macros.element(path.size(), attribute("macro"), here());
        } else if (xml.getLocalName().equals("link") && attribute("rel").equals("independent-parent")) {
            parent = attribute("href").strip();
        } else if (xml.getLocalName().equals("category") && citationFormat.isEmpty()) {
            citationFormat = attribute("citation-format");
        }
    }

    private void characters() {
        if (path.size() == 3 && inInfo()) {
            switch (path.element()) {
                case "id" -> id.append(xml.getText());
                case "title" -> title.append(xml.getText());
                default -> {}
            }
        }
    }

    private boolean inInfo() {
        var names = path.iterator();
        names.next();
        return names.next().equals("info");
    }

    private String attribute(String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    private Span doctype() {
        int start = Math.max(0, source.text().indexOf("<!DOCTYPE"));
        return new Span(source, start, start);
    }

    /// Where the tag just read begins. The parser knows where it ends, sometimes one character too far.
    private Span here() {
        int end = Math.clamp(
                xml.getLocation().getCharacterOffset(), 0, source.text().length());
        int start = Math.max(0, source.text().lastIndexOf('<', Math.max(0, end - 2)));
        return new Span(source, start, start);
    }
}
