package bib.io.tagged;

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

/// The tags of RIS (Research Information Systems, "RIS Format Specifications", and the list of 2012), with what Zotero,
/// EndNote, Scopus, Web of Science and Springer mean by them where they go beyond it.
final class RisTable {
    private static final List<TagTable.Type> TYPES = List.of(
            type("JOUR", "article"),
            type("MGZN", "article", "magazine"),
            type("NEWS", "article", "newspaper"),
            type("EJOUR", "article"),
            type("ABST", "article"),
            type("INPR", "article"),
            type("JFULL", "periodical"),
            type("BOOK", "book"),
            type("EBOOK", "book"),
            type("SER", "book"),
            type("CLSWK", "book", "classic"),
            type("ANCIENT", "book", "classic"),
            type("MUSIC", "book", "musical_score"),
            type("EDBOOK", "collection"),
            type("CHAP", "incollection"),
            type("ECHAP", "incollection"),
            type("CPAPER", "inproceedings"),
            type("CONF", "proceedings"),
            type("THES", "thesis"),
            type("RPRT", "report"),
            type("GOVDOC", "report"),
            type("ELEC", "online"),
            type("WEB", "online"),
            type("BLOG", "online", "blog"),
            type("COMP", "software"),
            type("DATA", "dataset"),
            type("DBASE", "dataset"),
            type("AGGR", "dataset"),
            type("PAT", "patent"),
            type("STAND", "standard"),
            type("STD", "standard"),
            type("STAT", "legislation"),
            type("BILL", "legislation", "bill"),
            type("UNBILL", "legislation", "bill"),
            type("HEAR", "legislation", "hearing"),
            type("CASE", "jurisdiction"),
            type("LEGAL", "legal"),
            type("PCOMM", "letter"),
            type("ICOMM", "letter"),
            type("MAP", "image", "map"),
            type("FIGURE", "image", "figure"),
            type("CHART", "image"),
            type("ART", "artwork"),
            type("MPCT", "movie"),
            type("VIDEO", "video"),
            type("ADVS", "video"),
            type("SOUND", "audio"),
            type("MANSCPT", "unpublished"),
            type("UNPB", "unpublished"),
            type("UNPD", "unpublished"),
            type("SLIDE", "unpublished"),
            type("PAMP", "booklet"),
            type("DICT", "inreference", "dictionary"),
            type("ENCYC", "inreference"),
            type("GEN", "misc"),
            type("MULTI", "misc"),
            type("GRNT", "misc"),
            type("EQUA", "misc"),
            type("CTLG", "misc"));

    private static final List<TagRow> ROWS = List.of(
            row("ID", "").as(How.KEY),
            row("AU", "editor").as(How.NAMES).in(EDITED),
            row("A1", "editor").as(How.NAMES).in(EDITED).read(),
            row("AU", "author").as(How.NAMES).except(EDITED),
            row("A1", "author").as(How.NAMES).except(EDITED).read(),
            row("ED", "editor").as(How.NAMES).read(),
            row("A3", "editor").as(How.NAMES).in(WHOLE, EDITED, PROCEEDINGS),
            row("A2", "editor").as(How.NAMES).except(EDITED),
            row("A3", "editora").as(How.NAMES).in(PART, PAPER).read(),
            row("A4", "translator").as(How.NAMES),
            row("PY", "date").as(How.YEAR),
            row("Y1", "date").as(How.DATE).read(),
            row("DA", "date").as(How.DATE),
            row("TI", "title"),
            row("T1", "title").read(),
            row("CT", "title").read(),
            row("BT", "title").in(WHOLE, EDITED, PROCEEDINGS, OTHER).read(),
            row("JF", "journaltitle").in(ARTICLE).read(),
            row("T2", "journaltitle").in(ARTICLE),
            row("BT", "journaltitle").in(ARTICLE).read(),
            row("JO", "journaltitle").in(ARTICLE).read(),
            row("C3", "booktitle").in(PAPER).read(),
            row("BT", "booktitle").in(PART, PAPER).read(),
            row("T2", "booktitle").in(PART, PAPER),
            row("JF", "booktitle").in(PART, PAPER).read(),
            row("JO", "booktitle").in(PART, PAPER).read(),
            row("T2", "eventtitle").in(PAPER).read(),
            row("J2", "shortjournal").in(ARTICLE),
            row("JA", "shortjournal").in(ARTICLE).read(),
            row("JO", "shortjournal").in(ARTICLE).read(),
            row("J1", "shortjournal").in(ARTICLE).read(),
            row("T3", "series").in(ARTICLE, PART, PAPER, PROCEEDINGS),
            row("T2", "series").in(WHOLE, EDITED, REPORT, THESIS, OTHER),
            row("T3", "series").read(),
            row("T2", "titleaddon").in(ONLINE),
            row("VL", "volume"),
            row("IS", "number"),
            row("CP", "number").read(),
            row("NV", "volumes"),
            row("SP", "pages").as(How.FIRST_PAGE),
            row("EP", "pages").as(How.LAST_PAGE),
            row("C7", "eid"),
            row("SE", "chapter").in(PART, WHOLE, EDITED, PROCEEDINGS),
            row("ET", "version").in(OTHER),
            row("ET", "edition").except(OTHER),
            row("PB", "institution").in(THESIS, REPORT),
            row("PB", "publisher"),
            row("CY", "location"),
            row("PP", "location").read(),
            row("SN", "issn").as(How.ISSN),
            row("SN", "isbn").as(How.ISBN),
            row("SN", "number").in(PATENT, REPORT).read(),
            row("M3", "doi").as(How.DOI).read(),
            row("M3", "type").as(How.GENRE),
            row("DO", "doi").as(How.DOI),
            row("DI", "doi").as(How.DOI).read(),
            row("UR", "eprint").as(How.ARXIV),
            row("UR", "url"),
            row("LK", "url").read(),
            row("L2", "url").read(),
            row("Y2", "urldate").as(How.OTHER_DATE),
            row("AB", "abstract"),
            row("N2", "abstract").read(),
            row("KW", "keywords").as(How.KEYWORDS),
            row("N1", "note").as(How.LINES),
            row("RN", "note").as(How.LINES).read(),
            row("LA", "language").as(How.LANGUAGE),
            row("ST", "shorttitle"),
            row("CN", "library"),
            row("LB", "shorthand"),
            row("OP", "origtitle"),
            row("C2", "pmcid").as(How.PMCID));

    static final TagTable TABLE =
            new TagTable(TYPES, "GEN", ROWS, Set.of("TY", "ER"), PersonForm.SUFFIX_LAST, DateForm.SLASHES);

    private RisTable() {}
}
