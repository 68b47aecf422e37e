package bib.output;

import bib.richtext.RichText;
import java.util.List;

/// How a format sets the lines of an entry below each other.
interface LineSetting {
    /// What stands between two lines.
    String lineBreak();

    /// What a line begins with that stands further in.
    String indent();

    /// Adds the characters of a line.
    void line(Line line, StringBuilder out);

    /// @param before what every line but the first begins with
    default void lines(List<Line> lines, String before, StringBuilder out) {
        boolean first = true;
        for (Line line : lines) {
            if (!first) {
                out.append(lineBreak()).append(before);
            }
            if (line.kind() == Line.Kind.INDENT) {
                out.append(indent());
            }
            line(line, out);
            first = false;
        }
    }

    /// An entry by itself, what is in its margin before its first line.
    default String entry(RichText text) {
        StringBuilder out = new StringBuilder();
        lines(EntryLines.of(text).marginInLine().lines(), "", out);
        return out.toString();
    }
}
