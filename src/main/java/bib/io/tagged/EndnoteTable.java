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

/// The tags of EndNote's own text format, which grew out of refer's (EndNote's manual, "EndNote Import": types
/// and their tags).
final class EndnoteTable {
    private static final List<TagTable.Type> TYPES = List.of(
            type("Journal Article", "article"),
            type("Electronic Article", "article"),
            type("Magazine Article", "article", "magazine"),
            type("Newspaper Article", "article", "newspaper"),
            type("Book", "book"),
            type("Electronic Book", "book"),
            type("Classical Work", "book", "classic"),
            type("Ancient Text", "book", "classic"),
            type("Serial", "periodical"),
            type("Edited Book", "collection"),
            type("Book Section", "incollection"),
            type("Electronic Book Section", "incollection"),
            type("Conference Paper", "inproceedings"),
            type("Conference Proceedings", "proceedings"),
            type("Thesis", "thesis"),
            type("Report", "report"),
            type("Government Document", "report"),
            type("Standard", "standard"),
            type("Web Page", "online"),
            type("Blog", "online", "blog"),
            type("Online Multimedia", "online"),
            type("Computer Program", "software"),
            type("Dataset", "dataset"),
            type("Online Database", "dataset"),
            type("Aggregated Database", "dataset"),
            type("Patent", "patent"),
            type("Statute", "legislation"),
            type("Bill", "legislation", "bill"),
            type("Hearing", "legislation", "hearing"),
            type("Case", "jurisdiction"),
            type("Legal Rule or Regulation", "legal"),
            type("Personal Communication", "letter"),
            type("Map", "image", "map"),
            type("Figure", "image", "figure"),
            type("Chart or Table", "image"),
            type("Artwork", "artwork"),
            type("Film or Broadcast", "movie"),
            type("Audiovisual Material", "video"),
            type("Music", "audio"),
            type("Manuscript", "unpublished"),
            type("Unpublished Work", "unpublished"),
            type("Pamphlet", "booklet"),
            type("Dictionary", "inreference", "dictionary"),
            type("Encyclopedia", "inreference"),
            type("Generic", "misc"),
            type("Catalog", "misc"),
            type("Equation", "misc"),
            type("Grant", "misc"));

    private static final List<TagRow> ROWS = List.of(
            row("F", "").as(How.KEY),
            row("A", "editor").as(How.NAMES).in(EDITED),
            row("A", "author").as(How.NAMES).except(EDITED),
            row("Y", "editor").as(How.NAMES).in(WHOLE),
            row("E", "editor").as(How.NAMES),
            row("Y", "editora")
                    .as(How.NAMES)
                    .in(PART, PAPER, EDITED, PROCEEDINGS)
                    .read(),
            row("?", "translator").as(How.NAMES),
            row("D", "date").as(How.YEAR),
            row("8", "date").as(How.DATE),
            row("T", "title"),
            row("J", "journaltitle").in(ARTICLE),
            row("B", "journaltitle").in(ARTICLE).read(),
            row("O", "shortjournal").in(ARTICLE),
            row("B", "booktitle").in(PART, PAPER),
            row("J", "booktitle").in(PART, PAPER).read(),
            row("S", "series").in(ARTICLE, PART, PAPER, PROCEEDINGS),
            row("B", "series").in(WHOLE, EDITED, REPORT, THESIS, OTHER),
            row("S", "series").read(),
            row("B", "titleaddon").in(ONLINE),
            row("V", "volume"),
            row("N", "number").except(PATENT, REPORT),
            row("6", "volumes"),
            row("P", "pages").as(How.PAGES),
            row("]", "eid").in(ARTICLE),
            row("&", "chapter").in(PART, WHOLE, EDITED, PROCEEDINGS),
            row("7", "version").in(OTHER),
            row("7", "edition").except(OTHER, ARTICLE),
            row("I", "institution").in(THESIS, REPORT),
            row("I", "publisher"),
            row("C", "location"),
            row("@", "issn").as(How.ISSN).except(PATENT),
            row("@", "isbn").as(How.ISBN).except(PATENT),
            row("@", "number").in(PATENT, REPORT),
            row("N", "number").in(PATENT, REPORT),
            row("9", "type").as(How.GENRE),
            row("R", "doi").as(How.DOI),
            row("U", "eprint").as(How.ARXIV),
            row("U", "url"),
            row("[", "urldate").as(How.OTHER_DATE),
            row("X", "abstract"),
            row("K", "keywords").as(How.KEYWORDS),
            row("Z", "note").as(How.LINES),
            row("O", "note").as(How.LINES).read(),
            row("G", "language").as(How.LANGUAGE),
            row("!", "shorttitle"),
            row("L", "library"),
            row("(", "origtitle"),
            row("2", "pmcid").as(How.PMCID));

    /// For EndNote's XML, where the second persons of a book are the editors of its series, and its own the third, as
    /// EndNote has them.
    static final TagTable XML = table(ROWS);

    /// For lines with tags, where `%E` is the editor to all programs.
    static final TagTable TABLE = table(
            ROWS.stream().map(row -> row.tag().equals("Y") ? row.read() : row).toList());

    private EndnoteTable() {}

    private static TagTable table(List<TagRow> rows) {
        return new TagTable(
                TYPES,
                "Generic",
                rows,
                Set.of("0", "=", "+", "~", "W"),
                PersonForm.ORGANISATION_COMMA,
                DateForm.WITHOUT_YEAR);
    }
}
