package bib.csl.xml;

import bib.source.BibException;
import bib.source.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// XML text to elements, without document types and entities of its own, and of bounded size and
/// depth.
///
/// Styles and locales need little of XML, and the JDK's parser takes longer to set up than this one to read a style.
/// It is lenient where XML is strict without use here: in names and in comments.
public final class XmlReader {
    /// Levels of elements. The deepest bundled style has 19.
    private static final int MAX_DEPTH = 80;

    private static final String DECLARATION = "xmlns";
    private static final int MAX_ELEMENTS = 150_000;

    private final XmlCursor in;
    private int elements;
    /// The namespaces in use, by their prefixes.
    private Map<String, String> namespaces = Map.of();

    private XmlReader(Source source) {
        in = new XmlCursor(source);
    }

    /// @throws BibException of kind INPUT where it is no XML, has a document type or is nested too deeply
    public static Xml read(Source source) {
        XmlReader reader = new XmlReader(source);
        reader.prolog();
        Xml root = reader.element(1);
        reader.epilog();
        return root;
    }

    private void epilog() {
        in.skipSpace();
        while (!in.isAtEnd()) {
            if (in.peek() != '<') {
                throw in.malformed();
            }
            skipAside();
            in.skipSpace();
        }
    }

    private void prolog() {
        in.skip("\ufeff");
        in.skipSpace();
        while (in.peekNext() == '!' || in.peekNext() == '?') {
            if (in.isAt("<!DOCTYPE")) {
                throw in.refused("this has a DOCTYPE, which is not allowed", "take the DOCTYPE out");
            }
            skipAside();
            in.skipSpace();
        }
        if (in.peek() != '<') {
            throw in.malformed();
        }
    }

    private Xml element(int depth) {
        if (depth > MAX_DEPTH) {
            throw in.refused("elements are nested more than " + MAX_DEPTH + " deep", "");
        }
        if (++elements > MAX_ELEMENTS) {
            throw in.refused(
                    "there are more than " + MAX_ELEMENTS + " elements", "no style or locale is as large as this");
        }
        Map<String, String> outer = namespaces;
        in.expect('<');
        String name = in.name();
        Map<String, String> attributes = attributes();
        String namespace = namespaces.getOrDefault(XmlText.prefix(name), "");
        boolean empty = in.skip("/");
        in.expect('>');
        int end = in.place();
        List<Xml> children = empty ? List.of() : new ArrayList<>();
        String characters = empty ? "" : content(depth, children);
        if (!empty) {
            endTag(name);
        }
        namespaces = outer;
        return new Xml(namespace, XmlText.local(name), attributes, children, characters, end);
    }

    private void endTag(String name) {
        if (!in.skip(name)) {
            throw in.refused(XmlCursor.MALFORMED, "<" + name + "> needs </" + name + "> at its end");
        }
        in.skipSpace();
        in.expect('>');
    }

    /// Reads up to the name in an end tag.
    ///
    /// @return the characters; beside children not those that are only space
    private String content(int depth, List<Xml> children) {
        StringBuilder content = new StringBuilder(0);
        while (true) {
            int start = in.place();
            in.goTo('<', 0);
            char next = in.peekNext();
            boolean between = next != '/' || !children.isEmpty();
            if (in.place() > start && !(between && in.isSpace(start, in.place()))) {
                content.append(XmlText.characters(in, start, in.place()));
            }
            if (in.skip("</")) {
                return content.toString();
            }
            if (next == '!' || next == '?') {
                content.append(aside());
            } else {
                children.add(element(depth + 1));
            }
        }
    }

    /// Reads a comment, a processing instruction or a CDATA section.
    ///
    /// @return its characters; those of a CDATA section alone count
    private String aside() {
        if (!in.isAt("<![CDATA[")) {
            skipAside();
            return "";
        }
        int start = in.place() + "<![CDATA[".length();
        in.skipPast("]]>", "<![CDATA[".length());
        return in.text(start, in.place() - "]]>".length());
    }

    private void skipAside() {
        if (in.isAt("<!--")) {
            in.skipPast("-->", "<!--".length());
        } else if (in.isAt("<?")) {
            in.skipPast("?>", "<?".length());
        } else {
            throw in.malformed();
        }
    }

    private Map<String, String> attributes() {
        List<String> read = new ArrayList<>(8);
        while (in.skipSpace() && in.peek() != '/' && in.peek() != '>') {
            String name = in.name();
            in.skipSpace();
            in.expect('=');
            in.skipSpace();
            char quote = in.peek();
            if (quote != '"' && quote != '\'') {
                throw in.malformed();
            }
            int start = in.place() + 1;
            in.goTo(quote, 1);
            String value = XmlText.attribute(in, start, in.place());
            in.expect(quote);
            if (name.equals(DECLARATION) || name.startsWith("xmlns:")) {
                namespaces = new HashMap<>(namespaces);
                namespaces.put(name.equals(DECLARATION) ? "" : XmlText.local(name), value);
            } else {
                read.add(XmlText.local(name));
                read.add(value);
            }
        }
        return XmlText.attributes(in, read);
    }
}
