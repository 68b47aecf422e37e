package bib.search;

import java.util.Comparator;

/// An entry that a query found.
///
/// @param ordinal its place in the library's entries, from 0 (keys may repeat, places do not)
/// @param score   how well it fits; more is better, comparable within one answer only
public record Hit(int ordinal, double score) {
    /// Best first, equally good ones in the order of the library.
    public static final Comparator<Hit> BEST_FIRST =
            (a, b) -> a.score == b.score ? Integer.compare(a.ordinal, b.ordinal) : Double.compare(b.score, a.score);
}
