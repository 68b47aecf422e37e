package bib.csl.engine.style;

import java.util.List;

/// A localized date format.
public record DateFormat(List<Node.DatePart> parts, String delimiter, Look look) {
    public DateFormat {
        parts = List.copyOf(parts);
    }
}
