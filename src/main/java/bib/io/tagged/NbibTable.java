package bib.io.tagged;

import static bib.io.table.Kind.ARTICLE;
import static bib.io.table.Kind.EDITED;
import static bib.io.table.Kind.PAPER;
import static bib.io.table.Kind.PART;
import static bib.io.table.Kind.PROCEEDINGS;
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

/// The tags of PubMed's export (National Library of Medicine, "MEDLINE/PubMed Data Element (Field) Descriptions").
final class NbibTable {
    private static final List<TagTable.Type> TYPES =
            List.of(type("Journal Article", "article"), type("Book", "book"), type("Book Chapter", "incollection"));

    private static final List<TagRow> ROWS = List.of(
            row("PMID", "pmid"),
            row("IS", "issn").as(How.ISSN),
            row("ISSN", "issn").as(How.ISSN).read(),
            row("ISBN", "isbn").as(How.ISBN),
            row("VI", "volume"),
            row("IP", "number"),
            row("DP", "date").as(How.DATE),
            row("TI", "title").in(ARTICLE, PART, PAPER),
            row("BTI", "title").in(WHOLE, EDITED, PROCEEDINGS),
            row("TI", "title").read(),
            row("BTI", "booktitle").in(PART, PAPER),
            row("CTI", "series"),
            row("PG", "pages").as(How.PAGES),
            row("LID", "doi").as(How.DOI),
            row("AID", "doi").as(How.DOI).read(),
            row("LID", "url").as(How.ADDRESS).read(),
            row("LID", "eid").in(ARTICLE),
            row("AB", "abstract"),
            row("FAU", "author").as(How.NAMES),
            row("AU", "author").as(How.NAMES).read(),
            row("CN", "author").as(How.ORGANISATIONS),
            row("AUID", "author").as(How.ORCID),
            row("FED", "editor").as(How.NAMES),
            row("ED", "editor").as(How.NAMES).read(),
            row("LA", "language").as(How.LANGUAGE),
            row("EN", "edition"),
            row("PB", "publisher"),
            row("PL", "location").in(WHOLE, EDITED, PROCEEDINGS, PART, PAPER),
            row("TA", "shortjournal"),
            row("JT", "journaltitle"),
            row("OT", "keywords").as(How.KEYWORDS),
            row("MH", "keywords").as(How.KEYWORDS).read(),
            row("TT", "origtitle"),
            row("PMC", "pmcid").as(How.PMCID),
            row("GN", "note").as(How.LINES),
            row("URL", "url").read());

    /// The history of a record, affiliations, grants, substances, relations of a database, further ISSNs.
    private static final Set<String> IGNORED = Set.of(
            "AD", "AUID", "CDAT", "CI", "COIS", "COI", "CRDT", "CRI", "CRF", "CON", "CIN", "CTDT", "DA", "DCOM", "DDIN",
            "DEP", "DRIN", "DRDT", "EDAT", "EFR", "EIN", "FIR", "FPS", "GR", "GS", "IR", "IRAD", "JID", "LR", "MHDA",
            "MID", "MIDS", "NM", "OAB", "OABL", "OCI", "OID", "OTO", "OWN", "PHST", "PMCR", "PRIN", "PROF", "PS", "PST",
            "PT", "PUBM", "RF", "RIN", "RN", "ROF", "RPF", "RPI", "SB", "SFM", "SI", "SO", "SPIN", "STAT", "UIN", "UOF",
            "UPI", "OUI", "PL", "IS", "ISSN", "ISBN", "LID", "AID");

    static final TagTable TABLE =
            new TagTable(TYPES, "Journal Article", ROWS, IGNORED, PersonForm.SUFFIX_BARE, DateForm.YEAR_FIRST);

    private NbibTable() {}
}
