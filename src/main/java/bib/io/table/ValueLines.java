package bib.io.table;

import bib.io.format.Identifiers;
import bib.io.table.TagRecord.Line;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Values that stand in one tag, one a line: keywords, addresses, ISSNs and ISBNs, as RIS and EndNote have them.
final class ValueLines {
    private ValueLines() {}

    /// The lines of a record, each value in one of its own.
    static List<Line> of(TagRecord record, TagTable table) {
        Set<String> tags = new HashSet<>();
        table.rows().stream().filter(TagRow::isOneALine).map(TagRow::tag).forEach(tags::add);
        List<Line> lines = new ArrayList<>(record.lines().size());
        for (Line line : record.lines()) {
            if (line.value().indexOf('\n') >= 0 && tags.contains(line.tag())) {
                values(line.value()).forEach(value -> lines.add(new Line(line.tag(), value, line.start())));
            } else {
                lines.add(line);
            }
        }
        return lines;
    }

    /// What follows an address and is none goes on with it: addresses are cut where they do not fit.
    private static List<String> values(String text) {
        List<String> values = new ArrayList<>();
        for (String value : text.split("\n")) {
            boolean rest =
                    !values.isEmpty() && Identifiers.isAddress(values.getLast()) && !Identifiers.isAddress(value);
            if (rest) {
                values.add(values.removeLast() + value);
            } else {
                values.add(value);
            }
        }
        return values;
    }
}
