package bib.io.yaml;

import static bib.io.table.Kind.ARTICLE;
import static bib.io.table.Kind.EDITED;
import static bib.io.table.Kind.ONLINE;
import static bib.io.table.Kind.OTHER;
import static bib.io.table.Kind.PAPER;
import static bib.io.table.Kind.PART;
import static bib.io.table.Kind.PATENT;
import static bib.io.table.Kind.PROCEEDINGS;
import static bib.io.table.Kind.REPORT;
import static bib.io.table.Kind.THESIS;
import static bib.io.table.Kind.WHOLE;
import static bib.io.table.TagRow.row;
import static bib.io.table.TagTable.Type.type;

import bib.io.format.DateForm;
import bib.io.format.PersonForm;
import bib.io.table.TagRow;
import bib.io.table.TagRow.How;
import bib.io.table.TagTable;
import java.util.List;
import java.util.Set;

/// The fields of Hayagriva (typst/hayagriva, "The Hayagriva YAML File Format"), those of parents under `parent/`. A
/// type is an item's with its first parent's.
final class HayagrivaTable {
    private static final List<TagTable.Type> TYPES = List.of(
            type("article/periodical", "article"),
            type("article", "article"),
            type("article/newspaper", "article", "newspaper"),
            type("article/blog", "online", "blog"),
            type("article/proceedings", "inproceedings"),
            type("article/conference", "inproceedings"),
            type("anthos/anthology", "incollection"),
            type("anthos", "incollection"),
            type("chapter/book", "inbook"),
            type("chapter", "inbook"),
            type("chapter/anthology", "incollection"),
            type("entry/reference", "inreference"),
            type("entry", "inreference"),
            type("misc/book", "suppbook"),
            type("misc/periodical", "suppperiodical"),
            type("misc/anthology", "suppcollection"),
            type("book", "book"),
            type("anthology", "collection"),
            type("proceedings", "proceedings"),
            type("conference", "proceedings"),
            type("reference", "reference"),
            type("periodical", "periodical"),
            type("newspaper", "periodical", "newspaper"),
            type("report", "report"),
            type("thesis", "thesis"),
            type("web", "online"),
            type("post", "online", "post"),
            type("thread", "online", "forum"),
            type("blog", "online", "blog"),
            type("patent", "patent"),
            type("repository", "dataset"),
            type("repository", "software"),
            type("case", "jurisdiction"),
            type("legislation", "legislation"),
            type("manuscript", "unpublished"),
            type("artwork", "artwork"),
            type("exhibition", "artwork"),
            type("performance", "performance"),
            type("video", "video"),
            type("scene", "video"),
            type("audio", "audio"),
            type("misc", "misc"),
            type("original", "misc"));

    private static final List<TagRow> ROWS = List.of(
            row("key", "").as(How.KEY),
            row("title", "title"),
            row("title/short", "shorttitle"),
            row("author", "author").as(How.NAMES),
            row("date", "date").as(How.DATE),
            row("parent/date", "date").as(How.DATE).read(),
            row("parent/title", "journaltitle").in(ARTICLE),
            row("parent/title/short", "shortjournal").in(ARTICLE),
            row("parent/title", "booktitle").in(PART, PAPER),
            row("parent/title/short", "shortbooktitle").in(PART, PAPER),
            row("parent/title", "titleaddon").in(ONLINE),
            row("parent/title", "series").in(WHOLE, EDITED, PROCEEDINGS, REPORT),
            row("parent/parent/title", "series"),
            row("parent/editor", "editor").as(How.NAMES).in(ARTICLE, PART, PAPER),
            row("editor", "editor").as(How.NAMES),
            row("parent/author", "bookauthor").as(How.NAMES).in(PART, PAPER),
            row("affiliated/translator", "translator").as(How.NAMES),
            row("affiliated/afterword", "afterword").as(How.NAMES),
            row("affiliated/foreword", "foreword").as(How.NAMES),
            row("affiliated/introduction", "introduction").as(How.NAMES),
            row("affiliated/annotator", "annotator").as(How.NAMES),
            row("affiliated/commentator", "commentator").as(How.NAMES),
            row("affiliated/holder", "holder").as(How.NAMES),
            row("editora", "editora").as(How.NAMES).read(),
            row("editora/type", "editoratype").read(),
            row("editorb", "editorb").as(How.NAMES).read(),
            row("editorb/type", "editorbtype").read(),
            row("editorc", "editorc").as(How.NAMES).read(),
            row("editorc/type", "editorctype").read(),
            row("parent/issue", "number").in(ARTICLE, PART, PAPER),
            row("serial-number/serial", "number").in(REPORT, PATENT, THESIS, ONLINE, OTHER),
            row("issue", "number"),
            row("parent/volume", "volume").in(ARTICLE, PART, PAPER),
            row("volume", "volume"),
            row("parent/volume-total", "volumes").in(PART, PAPER),
            row("volume-total", "volumes"),
            row("chapter", "chapter"),
            row("parent/edition", "edition").in(PART, PAPER),
            row("edition", "edition"),
            row("page-range", "pages").as(How.PAGES),
            row("page-total", "pagetotal"),
            row("parent/page-total", "pagetotal").read(),
            row("parent/publisher", "publisher").in(ARTICLE, PART, PAPER),
            row("parent/publisher/location", "location").in(ARTICLE, PART, PAPER),
            row("publisher", "publisher"),
            row("publisher/location", "location"),
            row("organization", "institution").in(THESIS, REPORT),
            row("parent/organization", "organization").in(PAPER, PART),
            row("organization", "organization"),
            row("conference/title", "eventtitle"),
            row("conference/location", "venue"),
            row("conference/date", "eventdate").as(How.OTHER_DATE),
            row("location", "venue").read(),
            row("original/title", "origtitle"),
            row("original/date", "origdate").as(How.OTHER_DATE),
            row("original/publisher", "origpublisher"),
            row("original/publisher/location", "origlocation"),
            row("serial-number/serial", "eid").in(ARTICLE),
            row("serial-number/doi", "doi").as(How.DOI),
            row("serial-number/arxiv", "eprint").as(How.ARXIV_NUMBER),
            row("serial-number/pmid", "pmid"),
            row("serial-number/pmcid", "pmcid"),
            row("serial-number/version", "version"),
            row("parent/serial-number/issn", "issn").in(ARTICLE),
            row("serial-number/issn", "issn"),
            row("parent/serial-number/isbn", "isbn").in(PART, PAPER),
            row("serial-number/isbn", "isbn"),
            row("parent/serial-number/issn", "issn").read(),
            row("parent/serial-number/isbn", "isbn").read(),
            row("parent/serial-number/doi", "doi").as(How.DOI).read(),
            row("url", "url"),
            row("url/date", "urldate").as(How.OTHER_DATE),
            row("language", "language").as(How.LANGUAGE),
            row("genre", "type").as(How.GENRE),
            row("call-number", "library"),
            row("abstract", "abstract"),
            row("note", "note").as(How.LINES));

    static final TagTable TABLE =
            new TagTable(TYPES, "misc", ROWS, Set.of(), PersonForm.PARTS, DateForm.TILDE, HayagrivaKeys::fits);

    private HayagrivaTable() {}
}
