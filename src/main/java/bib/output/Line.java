package bib.output;

import bib.richtext.Run;
import java.util.List;

/// A line of an entry; it may be too long for the page, and is then broken there.
///
/// @param runs not empty, without space around the line
record Line(Kind kind, List<Run> runs) {
    /// Why the line is one of its own.
    enum Kind {
        /// It holds what the entry does not place.
        PLAIN,
        /// The entry asks for it (`display="block"`).
        BLOCK,
        /// The same, further in (`display="indent"`).
        INDENT
    }

    Line {
        runs = List.copyOf(runs);
    }

    String plain() {
        StringBuilder out = new StringBuilder();
        runs.forEach(run -> out.append(run.text()));
        return out.toString();
    }
}
