package bib.csl.engine.style;

import bib.source.BibException;
import bib.source.Diagnostic;
import bib.source.Source;
import bib.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// XML text to elements, without document types and entities of its own, at most [#MAX_DEPTH] deep.
///
/// Styles and locales need little of XML, and the JDK's parser takes longer to set up than this one to read a style.
/// It is lenient where XML is strict without use here: in names, in comments, in what follows the root.
final class XmlReader {
    private static final int MAX_DEPTH = 80;
    private static final int MAX_ELEMENTS = 150_000;

    private final Source source;
    private final String text;
    private int at;
    private int elements;

    private XmlReader(Source source) {
        this.source = source;
        this.text = source.text();
    }

    /// @throws BibException of kind INPUT where it is no XML, has a document type or is nested too deeply
    static Xml read(Source source) {
        XmlReader reader = new XmlReader(source);
        reader.prolog();
        return reader.element(1);
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
        int start = at + 1;
        String name = name(start);
        Map<String, String> attributes = attributes();
        if (peek(at) == '/') {
            at++;
            expect('>');
            return new Xml(local(name), attributes, List.of(), "", at);
        }
        expect('>');
        int end = at;
        List<Xml> children = new ArrayList<>();
        String characters = content(depth, children);
        if (!text.startsWith(name, at)) {
            throw malformed();
        }
        at += name.length();
        skipSpace();
        expect('>');
        return new Xml(local(name), attributes, children, characters, end);
    }

    /// Reads up to the name in an end tag.
    ///
    /// @return the characters; beside children not those that are only space
    private String content(int depth, List<Xml> children) {
        StringBuilder characters = new StringBuilder(0);
        while (true) {
            int tag = text.indexOf('<', at);
            if (tag < 0) {
                throw malformed();
            }
            char next = peek(tag + 1);
            boolean between = next != '/' || !children.isEmpty();
            if (tag > at && !(between && isSpace(at, tag))) {
                characters.append(XmlText.characters(this, at, tag));
            }
            at = tag;
            if (next == '/') {
                at += 2;
                return characters.toString();
            }
            if (next == '!' || next == '?') {
                characters.append(aside());
            } else {
                children.add(element(depth + 1));
            }
        }
    }

    private boolean isSpace(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isSpace(text.charAt(i))) {
                return false;
            }
        }
        return true;
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
            int end = quote == '"' || quote == '\'' ? text.indexOf(quote, at + 1) : -1;
            if (end < 0) {
                throw malformed();
            }
            String value = XmlText.attribute(this, at + 1, end);
            at = end + 1;
            if (!name.equals("xmlns") && !name.startsWith("xmlns:")) {
                read.add(local(name));
                read.add(value);
            }
        }
        return map(read);
    }

    private Map<String, String> map(List<String> read) {
        if (read.isEmpty()) {
            return Map.of();
        }
        Map<String, String> attributes = HashMap.newHashMap(read.size() / 2);
        for (int i = 0; i < read.size(); i += 2) {
            if (attributes.put(read.get(i), read.get(i + 1)) != null) {
                throw malformed();
            }
        }
        return attributes;
    }

    /// The name that begins at a place, its prefix included.
    private String name(int start) {
        int end = start;
        while (end < text.length() && isNameCharacter(text.charAt(end))) {
            end++;
        }
        at = end;
        if (end == start) {
            throw malformed();
        }
        return text.substring(start, end);
    }

    private static boolean isNameCharacter(char c) {
        return c > '>' || (c >= '-' && c <= ':' && c != '/');
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t';
    }

    private static String local(String name) {
        return name.substring(name.indexOf(':') + 1);
    }

    /// @return whether there was space, or a tag ends
    private boolean skipSpace() {
        int start = at;
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
        return at > start || peek(at) == '/' || peek(at) == '>';
    }

    private void expect(char c) {
        if (peek(at) != c) {
            throw malformed();
        }
        at++;
    }

    private char peek(int place) {
        return place < text.length() ? text.charAt(place) : '\0';
    }

    Source source() {
        return source;
    }

    BibException malformed() {
        return refused("this is not well-formed XML", "a style or locale is an XML file in CSL 1.0");
    }

    private BibException refused(String message, String hint) {
        int place = Math.min(at, text.length());
        return new BibException(
                BibException.Kind.INPUT, List.of(Diagnostic.error(new Span(source, place, place), message, hint)));
    }
}
