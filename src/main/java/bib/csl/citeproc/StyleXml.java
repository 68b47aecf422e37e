package bib.csl.citeproc;

import bib.csl.Rendered.Layout;
import bib.csl.Rendered.SecondFieldAlign;
import bib.source.BibException;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// The XML of styles and locales: without DTDs and entities of one's own.
final class StyleXml {
    private StyleXml() {}

    /// @param what what is read, for the message
    /// @throws BibException `INPUT` if it is not well-formed or has a DTD
    static Element parse(String what, String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature("http://apache.org/xml/features/dom/defer-node-expansion", false);
            factory.setIgnoringComments(true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(new InputSource(new StringReader(xml))).getDocumentElement();
        } catch (SAXException | IOException e) {
            throw new BibException(BibException.Kind.INPUT, what + " cannot be read: " + Trouble.say(e), "", e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("this Java has no XML parser that can be kept from reading DTDs", e);
        }
    }

    /// Changes what citeproc-java does not understand: it knows the variable `event-title` only by its older name
    /// `event`, and throws where a name part is described twice.
    static void amend(Element root, String xml) {
        if (xml.contains("event-title")) {
            for (Element element : elements(root, "*")) {
                String variables = element.getAttribute("variable");
                if (variables.contains("event-title")) {
                    String renamed = (" " + variables + " ").replace(" event-title ", " event ");
                    element.setAttribute("variable", renamed.strip());
                }
            }
        }
        Map<Node, Set<String>> seen = new HashMap<>();
        for (Element part : elements(root, "name-part")) {
            Node name = part.getParentNode();
            if (!seen.computeIfAbsent(name, _ -> new HashSet<>()).add(part.getAttribute("name"))) {
                name.removeChild(part);
            }
        }
    }

    /// A list of its own, as the one of the DOM changes with the tree.
    private static List<Element> elements(Element root, String name) {
        NodeList nodes = root.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }

    /// The first child of that name.
    static Optional<Element> child(Element parent, String name) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && element.getTagName().equals(name)) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }

    /// What the style's bibliography says of its setting (CSL 1.0.2, "Whitespace").
    static Layout layout(Element root) {
        return child(root, "bibliography").map(StyleXml::bibliographyLayout).orElse(Layout.PLAIN);
    }

    private static Layout bibliographyLayout(Element bibliography) {
        return new Layout(
                bibliography.getAttribute("hanging-indent").equals("true"),
                switch (bibliography.getAttribute("second-field-align")) {
                    case "flush" -> SecondFieldAlign.FLUSH;
                    case "margin" -> SecondFieldAlign.MARGIN;
                    default -> SecondFieldAlign.NONE;
                },
                lines(bibliography.getAttribute("entry-spacing"), Layout.PLAIN.entrySpacing()),
                lines(bibliography.getAttribute("line-spacing"), Layout.PLAIN.lineSpacing()));
    }

    private static int lines(String number, int otherwise) {
        try {
            return number.isEmpty() ? otherwise : Math.max(0, Integer.parseInt(number.strip()));
        } catch (NumberFormatException _) {
            return otherwise;
        }
    }
}
