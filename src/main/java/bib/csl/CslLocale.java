package bib.csl;

import bib.csl.pack.Compiled;
import bib.source.Source;
import java.util.Optional;

/// A CSL locale.
///
/// @param lang     the language as CSL writes it, as `en-US`
/// @param source   the locale file
/// @param compiled of a bundled locale
public record CslLocale(String lang, Source source, Optional<Compiled> compiled) {
    /// @param xml the locale file's text
    public CslLocale(String lang, String xml) {
        this(lang, new Source("locales-" + lang + ".xml", xml), Optional.empty());
    }

    /// The locale file's text.
    public String xml() {
        return source.text();
    }
}
