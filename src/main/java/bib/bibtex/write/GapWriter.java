package bib.bibtex.write;

import bib.bibtex.write.FileFormatter.Part;
import bib.latex.Chars;
import java.util.List;

/// Writes what stands between the blocks of a file.
final class GapWriter {
    private final LayoutRules layout;
    private final String lineEnd;

    GapWriter(LayoutRules layout, String text) {
        this.layout = layout;
        lineEnd = lastLineEnd(text);
    }

    /// The line end that stands last in a text: the one that setting it writes last, so that it is found again.
    private static String lastLineEnd(String text) {
        int end = text.length() - 1;
        while (end >= 0 && !Chars.isLineEnd(text.charAt(end))) {
            end--;
        }
        if (end < 0) {
            return "\n";
        }
        boolean both = end > 0 && text.charAt(end) == '\n' && text.charAt(end - 1) == '\r';
        return both ? "\r\n" : text.substring(end, end + 1);
    }

    String lineEnd() {
        return lineEnd;
    }

    /// A gap whose lines stay, but for the blanks at their ends.
    String asItStands(Gap gap) {
        return gap.kept() || !layout.stripsSpaces() ? gap.text() : ValueFormatter.withoutLineTails(gap.text());
    }

    String top(Part part) {
        return part.before().kept() ? part.before().text() : lead(part.before());
    }

    String between(Part first, Part second) {
        Gap gap = second.before();
        if (gap.kept() || !first.block().closed()) {
            return gap.text();
        }
        return line(gap.trail()) + lineEnd + blank(above(first, second, gap)) + lead(gap);
    }

    String bottom(Part last, Gap gap) {
        if (!last.block().closed()) {
            return gap.text();
        }
        String end = line(gap.trail()) + lineEnd;
        return gap.lead().isEmpty() ? end : end + blank(gap.above() == 0 ? 0 : wanted(gap.above())) + lead(gap.lead());
    }

    /// How many blank lines stand between two blocks, or the first and the text before the second.
    private int above(Part first, Part second, Gap gap) {
        if (!gap.lead().isEmpty()) {
            return gap.above() == 0 && gap.below() > 0 ? 0 : wanted(gap.above());
        }
        boolean entries = first.isEntry() || second.isEntry();
        return entries ? wanted(gap.above()) : Math.min(gap.above(), wanted(gap.above()));
    }

    private int wanted(int there) {
        return layout.blankLines() < 0 ? there : layout.blankLines();
    }

    private String blank(int lines) {
        return lineEnd.repeat(lines);
    }

    private String line(String text) {
        return layout.stripsSpaces() ? text.stripTrailing() : text;
    }

    /// The text before a block, each line with its end, and the blank lines below it.
    String lead(Gap gap) {
        int below = layout.blankLines() < 0 ? gap.below() : Math.min(gap.below(), Math.max(1, layout.blankLines()));
        return lead(gap.lead()) + blank(below);
    }

    private String lead(List<String> lines) {
        StringBuilder out = new StringBuilder();
        int blanks = 0;
        for (String line : lines) {
            blanks = line.isBlank() ? blanks + 1 : 0;
            if (layout.blankLines() < 0 || blanks <= Math.max(1, layout.blankLines())) {
                out.append(line(line)).append(lineEnd);
            }
        }
        return out.toString();
    }
}
