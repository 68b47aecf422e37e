package bib.csl.engine.style;

import java.util.Optional;

/// A `key` of `sort`.
///
/// @param variable empty where it calls a macro
/// @param namesMin below 0 where it says nothing; so namesUseFirst
public record SortKey(
        String variable,
        Optional<Node.Macro> macro,
        boolean descending,
        int namesMin,
        int namesUseFirst,
        Optional<String> namesUseLast) {}
