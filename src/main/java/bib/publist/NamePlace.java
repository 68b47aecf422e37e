package bib.publist;

/// Which of an item's names is meant.
///
/// @param variable the CSL name variable, as `author`
/// @param position from 1
public record NamePlace(String variable, int position) {}
