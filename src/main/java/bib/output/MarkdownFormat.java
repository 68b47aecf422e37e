package bib.output;

import bib.output.Document.Block;
import bib.output.Document.Section;
import bib.richtext.RichText;
import bib.richtext.Run;
import java.util.ArrayList;
import java.util.List;

/// CommonMark 0.31.
///
/// Numbers are real list numbers where they can be (`17.`). A list in CommonMark only counts up, whatever its items
/// say, so items out of that order are kept apart by a line `<!-- -->`: each is a list of its own that starts at its
/// number. Lines of an entry end in a hard line break (two spaces).
final class MarkdownFormat implements OutputFormat {
    private static final String APART = "<!-- -->\n";
    /// With more spaces after its number, an item would be code.
    private static final int MOST_SPACES = 4;
    private static final LineSetting LINES = new LineSetting() {
        @Override
        public String lineBreak() {
            return "  \n";
        }

        @Override
        public String indent() {
            return "&emsp;";
        }

        @Override
        public void line(Line line, StringBuilder out) {
            out.append(MarkdownInline.line(line.runs()));
        }
    };

    @Override
    public String name() {
        return "markdown";
    }

    @Override
    public String extension() {
        return "md";
    }

    @Override
    public String write(Document document, boolean standalone) {
        StringBuilder out = new StringBuilder();
        if (standalone) {
            paragraph("# ", MarkdownEscape.escape(Characters.line(document.title()), false), out);
        }
        int column = Labels.column(document);
        Item previous = Item.NONE;
        for (Section section : document.sections()) {
            String title = MarkdownEscape.escape(Characters.line(section.title()), false);
            if (paragraph("## ", title, out)) {
                previous = Item.NONE;
            }
            previous = entries(section, column, previous, out);
            String legend = section.legend().map(this::write).orElse("");
            if (paragraph("", legend, out)) {
                previous = Item.NONE;
            }
        }
        if (out.isEmpty()) {
            out.append('\n');
        }
        return out.toString();
    }

    @Override
    public String write(RichText text) {
        return LINES.entry(text);
    }

    private static boolean paragraph(String before, String text, StringBuilder out) {
        if (text.isEmpty()) {
            return false;
        }
        out.append(out.isEmpty() ? "" : "\n").append(before).append(text).append('\n');
        return true;
    }

    private static Item entries(Section section, int column, Item before, StringBuilder out) {
        Item previous = before;
        boolean first = true;
        for (Block block : section.blocks()) {
            Item item = Item.of(section, block, column);
            if (item.runsOnWrongly(previous, first)) {
                out.append(APART);
            }
            boolean apart = first || item.isParagraph() || previous.isParagraph();
            int gap = Math.max(section.layout().entrySpacing(), apart ? 1 : 0);
            out.repeat('\n', out.isEmpty() ? 0 : gap);
            out.append(item.lines().isEmpty() ? item.marker().strip() : item.marker());
            LINES.lines(item.lines(), " ".repeat(item.marker().length()), out);
            out.append('\n');
            previous = item;
            first = false;
        }
        return previous;
    }

    /// An entry as a list item or a paragraph.
    ///
    /// @param marker what makes it a list item, with the spaces after it; empty for a paragraph
    /// @param number its number in an ordered list; -1 where there is none
    private record Item(String marker, int number, List<Line> lines) {
        static final Item NONE = new Item("", -1, List.of());

        static Item of(Section section, Block block, int column) {
            EntryLines entry = EntryLines.of(block.content());
            if (section.layout().bulleted()) {
                return new Item("- ", -1, entry.marginInLine().lines());
            }
            String label = Characters.line(block.label());
            boolean ownMargin = label.isEmpty();
            String margin = ownMargin ? entry.marginPlain() : label;
            boolean plain = !ownMargin
                    || entry.margin().stream().allMatch(run -> run.traits().isEmpty());
            int number = plain ? Labels.number(margin) : -1;
            if (number >= 0) {
                int spaces = Math.clamp(column - margin.length(), 1, MOST_SPACES);
                EntryLines rest = ownMargin ? new EntryLines(List.of(), entry.lines()) : entry.marginInLine();
                return new Item(margin + " ".repeat(spaces), number, rest.lines());
            }
            List<Line> lines = entry.marginInLine().lines();
            return new Item("", -1, ownMargin ? lines : labelled(label, lines));
        }

        private static List<Line> labelled(String label, List<Line> lines) {
            List<Run> runs = new ArrayList<>();
            runs.add(new Run(lines.isEmpty() ? label : label + " ", List.of()));
            List<Line> all = new ArrayList<>(lines);
            if (lines.isEmpty()) {
                all.add(new Line(Line.Kind.PLAIN, runs));
            } else {
                runs.addAll(lines.getFirst().runs());
                all.set(0, new Line(lines.getFirst().kind(), runs));
            }
            return all;
        }

        boolean isParagraph() {
            return marker.isEmpty();
        }

        /// Whether it would be taken into the list before it where it should not be, or get another number there.
        boolean runsOnWrongly(Item previous, boolean newSection) {
            if (isParagraph() || previous.isParagraph()) {
                return false;
            }
            boolean bothBullets = number < 0 && previous.number < 0;
            boolean bothNumbers = number >= 0 && previous.number >= 0;
            return bothBullets ? newSection : bothNumbers && number != previous.number + 1;
        }
    }
}
