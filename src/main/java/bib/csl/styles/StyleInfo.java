package bib.csl.styles;

import java.util.Optional;

/// What is known of a style without reading it whole.
///
/// @param name            the name in the official repository: the file name without `.csl`
/// @param parent          a dependent style's independent parent, by name; empty for an independent one
/// @param defaultLocale   empty where it gives none
/// @param hasBibliography whether it, or its parent, sets bibliographies
/// @param citationFormat  as CSL names it: `author-date`, `numeric`, `note`, `author`, `label`; or empty
public record StyleInfo(
        String name,
        String title,
        String parent,
        Optional<String> defaultLocale,
        boolean hasBibliography,
        String citationFormat) {
    public boolean isDependent() {
        return !parent.isEmpty();
    }
}
