package bib.csl;

/// A CSL locale.
///
/// @param lang the language as CSL writes it, as `en-US`
/// @param xml  the locale file's text
public record CslLocale(String lang, String xml) {}
