package bib.csl.engine;

/// Which variables are dates, names and numbers (CSL 1.0.2, appendix IV).
final class VariableKinds {
    private VariableKinds() {}

    static boolean isDate(String variable) {
        return switch (variable) {
            case "accessed",
                    "available-date",
                    "event-date",
                    "issued",
                    "original-date",
                    "submitted",
                    "publication-date" -> true;
            default -> false;
        };
    }

    static boolean isName(String variable) {
        return switch (variable) {
            case "author",
                    "chair",
                    "collection-editor",
                    "compiler",
                    "composer",
                    "container-author",
                    "contributor",
                    "curator",
                    "director",
                    "editor",
                    "editor-translator",
                    "editorial-director",
                    "executive-producer",
                    "guest",
                    "host",
                    "illustrator",
                    "interviewer",
                    "narrator",
                    "organizer",
                    "original-author",
                    "performer",
                    "producer",
                    "recipient",
                    "reviewed-author",
                    "script-writer",
                    "series-creator",
                    "translator" -> true;
            default -> false;
        };
    }

    static boolean isNumber(String variable) {
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
    static boolean isRenderedAsNumber(String variable) {
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
    static boolean isInItemLanguage(String variable) {
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
