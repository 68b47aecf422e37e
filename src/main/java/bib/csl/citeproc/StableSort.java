package bib.csl.citeproc;

import java.util.Comparator;
import java.util.List;

/// Sorts by a comparator that need not be consistent, as citeproc-java's is not: Java's own sort may then throw.
final class StableSort {
    private StableSort() {}

    /// @return the indices of the elements in order; equal ones stay as they stand
    static <T> int[] order(List<T> elements, Comparator<? super T> comparator) {
        int[] order = new int[elements.size()];
        for (int i = 0; i < order.length; i++) {
            int place = place(elements, comparator, order, i);
            System.arraycopy(order, place, order, place + 1, i - place);
            order[place] = i;
        }
        return order;
    }

    /// Where element `i` belongs among the first `i` of the order: after all that are not greater.
    private static <T> int place(List<T> elements, Comparator<? super T> comparator, int[] order, int i) {
        int low = 0;
        int high = i;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (comparator.compare(elements.get(i), elements.get(order[middle])) < 0) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
