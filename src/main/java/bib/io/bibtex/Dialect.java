package bib.io.bibtex;

import bib.bibtex.value.NameLists;
import bib.entry.Entry;
import bib.entry.Field;
import bib.io.format.Words;

/// The two languages that a `.bib` file may be written for.
public enum Dialect {
    /// BibTeX's own types and fields (BibTeX's manual, "The Entries").
    BIBTEX,
    /// biblatex's (biblatex manual, "Entry Types", "Entry Fields").
    BIBLATEX;

    /// Whether an entry is written in it as it stands. Fields that a style ignores are no matter.
    boolean speaks(Entry entry) {
        String type = entry.type().name();
        boolean knowsType =
                this == BIBTEX ? isBibtexType(type) : Words.type(type).equals(type);
        return knowsType && entry.fields().stream().allMatch(field -> speaks(field.name(), type) && speaks(field));
    }

    /// BibTeX reads `family=…, given=…` as a name with odd parts.
    private boolean speaks(Field field) {
        return this == BIBLATEX || field.names().isEmpty() || !NameLists.isExtended(field.value());
    }

    private boolean speaks(String field, String type) {
        if (this == BIBLATEX) {
            return Words.field(field).equals(field) && !field.equals("month");
        }
        return switch (field) {
            case "journaltitle",
                    "journalsubtitle",
                    "date",
                    "location",
                    "annotation",
                    "eprinttype",
                    "eprintclass",
                    "sortkey",
                    "subtitle",
                    "booksubtitle",
                    "xdata",
                    "entryset" -> false;
            case "institution" -> !type.equals("phdthesis") && !type.equals("mastersthesis");
            case "booktitle" -> !type.equals("inbook");
            default -> true;
        };
    }

    /// Whether BibTeX's standard styles print a field, here by BibTeX's name or biblatex's.
    static boolean isPrinted(String field) {
        return switch (Words.field(field)) {
            case "author",
                    "booktitle",
                    "chapter",
                    "date",
                    "edition",
                    "editor",
                    "howpublished",
                    "institution",
                    "journaltitle",
                    "location",
                    "month",
                    "note",
                    "number",
                    "organization",
                    "pages",
                    "publisher",
                    "series",
                    "title",
                    "type",
                    "volume",
                    "year" -> true;
            default -> false;
        };
    }

    private static boolean isBibtexType(String type) {
        return type.equals("conference") || type.equals(BibtexWords.type(type)) || isThesis(type);
    }

    private static boolean isThesis(String type) {
        return type.equals("phdthesis") || type.equals("mastersthesis") || type.equals("techreport");
    }
}
