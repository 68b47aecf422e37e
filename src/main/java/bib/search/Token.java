package bib.search;

/// A folded word, or a part of one, and where it stands in the text.
///
/// `Yu-hui` makes `yu` and `hui`, one position each, and over both of them `yuhui`.
///
/// @param text     lower-case letters and digits without accents, at most [Folding#MAX_LENGTH] UTF-16 code units
/// @param start    where it begins in the unfolded text, in UTF-16 code units
/// @param end      where it ends there, excluded
/// @param position its place among the words of the text, from 0
/// @param width    how many places it covers; 1 for all but joined words
public record Token(String text, int start, int end, int position, int width) {}
