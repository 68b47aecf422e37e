package bib.csl.mapping;

import static bib.csl.mapping.TypeRow.row;

import bib.csl.Variables;
import java.util.List;
import java.util.Set;

/// What CSL calls the entry types of BibTeX and biblatex (biblatex manual, "Entry Types"; CSL 1.0.2, "Appendix III -
/// Types"). The first row that holds counts; read backwards, the first row with the CSL type.
final class TypeTable {
    /// What `entrysubtype` calls a preprint.
    static final String PREPRINT = "preprint";

    /// The entry type of everything without a type of its own.
    static final String OTHER_ENTRY = "misc";

    static final List<TypeRow> ROWS = List.of(
            row("online", "article", When.PREPRINT),
            row("misc", "article", When.PREPRINT),
            row("article", "article", When.PREPRINT),
            row("unpublished", "article", When.PREPRINT),
            row("electronic", "article", When.PREPRINT),
            row("online", "article", When.SAID_PREPRINT),
            row("misc", "article", When.SAID_PREPRINT),
            row("article", "article", When.SAID_PREPRINT),
            row("unpublished", "article", When.SAID_PREPRINT),
            row("preprint", "article"),
            row("article", "article-magazine", When.MAGAZINE),
            row("article", "article-newspaper", When.NEWSPAPER),
            row("article", "article-journal"),
            row("suppperiodical", "article-magazine", When.MAGAZINE),
            row("suppperiodical", "article-newspaper", When.NEWSPAPER),
            row("suppperiodical", "article-journal"),
            row("newsarticle", "article-newspaper"),
            row("periodical", "periodical"),
            row("review", "review"),
            row("book", "book"),
            row("mvbook", "book"),
            row("collection", "book"),
            row("mvcollection", "book"),
            row("proceedings", "book"),
            row("mvproceedings", "book"),
            row("reference", "book"),
            row("mvreference", "book"),
            row("commentary", "book"),
            row("incollection", "chapter"),
            row("inbook", "chapter"),
            row("bookinbook", "chapter"),
            row("suppbook", "chapter"),
            row("suppcollection", "chapter"),
            row("inproceedings", "paper-conference"),
            row("conference", "paper-conference"),
            row("inreference", "entry-dictionary", When.DICTIONARY),
            row("inreference", "entry-encyclopedia"),
            row("thesis", "thesis"),
            row("phdthesis", "thesis", "PhD thesis"),
            row("mastersthesis", "thesis", "Master’s thesis"),
            row("report", "report"),
            row("techreport", "report", "Technical report"),
            row("manual", "report"),
            row("online", "post-weblog", When.BLOG),
            row("electronic", "post-weblog", When.BLOG),
            row("www", "post-weblog", When.BLOG),
            row("misc", "post-weblog", When.BLOG),
            row("online", "post", When.POST),
            row("misc", "post", When.POST),
            row("online", "webpage"),
            row("electronic", "webpage"),
            row("www", "webpage"),
            row("dataset", "dataset"),
            row("data", "dataset"),
            row("software", "software"),
            row("patent", "patent"),
            row("unpublished", "speech", When.EVENT),
            row("unpublished", "manuscript"),
            row("presentation", "speech"),
            row("booklet", "pamphlet"),
            row("artwork", "graphic"),
            row("image", "graphic"),
            row("audio", "song"),
            row("music", "song"),
            row("movie", "motion_picture"),
            row("video", "motion_picture"),
            row("performance", "performance"),
            row("jurisdiction", "legal_case"),
            row("legislation", "legislation"),
            row("legal", "treaty"),
            row("letter", "personal_communication"),
            row("letters", "personal_communication"),
            row("standard", "standard"),
            row("misc", Variables.OTHER_TYPE),
            row("set", Variables.OTHER_TYPE),
            row("bibnote", Variables.OTHER_TYPE));

    /// CSL types that no entry type has to itself: `entrysubtype` names them.
    private static final Set<String> SUBTYPES = Set.of(
            "bill",
            "broadcast",
            "classic",
            "collection",
            "entry",
            "event",
            "figure",
            "hearing",
            "interview",
            "manuscript",
            "map",
            "musical_score",
            "regulation",
            "review-book",
            "speech");

    private TypeTable() {}

    static TypeRow typeOf(EntryFields entry) {
        if (SUBTYPES.contains(entry.subtype())) {
            return row(entry.type(), entry.subtype(), When.SUBTYPE);
        }
        for (TypeRow row : ROWS) {
            if (row.entryType().equals(entry.type()) && row.when().holds(entry)) {
                return row;
            }
        }
        return row(entry.type(), Variables.OTHER_TYPE);
    }

    /// What `entrysubtype` must say for an entry of [#entryTypeOf] to have the CSL type; empty where the type
    /// is enough.
    static String subtypeOf(String itemType) {
        return switch (itemType) {
            case "article-magazine" -> "magazine";
            case "article-newspaper" -> "newspaper";
            case "post-weblog" -> "blog";
            case "post" -> "post";
            case "entry-dictionary" -> "dictionary";
            // Only what tells of an event is taken for a talk.
            case "manuscript", "speech" -> "";
            default -> SUBTYPES.contains(itemType) ? itemType : "";
        };
    }

    /// The entry type for a CSL type: biblatex's own name where there are several.
    static String entryTypeOf(String itemType) {
        for (TypeRow row : ROWS) {
            if (row.itemType().equals(itemType)) {
                return row.entryType();
            }
        }
        return switch (itemType) {
            case "entry" -> "inreference";
            case "broadcast" -> "audio";
            case "figure", "map" -> "image";
            case "review-book" -> "review";
            case "bill", "regulation", "hearing" -> "legislation";
            case "interview" -> "misc";
            case "musical_score", "classic", "collection" -> "book";
            default -> OTHER_ENTRY;
        };
    }
}
