package bib.io.bibtex;

/// A field on its way into a `.bib` file.
///
/// @param value  LaTeX
/// @param source whether the value is written as it stands: a macro, a concatenation
record BibtexField(String name, String value, boolean source) {
    static BibtexField of(String name, String value) {
        return new BibtexField(name, value, false);
    }
}
