package bib.io.tagged;

import bib.io.table.TagRecord;
import bib.io.table.TagRecord.Line;
import bib.io.table.Unread;
import bib.source.Diagnostic;
import bib.source.Source;
import bib.source.Span;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.MissingResourceException;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// EndNote's XML to records of its tags. What comes before a fault in the XML is delivered.
final class EndnoteXmlReader {
    private static final int MAX_DEPTH = 50;

    private final Source source;
    private final XMLStreamReader xml;
    private final Unread unread;
    private final Deque<String> path = new ArrayDeque<>();
    /// What ends each `style` that is open.
    private final Deque<String> styles = new ArrayDeque<>();
    private final List<TagRecord> records = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int recordStart;
    private int elementStart;
    private int innermost;

    private EndnoteXmlReader(Source source, XMLStreamReader xml, Unread unread) {
        this.source = source;
        this.xml = xml;
        this.unread = unread;
    }

    static List<TagRecord> read(Source source, List<Diagnostic> diagnostics, Unread unread) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        List<TagRecord> records = new ArrayList<>();
        try {
            EndnoteXmlReader reader = new EndnoteXmlReader(
                    source, factory.createXMLStreamReader(new StringReader(source.text())), unread);
            try {
                reader.read();
            } finally {
                records.addAll(reader.records);
            }
        } catch (XMLStreamException e) {
            diagnostics.add(Diagnostic.error(place(source, e.getLocation()), "this is not valid XML", reason(e)));
        } catch (MissingResourceException e) {
            // The JDK's parser has no words for some faults in a DTD.
            diagnostics.add(Diagnostic.error(source.at(1, 1), "this is not valid XML", "its DTD is malformed"));
        }
        return records;
    }

    private static Span place(Source source, @Nullable Location location) {
        return location == null ? source.at(1, 1) : source.at(location.getLineNumber(), location.getColumnNumber());
    }

    private static String reason(XMLStreamException e) {
        String message = String.valueOf(e.getMessage());
        int at = message.indexOf("Message: ");
        return "the XML reader says: " + (at < 0 ? message : message.substring(at + 9));
    }

    private int offset() {
        return Math.clamp(
                xml.getLocation().getCharacterOffset(), 0, source.text().length());
    }

    private void read() throws XMLStreamException {
        while (xml.hasNext()) {
            int before = offset();
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(before);
                case XMLStreamConstants.END_ELEMENT -> end();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    text.append(xml.getText());
                default -> {}
            }
        }
    }

    private void start(int before) throws XMLStreamException {
        String name = xml.getLocalName();
        if (name.equals("style")) {
            style();
            return;
        }
        path.push(name);
        if (path.size() > MAX_DEPTH) {
            throw new XMLStreamException("Message: elements stand in each other too deep", xml.getLocation());
        }
        innermost = path.size();
        text.setLength(0);
        elementStart = before;
        if (name.equals("record")) {
            recordStart = before;
            lines.clear();
        } else if (name.equals("ref-type")) {
            String type = xml.getAttributeValue(null, "name");
            if (type != null) {
                lines.add(new Line("0", type, before));
            }
        }
    }

    /// How a part of a title is set becomes the tags that [bib.io.format.CslMarkup] knows; elsewhere it says nothing.
    private void style() {
        String face = xml.getAttributeValue(null, "face");
        String parent = path.isEmpty() ? "" : path.peek();
        String tag = face == null || !parent.endsWith("title")
                ? ""
                : switch (face) {
                    case "italic" -> "i";
                    case "bold" -> "b";
                    case "superscript" -> "sup";
                    case "subscript" -> "sub";
                    default -> "";
                };
        text.append(tag.isEmpty() ? "" : "<" + tag + ">");
        styles.push(tag.isEmpty() ? "" : "</" + tag + ">");
    }

    private void end() {
        String name = xml.getLocalName();
        if (name.equals("style")) {
            text.append(styles.isEmpty() ? "" : styles.pop());
            return;
        }
        String self = path.pop();
        // EndNote ends the lines of a value as `&#xD;`.
        String value = text.toString().replace('\r', '\n').strip();
        if (self.equals("ref-type")) {
            number(value);
        } else if (self.equals("record")) {
            records.add(new TagRecord(lines, recordStart, offset()));
        } else if (innermost == path.size() + 1 && !value.isEmpty() && path.contains("record")) {
            take(path.peek() + "/" + self, value);
        }
        text.setLength(0);
    }

    /// The number of a type says something where its name is missing.
    private void number(String value) {
        String name = EndnoteNumbers.name(value);
        if (!name.isEmpty() && lines.stream().noneMatch(line -> line.tag().equals("0"))) {
            lines.add(new Line("0", name, elementStart));
        }
    }

    private void take(String element, String value) {
        String tag = EndnoteElements.tag(element);
        if (!tag.isEmpty()) {
            lines.add(new Line(tag, value, elementStart));
        } else if (!EndnoteElements.isBookkeeping(element)) {
            unread.add(element, elementStart);
        }
    }
}
