package bib.csl.citeproc;

import bib.csl.ItemName;

/// Whose name a mark stands for.
///
/// @param id       the item's id
/// @param variable the CSL name variable; as `author`
/// @param position from 1
record MarkedName(String id, String variable, int position, ItemName name) {
    /// Stands for a name that cannot be told.
    static final MarkedName NOBODY = new MarkedName("", "", 0, ItemName.organisation(""));

    boolean isSomebody() {
        return position > 0;
    }
}
