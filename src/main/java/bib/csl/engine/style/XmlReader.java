package bib.csl.engine.style;

import bib.source.BibException;
import bib.source.Diagnostic;
import bib.source.Source;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// XML text to elements, without document types and entities of its own, at most [#MAX_DEPTH] deep.
final class XmlReader {
    static final int MAX_DEPTH = 100;

    private final Source source;
    private final XMLStreamReader xml;

    private XmlReader(Source source, XMLStreamReader xml) {
        this.source = source;
        this.xml = xml;
    }

    /// @throws BibException of kind INPUT where it is no XML, has a document type or is nested too deeply
    static Xml read(Source source) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(withoutMark(source.text())));
            XmlReader reader = new XmlReader(source, xml);
            while (xml.next() != XMLStreamConstants.START_ELEMENT) {
                if (xml.getEventType() == XMLStreamConstants.DTD) {
                    throw reader.refused("a style or locale has no document type");
                }
            }
            return reader.element(0);
        } catch (XMLStreamException e) {
            Location at = e.getLocation();
            int line = at == null ? 1 : at.getLineNumber();
            int column = at == null ? 1 : at.getColumnNumber();
            throw refused(source, line, column, "this is not well-formed XML");
        }
    }

    private static String withoutMark(String text) {
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private BibException refused(String message) {
        return refused(
                source, xml.getLocation().getLineNumber(), xml.getLocation().getColumnNumber(), message);
    }

    private static BibException refused(Source source, int line, int column, String message) {
        return new BibException(
                BibException.Kind.INPUT, List.of(Diagnostic.error(source.at(line, column), message, "")));
    }

    private Xml element(int depth) throws XMLStreamException {
        if (depth > MAX_DEPTH) {
            throw refused("elements are nested more than " + MAX_DEPTH + " deep");
        }
        int line = xml.getLocation().getLineNumber();
        int column = xml.getLocation().getColumnNumber();
        String name = xml.getLocalName();
        Map<String, String> attributes = attributes();
        List<Xml> children = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        while (true) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> children.add(element(depth + 1));
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(xml.getText());
                case XMLStreamConstants.ENTITY_REFERENCE -> throw refused("an entity that XML does not know");
                case XMLStreamConstants.END_ELEMENT -> {
                    return new Xml(name, attributes, children, text.toString(), line, column);
                }
                default -> {}
            }
        }
    }

    /// Some styles escape character references twice.
    private static String decoded(String value) {
        int start = value.indexOf("&#");
        int end = start < 0 ? -1 : value.indexOf(';', start);
        if (end < 0 || end - start > 7 || end == start + 2) {
            return value;
        }
        int point = XmlNumbers.parse(value.substring(start + 2, end), 0, Character.MAX_VALUE);
        return point == 0 ? value : decoded(value.substring(0, start) + (char) point + value.substring(end + 1));
    }

    private Map<String, String> attributes() {
        int count = xml.getAttributeCount();
        if (count == 0) {
            return Map.of();
        }
        Map<String, String> attributes = HashMap.newHashMap(count);
        for (int i = 0; i < count; i++) {
            attributes.put(xml.getAttributeLocalName(i), decoded(xml.getAttributeValue(i)));
        }
        return attributes;
    }
}
