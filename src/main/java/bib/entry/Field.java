package bib.entry;

import bib.source.Span;
import java.util.Locale;
import java.util.Set;

/// A field of an entry.
///
/// @param name  in lower case, as `booktitle` or `author+an`
/// @param value the BibTeX value: macros and concatenations resolved, outer delimiters gone, LaTeX as it stands
/// @param text  the value as Unicode text: LaTeX decoded, grouping braces gone
/// @param names the names, where it is a name field; otherwise [Names#NONE]
/// @param span  where the field stands, from its name to the end of its value
public record Field(String name, String value, String text, Names names, Span span) {
    /// The fields that hold names, in biblatex's data model.
    public static final Set<String> NAME_FIELDS = Set.of(
            "author",
            "editor",
            "editora",
            "editorb",
            "editorc",
            "translator",
            "annotator",
            "commentator",
            "introduction",
            "foreword",
            "afterword",
            "bookauthor",
            "holder",
            "namea",
            "nameb",
            "namec",
            "shortauthor",
            "shorteditor");

    public Field {
        if (!name.equals(name.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException("a field name is in lower case: " + name);
        }
    }

    /// Whether it says nothing.
    public boolean isBlank() {
        return text.isBlank() && names.isEmpty();
    }

    /// The same field under another name.
    public Field named(String otherName) {
        return name.equals(otherName) ? this : new Field(otherName, value, text, names, span);
    }
}
