package bib.entry;

/// A `@preamble`: LaTeX that BibTeX writes before the bibliography, mostly definitions of commands in the entries.
///
/// @param value  what it says: macros and concatenations resolved, outer delimiters gone, LaTeX as it stands
/// @param source the whole block as it stands
public record Preamble(String value, String source) {}
