package bib.bibtex;

import bib.entry.Names;

/// The names in a value that is not in a library yet.
public final class NameLists {
    private NameLists() {}

    /// @param value a name field's value, LaTeX as it stands
    public static Names read(String value) {
        return NameReader.read(value).names();
    }
}
