package bib.csl.engine.item;

/// What only rendering asks of a variable; what kind it is, [bib.csl.Variables] says.
public final class VariableKinds {
    private VariableKinds() {}

    /// Those that are taken apart as numbers, as citeproc-js does: CSL's number variables, and `call-number` and
    /// `division`, but for those that the processor makes.
    public static boolean isNumber(String variable) {
        return switch (variable) {
            case "call-number",
                    "chapter-number",
                    "citation-number",
                    "collection-number",
                    "division",
                    "edition",
                    "issue",
                    "locator",
                    "number",
                    "number-of-pages",
                    "number-of-volumes",
                    "page",
                    "part-number",
                    "printing-number",
                    "section",
                    "supplement",
                    "supplement-number",
                    "version",
                    "volume" -> true;
            default -> false;
        };
    }

    /// Numbers that `text` renders with their ranges and lists made regular.
    public static boolean isRenderedAsNumber(String variable) {
        return switch (variable) {
            case "page",
                    "page-first",
                    "chapter-number",
                    "collection-number",
                    "edition",
                    "issue",
                    "number",
                    "number-of-pages",
                    "number-of-volumes",
                    "volume",
                    "locator" -> true;
            default -> false;
        };
    }

    /// Variables whose title case depends on the item's language.
    public static boolean isInItemLanguage(String variable) {
        return switch (variable) {
            case "archive",
                    "archive_collection",
                    "archive_location",
                    "archive-place",
                    "authority",
                    "collection-title",
                    "container-title",
                    "division",
                    "edition",
                    "event",
                    "event-place",
                    "event-title",
                    "genre",
                    "jurisdiction",
                    "medium",
                    "original-publisher",
                    "original-publisher-place",
                    "original-title",
                    "part-title",
                    "publisher",
                    "publisher-place",
                    "reviewed-genre",
                    "reviewed-title",
                    "section",
                    "source",
                    "title",
                    "title-short",
                    "container-title-short",
                    "volume-title" -> true;
            default -> false;
        };
    }
}
