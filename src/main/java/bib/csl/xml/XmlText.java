package bib.csl.xml;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Characters and attribute values of XML, references in them resolved.
final class XmlText {
    private XmlText() {}

    /// What stands between two tags.
    static String characters(XmlCursor in, int start, int end) {
        String raw = in.text(start, end);
        if (raw.indexOf('\r') >= 0) {
            raw = raw.replace("\r\n", "\n").replace('\r', '\n');
        }
        return raw.indexOf('&') < 0 ? raw : resolved(in, raw);
    }

    /// The value of an attribute. Some styles escape character references twice.
    static String attribute(XmlCursor in, int start, int end) {
        String raw = in.text(start, end);
        if (in.isPlain(start, end)) {
            return raw;
        }
        if (raw.indexOf('<') >= 0) {
            throw in.malformed();
        }
        String spaced =
                raw.replace("\r\n", " ").replace('\r', ' ').replace('\n', ' ').replace('\t', ' ');
        return decoded(resolved(in, spaced));
    }

    private static String resolved(XmlCursor in, String raw) {
        StringBuilder out = new StringBuilder(raw.length());
        int from = 0;
        int start = raw.indexOf('&');
        while (start >= 0) {
            int end = raw.indexOf(';', start);
            if (end < 0) {
                throw in.malformed();
            }
            out.append(raw, from, start);
            out.appendCodePoint(point(in, raw.substring(start + 1, end)));
            from = end + 1;
            start = raw.indexOf('&', from);
        }
        return out.append(raw, from, raw.length()).toString();
    }

    private static int point(XmlCursor in, String name) {
        return switch (name) {
            case "lt" -> '<';
            case "gt" -> '>';
            case "amp" -> '&';
            case "quot" -> '"';
            case "apos" -> '\'';
            default -> {
                if (!name.startsWith("#")) {
                    throw in.refused("this uses an entity that XML does not define", "write the character");
                }
                yield numbered(in, name);
            }
        };
    }

    /// The character of a reference such as `#8211` or `#x2013`.
    private static int numbered(XmlCursor in, String name) {
        boolean hex = name.startsWith("#x");
        int start = hex ? 2 : 1;
        int point = 0;
        for (int i = start; i < name.length() && point >= 0; i++) {
            int digit = Character.digit(name.charAt(i), hex ? 16 : 10);
            point = digit < 0 || point > Character.MAX_CODE_POINT ? -1 : point * (hex ? 16 : 10) + digit;
        }
        boolean space = point == '\t' || point == '\n' || point == '\r';
        boolean known = (point >= ' ' || space) && point <= Character.MAX_CODE_POINT;
        if (!known || (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE)) {
            throw in.malformed();
        }
        return point;
    }

    /// Nothing is decoded after the first reference that is none.
    private static String decoded(String value) {
        int start = value.indexOf("&#");
        if (start < 0) {
            return value;
        }
        StringBuilder decoded = new StringBuilder(value.length());
        int done = 0;
        while (start >= 0) {
            int end = value.indexOf(';', start);
            boolean fits = end > start + 2 && end - start <= 7;
            int point = fits ? XmlNumbers.parse(value.substring(start + 2, end), 0, Character.MAX_VALUE) : 0;
            if (point == 0) {
                break;
            }
            decoded.append(value, done, start).append((char) point);
            done = end + 1;
            start = value.indexOf("&#", done);
        }
        return decoded.append(value, done, value.length()).toString();
    }

    /// Attributes by name.
    ///
    /// @param read name, value, name, value…
    static Map<String, String> attributes(XmlCursor in, List<String> read) {
        if (read.isEmpty()) {
            return Map.of();
        }
        Map<String, String> attributes = HashMap.newHashMap(read.size() / 2);
        for (int i = 0; i < read.size(); i += 2) {
            if (attributes.put(read.get(i), read.get(i + 1)) != null) {
                throw in.malformed();
            }
        }
        return attributes;
    }

    /// The prefix of a name; empty where it has none.
    static String prefix(String name) {
        int colon = name.indexOf(':');
        return colon < 0 ? "" : name.substring(0, colon);
    }

    /// A name without its prefix.
    static String local(String name) {
        int colon = name.indexOf(':');
        return colon < 0 ? name : name.substring(colon + 1);
    }
}
