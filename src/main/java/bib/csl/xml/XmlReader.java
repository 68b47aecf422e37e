package bib.csl.xml;

import bib.source.BibException;
import bib.source.Diagnostic;
import bib.source.Source;
import bib.source.Span;
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

    private static final String MALFORMED = "this is not well-formed XML";
    private static final String DECLARATION = "xmlns";
    private static final int MAX_ELEMENTS = 150_000;

    private final Source source;
    private final String text;
    /// The text and a NUL at its end. In a run that has just begun, a look into an array takes a tenth of the time that
    /// a call of `charAt` takes.
    private final char[] characters;
    private int at;
    private int elements;
    /// The namespaces in use, by their prefixes.
    private Map<String, String> namespaces = Map.of();

    private XmlReader(Source source) {
        this.source = source;
        text = source.text();
        characters = new char[text.length() + 1];
        text.getChars(0, text.length(), characters, 0);
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
        skipSpace();
        while (at < text.length()) {
            if (peek(at) != '<') {
                throw malformed();
            }
            skipAside();
            skipSpace();
        }
    }

    private void prolog() {
        at = text.startsWith("\ufeff") ? 1 : 0;
        skipSpace();
        while (peek(at + 1) == '!' || peek(at + 1) == '?') {
            if (text.startsWith("<!DOCTYPE", at)) {
                throw refused("this has a DOCTYPE, which is not allowed", "take the DOCTYPE out");
            }
            skipAside();
            skipSpace();
        }
        if (peek(at) != '<') {
            throw malformed();
        }
    }

    private Xml element(int depth) {
        if (depth > MAX_DEPTH) {
            throw refused("elements are nested more than " + MAX_DEPTH + " deep", "");
        }
        if (++elements > MAX_ELEMENTS) {
            throw refused(
                    "there are more than " + MAX_ELEMENTS + " elements", "no style or locale is as large as this");
        }
        Map<String, String> outer = namespaces;
        String name = name(at + 1);
        Map<String, String> attributes = attributes();
        String namespace = namespaces.getOrDefault(XmlText.prefix(name), "");
        boolean empty = peek(at) == '/';
        at += empty ? 1 : 0;
        expect('>');
        int end = at;
        List<Xml> children = empty ? List.of() : new ArrayList<>();
        String characters = empty ? "" : content(depth, children);
        if (!empty) {
            endTag(name);
        }
        namespaces = outer;
        return new Xml(namespace, XmlText.local(name), attributes, children, characters, end);
    }

    private void endTag(String name) {
        if (!text.startsWith(name, at)) {
            throw refused(MALFORMED, "<" + name + "> needs </" + name + "> at its end");
        }
        at += name.length();
        skipSpace();
        expect('>');
    }

    /// Reads up to the name in an end tag.
    ///
    /// @return the characters; beside children not those that are only space
    private String content(int depth, List<Xml> children) {
        StringBuilder content = new StringBuilder(0);
        while (true) {
            int tag = find('<', at);
            char next = peek(tag + 1);
            boolean between = next != '/' || !children.isEmpty();
            if (tag > at && !(between && isSpace(at, tag))) {
                content.append(XmlText.characters(this, at, tag));
            }
            at = tag;
            if (next == '/') {
                at += 2;
                return content.toString();
            }
            if (next == '!' || next == '?') {
                content.append(aside());
            } else {
                children.add(element(depth + 1));
            }
        }
    }

    private boolean isSpace(int from, int to) {
        int i = from;
        while (i < to && isSpace(characters[i])) {
            i++;
        }
        return i == to;
    }

    /// Reads a comment, a processing instruction or a CDATA section.
    ///
    /// @return its characters; those of a CDATA section alone count
    private String aside() {
        if (!text.startsWith("<![CDATA[", at)) {
            skipAside();
            return "";
        }
        int start = at + "<![CDATA[".length();
        at = after("]]>", start);
        return text.substring(start, at - "]]>".length());
    }

    private void skipAside() {
        if (text.startsWith("<!--", at)) {
            at = after("-->", at + 4);
        } else if (text.startsWith("<?", at)) {
            at = after("?>", at + 2);
        } else {
            throw malformed();
        }
    }

    /// Whether characters of an attribute's value stand for themselves.
    boolean isPlain(int from, int to) {
        char[] all = characters;
        int i = from;
        while (i < to && all[i] >= ' ' && all[i] != '&' && all[i] != '<') {
            i++;
        }
        return i == to;
    }

    private int after(String end, int from) {
        int found = text.indexOf(end, from);
        if (found < 0) {
            throw malformed();
        }
        return found + end.length();
    }

    private Map<String, String> attributes() {
        List<String> read = new ArrayList<>(8);
        while (skipSpace() && peek(at) != '/' && peek(at) != '>') {
            String name = name(at);
            skipSpace();
            expect('=');
            skipSpace();
            char quote = peek(at);
            if (quote != '"' && quote != '\'') {
                throw malformed();
            }
            int end = find(quote, at + 1);
            String value = XmlText.attribute(this, at + 1, end);
            at = end + 1;
            if (name.equals(DECLARATION) || name.startsWith("xmlns:")) {
                namespaces = new HashMap<>(namespaces);
                namespaces.put(name.equals(DECLARATION) ? "" : XmlText.local(name), value);
            } else {
                read.add(XmlText.local(name));
                read.add(value);
            }
        }
        return XmlText.attributes(this, read);
    }

    /// The name that begins at a place, its prefix included.
    private String name(int start) {
        int end = start;
        char c = characters[end];
        while (c > '>' || (c >= '-' && c <= ':' && c != '/')) {
            c = characters[++end];
        }
        at = end;
        if (end == start) {
            throw malformed();
        }
        return text.substring(start, end);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t';
    }

    /// @return whether there was space, or a tag ends
    private boolean skipSpace() {
        int start = at;
        while (isSpace(characters[at])) {
            at++;
        }
        return at > start || characters[at] == '/' || characters[at] == '>';
    }

    private void expect(char c) {
        if (peek(at) != c) {
            throw malformed();
        }
        at++;
    }

    private char peek(int place) {
        return place < characters.length ? characters[place] : '\0';
    }

    /// The place of the next such character.
    private int find(char c, int from) {
        char[] all = characters;
        int last = all.length - 1;
        int i = from;
        while (i < last && all[i] != c) {
            i++;
        }
        if (i >= last) {
            throw malformed();
        }
        return i;
    }

    Source source() {
        return source;
    }

    BibException malformed() {
        return refused(MALFORMED, "a style or locale is an XML file in CSL 1.0");
    }

    BibException refused(String message, String hint) {
        int place = Math.min(at, text.length());
        return new BibException(
                BibException.Kind.INPUT, List.of(Diagnostic.error(new Span(source, place, place), message, hint)));
    }
}
