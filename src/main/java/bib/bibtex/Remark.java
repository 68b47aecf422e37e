package bib.bibtex;

/// What had to be assumed to read a block, or what is wrong with it.
///
/// @param offset the place in the whole text
public record Remark(int offset, String message, String hint) {}
