package bib.io.table;

/// Groups of entry types whose publications other formats describe alike.
public enum Kind {
    /// What stands in a periodical.
    ARTICLE,
    /// What stands in a book.
    PART,
    /// What stands in proceedings.
    PAPER,
    /// A book of any kind but these.
    WHOLE,
    PROCEEDINGS,
    /// A book by many, whose editors stand where others have authors.
    EDITED,
    THESIS,
    REPORT,
    ONLINE,
    PATENT,
    OTHER;

    /// Whether a lone number of pages says how many there are.
    boolean isWhole() {
        return this == WHOLE || this == EDITED || this == PROCEEDINGS || this == THESIS || this == REPORT;
    }

    public static Kind of(String entryType) {
        return switch (entryType) {
            case "article", "suppperiodical", "newsarticle", "review" -> ARTICLE;
            case "inbook", "incollection", "bookinbook", "suppbook", "suppcollection", "inreference" -> PART;
            case "inproceedings" -> PAPER;
            case "book", "mvbook", "reference", "mvreference", "booklet", "manual", "periodical" -> WHOLE;
            case "proceedings", "mvproceedings" -> PROCEEDINGS;
            case "collection", "mvcollection" -> EDITED;
            case "thesis" -> THESIS;
            case "report", "standard" -> REPORT;
            case "online" -> ONLINE;
            case "patent" -> PATENT;
            default -> OTHER;
        };
    }
}
