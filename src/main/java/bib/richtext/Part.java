package bib.richtext;

import java.util.List;
import java.util.Optional;

/// Runs that stand in one place of an entry, in the order of reading.
///
/// @param display the place; empty for what stands in the line. Where places nest, the innermost counts
public record Part(Optional<Display> display, List<Run> runs) {
    public Part {
        runs = List.copyOf(runs);
    }
}
