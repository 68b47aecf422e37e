package bib.csl;

import bib.csl.pack.Compiled;
import bib.source.Source;
import java.util.Optional;

/// An independent CSL style, checked to be one.
///
/// @param name          the name it was asked for, as `nature-methods`
/// @param id            its `info/id`
/// @param title         its `info/title`
/// @param source        the XML of the independent style: of the parent, where the name is a dependent style's
/// @param defaultLocale the dependent style's, else its own
/// @param hasBibliography whether it sets bibliographies
/// @param compiled      of a bundled style
public record Style(
        String name,
        String id,
        String title,
        Source source,
        Optional<String> defaultLocale,
        boolean hasBibliography,
        Optional<Compiled> compiled) {
    /// A style that does not come with the program.
    public Style(
            String name,
            String id,
            String title,
            Source source,
            Optional<String> defaultLocale,
            boolean hasBibliography) {
        this(name, id, title, source, defaultLocale, hasBibliography, Optional.empty());
    }
}
