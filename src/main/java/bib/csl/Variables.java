package bib.csl;

import bib.entry.NameVariables;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// CSL's names for what an item can hold (CSL 1.0.2, appendices III and IV; `csl-data.json`).
public final class Variables {
    /// The type of an item that has none of its own.
    public static final String OTHER_TYPE = "document";

    /// The item types.
    public static final Set<String> TYPES = Set.of(
            "article",
            "article-journal",
            "article-magazine",
            "article-newspaper",
            "bill",
            "book",
            "broadcast",
            "chapter",
            "classic",
            "collection",
            "dataset",
            "document",
            "entry",
            "entry-dictionary",
            "entry-encyclopedia",
            "event",
            "figure",
            "graphic",
            "hearing",
            "interview",
            "legal_case",
            "legislation",
            "manuscript",
            "map",
            "motion_picture",
            "musical_score",
            "pamphlet",
            "paper-conference",
            "patent",
            "performance",
            "periodical",
            "personal_communication",
            "post",
            "post-weblog",
            "regulation",
            "report",
            "review",
            "review-book",
            "software",
            "song",
            "speech",
            "standard",
            "thesis",
            "treaty",
            "webpage");

    /// The name variables that `csl-data.json` admits.
    public static final Set<String> NAMES = NameVariables.ALL;

    /// The date variables.
    public static final Set<String> DATES =
            Set.of("accessed", "available-date", "event-date", "issued", "original-date", "submitted");

    /// The text variables that `csl-data.json` admits. Names as in the specification, which for three of them differs.
    public static final Set<String> TEXTS = Set.of(
            "abstract",
            "annote",
            "archive",
            "archive_collection",
            "archive_location",
            "archive-place",
            "authority",
            "call-number",
            "chapter-number",
            "citation-key",
            "citation-label",
            "citation-number",
            "collection-number",
            "collection-title",
            "container-title",
            "container-title-short",
            "dimensions",
            "division",
            "DOI",
            "edition",
            "event",
            "event-place",
            "event-title",
            "first-reference-note-number",
            "genre",
            "ISBN",
            "ISSN",
            "issue",
            "jurisdiction",
            "keyword",
            "language",
            "locator",
            "medium",
            "note",
            "number",
            "number-of-pages",
            "number-of-volumes",
            "original-publisher",
            "original-publisher-place",
            "original-title",
            "page",
            "page-first",
            "part-number",
            "part-title",
            "PMCID",
            "PMID",
            "printing-number",
            "publisher",
            "publisher-place",
            "references",
            "reviewed-genre",
            "reviewed-title",
            "scale",
            "section",
            "source",
            "status",
            "supplement-number",
            "title",
            "title-short",
            "URL",
            "version",
            "volume",
            "volume-title",
            "volume-title-short",
            "year-suffix");

    /// What a locator may count (CSL 1.0.2, appendix II, "Locators"; the schema's `terms.locator`).
    public static final List<String> LOCATORS = List.of(
            "act",
            "appendix",
            "article-locator",
            "book",
            "canon",
            "chapter",
            "column",
            "elocation",
            "equation",
            "figure",
            "folio",
            "issue",
            "line",
            "note",
            "opus",
            "page",
            "paragraph",
            "part",
            "rule",
            "scene",
            "section",
            "sub-verbo",
            "supplement",
            "table",
            "timestamp",
            "title-locator",
            "verse",
            "version",
            "volume");

    /// Other names under which CSL-JSON has a variable: older ones, and the schema's own.
    public static final Map<String, String> ALIASES = Map.of(
            "shortTitle", "title-short",
            "journalAbbreviation", "container-title-short",
            "part", "part-number",
            "printing", "printing-number",
            "supplement", "supplement-number");

    private static final String EDITOR_TRANSLATOR = "editor-translator";

    /// What styles may name besides what items hold: it is made of two of those, or of no use to items.
    private static final Set<String> IN_STYLES_ALONE = Set.of(EDITOR_TRANSLATOR, "license");

    private Variables() {}

    /// The variables that a style may name.
    public static Set<String> ofStyles() {
        Set<String> all = new HashSet<>(TEXTS);
        all.addAll(NAMES);
        all.addAll(DATES);
        all.addAll(IN_STYLES_ALONE);
        return all;
    }

    /// Whether a style means names by it.
    public static boolean isName(String variable) {
        return NAMES.contains(variable) || variable.equals(EDITOR_TRANSLATOR);
    }

    public static boolean isDate(String variable) {
        return DATES.contains(variable);
    }

    /// Whether `csl-data.json` admits it, as whatever kind of variable.
    public static boolean isStandard(String variable) {
        return TEXTS.contains(variable) || NAMES.contains(variable) || DATES.contains(variable);
    }

    /// The name under which `csl-data.json` admits a text variable.
    public static String jsonName(String variable) {
        return switch (variable) {
            case "part-number" -> "part";
            case "printing-number" -> "printing";
            case "supplement-number" -> "supplement";
            default -> variable;
        };
    }
}
