package bib.io.tagged;

import bib.io.table.TagWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Writes one record of EndNote's XML. Elements that stand in the same one are kept together.
final class EndnoteXmlWriter {
    private EndnoteXmlWriter() {}

    static void write(String type, List<TagWriter.Tag> tags, StringBuilder out) {
        out.append("<record>\n  <ref-type name=\"").append(escaped(type)).append("\">");
        out.append(EndnoteNumbers.of(type)).append("</ref-type>\n");
        List<TagWriter.Tag> sorted = new ArrayList<>();
        for (TagWriter.Tag tag : tags) {
            int at = sorted.size();
            String parent = parent(tag);
            while (at > 0 && !parent.isEmpty() && !parent(sorted.get(at - 1)).equals(parent)) {
                at--;
            }
            sorted.add(at == 0 ? sorted.size() : at, tag);
        }
        List<String> open = new ArrayList<>();
        for (TagWriter.Tag tag : sorted) {
            List<String> path = Arrays.asList(EndnoteElements.path(tag.name()).split("/"));
            List<String> parents = path.subList(0, path.size() - 1);
            close(open, common(open, parents), out);
            for (String element : parents.subList(open.size(), parents.size())) {
                indent(open.size(), out).append('<').append(element).append(">\n");
                open.add(element);
            }
            String last = path.getLast();
            indent(open.size(), out).append('<').append(last).append('>');
            out.append(escaped(tag.value())).append("</").append(last).append(">\n");
        }
        close(open, 0, out);
        out.append("</record>\n");
    }

    private static String parent(TagWriter.Tag tag) {
        String path = EndnoteElements.path(tag.name());
        int slash = path.indexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }

    private static int common(List<String> open, List<String> wanted) {
        int common = 0;
        while (common < open.size()
                && common < wanted.size()
                && open.get(common).equals(wanted.get(common))) {
            common++;
        }
        return common;
    }

    private static void close(List<String> open, int left, StringBuilder out) {
        while (open.size() > left) {
            String element = open.removeLast();
            indent(open.size(), out).append("</").append(element).append(">\n");
        }
    }

    private static StringBuilder indent(int depth, StringBuilder out) {
        return out.append("  ".repeat(depth + 1));
    }

    /// Text of XML 1.0; signs it cannot have are left out.
    private static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().filter(EndnoteXmlWriter::isCharacter).forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.appendCodePoint(c);
            }
        });
        return out.toString();
    }

    private static boolean isCharacter(int c) {
        boolean surrogate = c >= 0xD800 && c <= 0xDFFF;
        return c == '\t' || c == '\n' || (c >= ' ' && !surrogate && c != 0xFFFE && c != 0xFFFF);
    }
}
