package bib.bibtex.write;

import java.util.List;
import java.util.Locale;

/// How entries are laid out in a file that is set in one style.
///
/// @param ownLines       whether every field has a line of its own; otherwise lines are as they stand
/// @param indent         what stands before a field, where it has its own line
/// @param width          to how many characters names are padded, where `align` is WIDTH
/// @param blankLines     how many stand between two entries; -1: as many as there are
/// @param stripsSpaces   whether blanks at the ends of lines go
/// @param fields         the order of fields, in lower case; those it does not name follow in the order of the entry
public record LayoutRules(
        boolean ownLines,
        String indent,
        Align align,
        int width,
        Comma comma,
        int blankLines,
        boolean stripsSpaces,
        Letters types,
        Letters names,
        List<String> fields) {
    /// Where `=` stands.
    public enum Align {
        /// In each entry one after the other, under the longest name.
        ENTRY,
        /// In the whole file one after the other.
        WIDTH,
        /// One space after the name.
        NONE,
        /// As it stands.
        FILE
    }

    /// Whether a comma follows the last field.
    public enum Comma {
        ALWAYS,
        NEVER,
        /// As it stands.
        FILE
    }

    /// In which letters names are written.
    public enum Letters {
        LOWER,
        CAPITALISED,
        UPPER,
        /// As they stand.
        FILE;

        /// A name as it is to be written.
        String apply(String written) {
            String lower = written.toLowerCase(Locale.ROOT);
            return switch (this) {
                case LOWER -> lower;
                case CAPITALISED -> LetterCase.CAPITALISED.apply(lower);
                case UPPER -> LetterCase.UPPER.apply(lower);
                case FILE -> written;
            };
        }
    }

    /// Fields in the order in which most people look for them: who, what, where, when, identifiers, the rest.
    public static final List<String> USUAL_FIELDS = List.of("""
            ids crossref xref xdata author editor editora translator title subtitle titleaddon shorttitle
            maintitle booktitle booksubtitle booktitleaddon shortbooktitle journal journaltitle
            journalsubtitle shortjournal eventtitle shorteventtitle eventdate venue series volume number
            issue part chapter edition version eid pages pagetotal publisher institution school
            organization howpublished type location address date year month day pubstate doi eprint
            eprinttype archiveprefix eprintclass primaryclass isbn issn url urldate language langid note
            addendum keywords abstract annotation annote file
            """.strip().split("\\s+"));

    /// Two spaces, `=` aligned in each entry, one blank line, small letters, fields in the order of the entry.
    public static final LayoutRules DEFAULT =
            new LayoutRules(true, "  ", Align.ENTRY, 0, Comma.ALWAYS, 1, true, Letters.LOWER, Letters.LOWER, List.of());

    public LayoutRules {
        fields = List.copyOf(fields);
    }
}
