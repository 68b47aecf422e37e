package bib.output;

import bib.output.Piece.Tag;
import bib.richtext.Format;
import bib.richtext.Run;
import java.util.List;

/// Lines of an entry as HTML.
final class HtmlInline {
    private static final Markup MARKUP = new Markup() {
        @Override
        public Tag looks(Format format) {
            return tag(format);
        }

        @Override
        public Tag link(String address) {
            return new Tag("<a href=\"" + escaped(address) + "\">", "</a>");
        }
    };

    private record Sink(StringBuilder out) implements Piece.Sink {
        @Override
        public void characters(String text) {
            escape(text, out);
        }

        @Override
        public void open(Tag tag) {
            out.append(tag.open());
        }

        @Override
        public void close(Tag tag) {
            out.append(tag.close());
        }
    }

    private HtmlInline() {}

    static void runs(List<Run> runs, StringBuilder out) {
        Piece.Sink sink = new Sink(out);
        for (Piece piece : Piece.nest(runs, MARKUP)) {
            piece.show(sink);
        }
    }

    /// An entry: what is in the margin, the list's label or else the style's, and the lines beside it.
    static void entry(String label, EntryLines entry, StringBuilder out) {
        if (label.isEmpty() && entry.margin().isEmpty()) {
            lines(entry.lines(), out);
            return;
        }
        out.append("<div class=\"csl-left-margin\">");
        EntryLines beside = label.isEmpty() ? entry : entry.marginInLine();
        runs(label.isEmpty() ? entry.margin() : List.of(new Run(label, List.of())), out);
        out.append("</div><div class=\"csl-right-inline\">");
        lines(beside.lines(), out);
        out.append("</div>");
    }

    /// Lines below each other; what the entry does not place stands bare.
    static void lines(List<Line> lines, StringBuilder out) {
        boolean bare = false;
        for (Line line : lines) {
            boolean plain = line.kind() == Line.Kind.PLAIN;
            if (plain && bare) {
                out.append("<br>");
            }
            bare = plain;
            switch (line.kind()) {
                case PLAIN -> runs(line.runs(), out);
                case BLOCK -> placed("csl-block", line.runs(), out);
                case INDENT -> placed("csl-indent", line.runs(), out);
            }
        }
    }

    private static void placed(String place, List<Run> runs, StringBuilder out) {
        out.append("<div class=\"").append(place).append("\">");
        runs(runs, out);
        out.append("</div>");
    }

    static Tag tag(Format format) {
        return switch (format) {
            case ITALIC -> new Tag("<i>", "</i>");
            case BOLD -> new Tag("<b>", "</b>");
            case SMALL_CAPS -> new Tag("<span style=\"font-variant:small-caps\">", "</span>");
            case UNDERLINE -> new Tag("<span style=\"text-decoration:underline\">", "</span>");
            case SUPERSCRIPT -> new Tag("<sup>", "</sup>");
            case SUBSCRIPT -> new Tag("<sub>", "</sub>");
        };
    }

    static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        escape(text, out);
        return out.toString();
    }

    static void escape(String text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(c);
            }
        }
    }
}
