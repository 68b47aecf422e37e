package bib.csl.styles;

import java.util.Optional;

/// What a style file says of itself; either an independent style or one that depends on another.
///
/// @param parent        the id of the independent parent; empty where the style is independent
/// @param citationFormat empty where it says none
record StyleFile(
        String id,
        String title,
        String parent,
        Optional<String> defaultLocale,
        boolean hasBibliography,
        String citationFormat) {}
