package bib.publist;

/// Which of an item's names is meant.
///
/// @param variable the CSL name variable, as `author`
/// @param position from 1
public record NamePlace(String variable, int position) {
    // Those that a record has by itself are linked anew at every start, which takes 5 ms.
    @Override
    public boolean equals(Object other) {
        return other instanceof NamePlace place && place.position == position && place.variable.equals(variable);
    }

    @Override
    public int hashCode() {
        return 31 * variable.hashCode() + position;
    }
}
