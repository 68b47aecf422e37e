package bib.output;

import bib.output.Document.Block;
import bib.output.Document.Section;
import bib.richtext.RichText;
import java.util.List;

/// Plain text without any markup: Unicode as it is, titles underlined, nothing wrapped.
///
/// Numbers stand in a column as wide as the widest of the document, and all lines of an entry right of it.
final class TextFormat implements OutputFormat {
    private static final String INDENT = "    ";
    private static final LineSetting LINES = new LineSetting() {
        @Override
        public String lineBreak() {
            return "\n";
        }

        @Override
        public String indent() {
            return INDENT;
        }

        @Override
        public void line(Line line, StringBuilder out) {
            out.append(line.plain());
        }
    };

    @Override
    public String name() {
        return "text";
    }

    @Override
    public String extension() {
        return "txt";
    }

    @Override
    public String write(Document document, boolean standalone) {
        StringBuilder out = new StringBuilder();
        if (standalone) {
            title(Characters.line(document.title()), '=', out);
        }
        int column = Labels.column(document);
        document.sections().forEach(section -> section(section, column, out));
        if (out.isEmpty()) {
            out.append('\n');
        }
        return out.toString();
    }

    @Override
    public String write(RichText text) {
        return LINES.entry(text);
    }

    private static void title(String title, char underline, StringBuilder out) {
        if (!title.isEmpty()) {
            gap(1, out);
            out.append(title).append('\n');
            out.repeat(underline, title.codePointCount(0, title.length())).append("\n");
        }
    }

    private static void section(Section section, int column, StringBuilder out) {
        title(Characters.line(section.title()), '-', out);
        int spacing = 1;
        for (Block block : section.blocks()) {
            gap(spacing, out);
            entry(section, block, column, out);
            out.append('\n');
            spacing = section.layout().entrySpacing();
        }
        section.legend().ifPresent(legend -> legend(legend, out));
    }

    private static void legend(RichText legend, StringBuilder out) {
        List<Line> lines = EntryLines.of(legend).marginInLine().lines();
        if (!lines.isEmpty()) {
            gap(1, out);
            LINES.lines(lines, "", out);
            out.append('\n');
        }
    }

    private static void gap(int emptyLines, StringBuilder out) {
        if (!out.isEmpty()) {
            out.repeat('\n', Math.max(0, emptyLines));
        }
    }

    private static void entry(Section section, Block block, int column, StringBuilder out) {
        EntryLines entry = EntryLines.of(block.content());
        if (section.layout().bulleted()) {
            out.append("- ");
            LINES.lines(entry.marginInLine().lines(), "  ", out);
            return;
        }
        String label = Characters.line(block.label());
        if (!label.isEmpty()) {
            out.append(label).repeat(' ', Math.max(1, column - Labels.width(label)));
            LINES.lines(entry.marginInLine().lines(), " ".repeat(column), out);
            return;
        }
        String margin = entry.marginPlain();
        if (!margin.isEmpty()) {
            out.append(margin).append(' ');
            LINES.lines(entry.lines(), " ".repeat(Labels.width(margin) + 1), out);
            return;
        }
        LINES.lines(entry.lines(), section.layout().hangingIndent() ? INDENT : "", out);
    }
}
