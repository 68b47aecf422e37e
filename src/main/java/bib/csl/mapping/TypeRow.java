package bib.csl.mapping;

/// One row of the table of types: what CSL calls an entry type.
///
/// @param genre what the type alone says of the genre, as `PhD thesis`; empty where it says nothing
record TypeRow(String entryType, String itemType, When when, String genre) {
    static TypeRow row(String entryType, String itemType) {
        return new TypeRow(entryType, itemType, When.ALWAYS, "");
    }

    static TypeRow row(String entryType, String itemType, When when) {
        return new TypeRow(entryType, itemType, when, "");
    }

    static TypeRow row(String entryType, String itemType, String genre) {
        return new TypeRow(entryType, itemType, When.ALWAYS, genre);
    }
}
