package bib.io;

/// Which elements of EndNote's XML are which of its tags. An element is named with the one it stands in, as
/// `titles/title`.
final class EndnoteElements {
    /// The element of the reference type, whose name is an attribute.
    static final String TYPE = "record/ref-type";

    private EndnoteElements() {}

    /// The tag of an element; empty where it has none.
    static String tag(String element) {
        return switch (element) {
            case "authors/author" -> "A";
            case "secondary-authors/author" -> "E";
            case "tertiary-authors/author" -> "Y";
            case "subsidiary-authors/author" -> "?";
            case "titles/title" -> "T";
            case "titles/secondary-title" -> "B";
            case "periodical/full-title" -> "J";
            case "titles/tertiary-title" -> "S";
            case "titles/alt-title", "periodical/abbr-1" -> "O";
            case "titles/short-title" -> "!";
            case "record/pages" -> "P";
            case "record/volume" -> "V";
            case "record/number" -> "N";
            case "record/num-vols" -> "6";
            case "record/edition" -> "7";
            case "record/section" -> "&";
            case "keywords/keyword" -> "K";
            case "dates/year" -> "D";
            case "pub-dates/date" -> "8";
            case "record/pub-location" -> "C";
            case "record/publisher" -> "I";
            case "record/isbn" -> "@";
            case "record/abstract" -> "X";
            case "record/notes" -> "Z";
            case "related-urls/url", "web-urls/url" -> "U";
            case "record/electronic-resource-num" -> "R";
            case "record/language" -> "G";
            case "record/work-type" -> "9";
            case "record/label" -> "F";
            case "record/call-num" -> "L";
            case "record/access-date" -> "[";
            case "record/custom2" -> "2";
            case "record/custom7" -> "]";
            case "record/orig-pub" -> "(";
            default -> "";
        };
    }

    /// The elements of a tag, the outermost first, as `titles/title`.
    static String path(String tag) {
        return switch (tag) {
            case "A" -> "contributors/authors/author";
            case "E" -> "contributors/secondary-authors/author";
            case "?" -> "contributors/subsidiary-authors/author";
            case "T" -> "titles/title";
            case "B" -> "titles/secondary-title";
            case "J" -> "periodical/full-title";
            case "O" -> "periodical/abbr-1";
            case "S" -> "titles/tertiary-title";
            case "!" -> "titles/short-title";
            case "P" -> "pages";
            case "V" -> "volume";
            case "N" -> "number";
            case "6" -> "num-vols";
            case "7" -> "edition";
            case "&" -> "section";
            case "K" -> "keywords/keyword";
            case "D" -> "dates/year";
            case "8" -> "dates/pub-dates/date";
            case "C" -> "pub-location";
            case "I" -> "publisher";
            case "@" -> "isbn";
            case "X" -> "abstract";
            case "Z" -> "notes";
            case "U" -> "urls/related-urls/url";
            case "R" -> "electronic-resource-num";
            case "G" -> "language";
            case "9" -> "work-type";
            case "F" -> "label";
            case "L" -> "call-num";
            case "[" -> "access-date";
            case "2" -> "custom2";
            case "]" -> "custom7";
            case "(" -> "orig-pub";
            default -> throw new IllegalArgumentException("no element for the tag " + tag);
        };
    }

    /// Whether an element says nothing of the publication.
    static boolean isBookkeeping(String element) {
        return switch (element) {
            case "record/database",
                    "record/source-app",
                    "record/rec-number",
                    "foreign-keys/key",
                    "record/auth-address",
                    "record/remote-database-name",
                    "record/remote-database-provider",
                    "record/research-notes",
                    "record/modified-date",
                    "record/added-date",
                    "record/ref-type" -> true;
            default -> false;
        };
    }
}
