package bib.csl;

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
public record Style(
        String name, String id, String title, Source source, Optional<String> defaultLocale, boolean hasBibliography) {}
