package bib.io.yaml;

import static bib.io.table.Kind.ARTICLE;
import static bib.io.table.Kind.EDITED;
import static bib.io.table.Kind.OTHER;
import static bib.io.table.Kind.PAPER;
import static bib.io.table.Kind.PART;
import static bib.io.table.Kind.PROCEEDINGS;
import static bib.io.table.Kind.WHOLE;
import static bib.io.table.TagRow.row;
import static bib.io.table.TagTable.Type.type;

import bib.io.format.DateForm;
import bib.io.format.PersonForm;
import bib.io.table.Kind;
import bib.io.table.TagRow;
import bib.io.table.TagRow.How;
import bib.io.table.TagTable;
import java.util.List;
import java.util.Set;

/// The keys of a reference in CITATION.cff (Citation File Format 1.2.0, `definitions.reference`), those of entities
/// under their own, as `publisher/name`.
final class CffTable {
    private static final List<TagTable.Type> TYPES = List.of(
            type("article", "article"),
            type("magazine-article", "article", "magazine"),
            type("newspaper-article", "article", "newspaper"),
            type("book", "book"),
            type("historical-work", "book", "classic"),
            type("edited-work", "collection"),
            type("conference-paper", "inproceedings"),
            type("proceedings", "proceedings"),
            type("conference", "proceedings"),
            type("serial", "periodical"),
            type("thesis", "thesis"),
            type("report", "report"),
            type("government-document", "report"),
            type("manual", "manual"),
            type("pamphlet", "booklet"),
            type("software", "software"),
            type("software-code", "software"),
            type("software-container", "software"),
            type("software-executable", "software"),
            type("software-virtual-machine", "software"),
            type("data", "dataset"),
            type("dataset", "dataset"),
            type("database", "dataset"),
            type("website", "online"),
            type("blog", "online", "blog"),
            type("patent", "patent"),
            type("standard", "standard"),
            type("statute", "legislation"),
            type("bill", "legislation", "bill"),
            type("hearing", "legislation", "hearing"),
            type("legal-case", "jurisdiction"),
            type("legal-rule", "legal"),
            type("personal-communication", "letter"),
            type("map", "image", "map"),
            type("art", "artwork"),
            type("film-broadcast", "movie"),
            type("video", "video"),
            type("audiovisual", "video"),
            type("sound-recording", "audio"),
            type("music", "music"),
            type("dictionary", "inreference", "dictionary"),
            type("encyclopedia", "inreference"),
            type("unpublished", "unpublished"),
            type("slides", "unpublished"),
            type("generic", "misc"),
            type("catalogue", "misc"),
            type("grant", "misc"),
            type("multimedia", "misc"));

    private static final List<TagRow> ROWS = List.of(
            row("title", "title"),
            row("abbreviation", "shorttitle"),
            row("authors", "editor").as(How.NAMES).in(EDITED),
            row("authors", "author").as(How.NAMES).except(EDITED),
            row("authors/orcid", "editor").as(How.ORCID).in(EDITED),
            row("authors/orcid", "author").as(How.ORCID).except(EDITED),
            row("editors", "editor").as(How.NAMES),
            row("editors/orcid", "editor").as(How.ORCID),
            row("translators", "translator").as(How.NAMES),
            row("translators/orcid", "translator").as(How.ORCID),
            row("date", "date").as(How.DATE),
            row("journal", "journaltitle"),
            row("collection-title", "booktitle").in(PART, PAPER, OTHER),
            row("collection-title", "series"),
            row("volume-title", "maintitle").in(WHOLE, PART),
            row("volume", "volume"),
            row("issue", "number").in(ARTICLE),
            row("number", "number"),
            row("issue", "issue"),
            row("issue-title", "issuetitle"),
            row("number-volumes", "volumes"),
            row("start", "pages").as(How.FIRST_PAGE),
            row("end", "pages").as(How.LAST_PAGE),
            row("pages", "pagetotal"),
            row("section", "chapter"),
            row("edition", "edition"),
            row("version", "version"),
            row("publisher/name", "publisher"),
            row("publisher/city", "location"),
            row("institution/name", "institution"),
            row("conference/name", "eventtitle").in(PAPER, PROCEEDINGS, OTHER),
            row("conference/date", "eventdate").as(How.OTHER_DATE).read(),
            row("conference/location", "venue"),
            row("conference/city", "venue").read(),
            row("doi", "doi").as(How.DOI),
            row("isbn", "isbn").as(How.ISBN),
            row("issn", "issn").as(How.ISSN),
            row("pmcid", "pmcid").as(How.PMCID),
            row("url", "eprint").as(How.ARXIV),
            row("url", "url"),
            row("repository-code", "url").read(),
            row("repository", "url").read(),
            row("repository-artifact", "url").read(),
            row("date-accessed", "urldate"),
            row("license", "license"),
            row("languages", "language").as(How.LANGUAGE),
            row("thesis-type", "type").as(How.GENRE).in(Kind.THESIS),
            row("year-original", "origdate"),
            row("status", "pubstate"),
            row("abstract", "abstract"),
            row("keywords", "keywords").as(How.KEYWORDS),
            row("notes", "note").as(How.LINES));

    static final TagTable TABLE =
            new TagTable(TYPES, "generic", ROWS, Set.of(), PersonForm.PARTS, DateForm.ISO, CffKeys::fits);

    private CffTable() {}
}
