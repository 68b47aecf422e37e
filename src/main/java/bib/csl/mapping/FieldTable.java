package bib.csl.mapping;

import static bib.csl.mapping.EntryTypes.BOOKS_AND_PARTS;
import static bib.csl.mapping.EntryTypes.CONFERENCES;
import static bib.csl.mapping.EntryTypes.DECISIONS;
import static bib.csl.mapping.EntryTypes.PARTS;
import static bib.csl.mapping.EntryTypes.PATENTS;
import static bib.csl.mapping.EntryTypes.PERIODICALS;
import static bib.csl.mapping.EntryTypes.REPORTS;
import static bib.csl.mapping.EntryTypes.THESES;
import static bib.csl.mapping.FieldRow.row;

import java.util.List;

/// Which CSL variables the fields of BibTeX and biblatex feed (biblatex manual, "Entry Fields"; CSL 1.0.2,
/// appendix IV).
///
/// Rows are tried in order: the first that has a value fills its variable, those that join add to it, and a field feeds
/// the first variable that takes it. Read backwards, the first ordinary row of a variable that fits the entry type
/// names the field.
final class FieldTable {
    static final List<FieldRow> ROWS = List.of(
            row("author", "author").as(Conversion.NAMES),
            row("editor", "editor").as(Conversion.NAMES),
            row("editora", "contributor").as(Conversion.NAMES),
            row("editorb", "contributor").as(Conversion.NAMES),
            row("editorc", "contributor").as(Conversion.NAMES),
            row("translator", "translator").as(Conversion.NAMES),
            row("bookauthor", "container-author").as(Conversion.NAMES),
            row("commentator", "contributor").as(Conversion.NAMES),
            row("annotator", "contributor").as(Conversion.NAMES),
            row("introduction", "contributor").as(Conversion.NAMES),
            row("foreword", "contributor").as(Conversion.NAMES),
            row("afterword", "contributor").as(Conversion.NAMES),
            row("urldate", "accessed").as(Conversion.DATE),
            row("eventdate", "event-date").as(Conversion.DATE),
            row("origdate", "original-date").as(Conversion.DATE),
            row("submitted", "submitted").as(Conversion.DATE),
            row("available-date", "available-date").as(Conversion.DATE),
            // A volume of a larger work goes by that work's title, and has its own beside it.
            row("maintitle", "title").when(When.VOLUME),
            row("mainsubtitle", "title").when(When.VOLUME).join(Join.SUBTITLE),
            row("maintitleaddon", "title").when(When.VOLUME).join(Join.SENTENCE),
            row("title", "volume-title").when(When.VOLUME),
            row("subtitle", "volume-title").when(When.VOLUME).join(Join.SUBTITLE),
            row("titleaddon", "volume-title").when(When.VOLUME).join(Join.SENTENCE),
            row("title", "title").when(When.NO_VOLUME),
            row("subtitle", "title").when(When.NO_VOLUME).join(Join.SUBTITLE),
            row("titleaddon", "title").when(When.NO_VOLUME).join(Join.SENTENCE),
            row("shorttitle", "title-short"),
            row("maintitle", "container-title").in(PARTS).when(When.MAINTITLE),
            row("mainsubtitle", "container-title")
                    .in(PARTS)
                    .when(When.MAINTITLE)
                    .join(Join.SUBTITLE),
            row("maintitleaddon", "container-title")
                    .in(PARTS)
                    .when(When.MAINTITLE)
                    .join(Join.SENTENCE),
            row("booktitle", "volume-title").in(PARTS).when(When.MAINTITLE),
            row("booksubtitle", "volume-title").in(PARTS).when(When.MAINTITLE).join(Join.SUBTITLE),
            row("booktitle", "container-title").in(PARTS),
            row("booksubtitle", "container-title")
                    .in(PARTS)
                    .when(When.NO_MAINTITLE)
                    .join(Join.SUBTITLE),
            row("booktitleaddon", "section").in(PARTS),
            row("shortbooktitle", "container-title-short").in(PARTS),
            row("journaltitle", "container-title"),
            row("journal", "container-title"),
            row("journalsubtitle", "container-title").in(PERIODICALS).join(Join.SUBTITLE),
            row("journaltitleaddon", "container-title").in(PERIODICALS).join(Join.SENTENCE),
            row("booktitle", "container-title"),
            row("issuetitle", "volume-title").in(PERIODICALS),
            row("issuesubtitle", "volume-title").in(PERIODICALS).join(Join.SUBTITLE),
            row("issuetitleaddon", "volume-title").in(PERIODICALS).join(Join.SENTENCE),
            row("shortjournal", "container-title-short"),
            row("shortbooktitle", "container-title-short"),
            row("shorteventtitle", "container-title-short"),
            row("abbr", "container-title-short"),
            row("eventtitle", "event-title"),
            row("venue", "event-place"),
            row("series", "collection-title").in(PERIODICALS).as(Conversion.JOURNAL_SERIES),
            row("series", "collection-title"),
            row("origtitle", "original-title"),
            row("number", "collection-number").in(BOOKS_AND_PARTS),
            row("number", "issue").in(PERIODICALS),
            row("issue", "issue").join(Join.COMMA),
            row("eprint", "number").when(When.PREPRINT).as(Conversion.ARXIV_NUMBER),
            row("arxiv", "number").when(When.PREPRINT).as(Conversion.ARXIV_NUMBER),
            // Few styles print `number` of an article, all print `page`; biblatex has `eid` in the place of pages, too.
            row("eid", "page").when(When.NO_PAGES),
            row("eid", "number").in(PERIODICALS),
            row("number", "number"),
            row("eid", "number").when(When.PAGES),
            row("pages", "page").as(Conversion.PAGES),
            row("volume", "volume"),
            row("part", "part-number"),
            row("volumes", "number-of-volumes"),
            row("pagetotal", "number-of-pages"),
            row("chapter", "chapter-number"),
            row("edition", "edition").as(Conversion.EDITION),
            row("version", "version"),
            row("type", "genre").as(Conversion.KEY_WORDS),
            row("eprint", "publisher").when(When.PREPRINT).as(Conversion.ARXIV_NAME),
            row("arxiv", "publisher").when(When.PREPRINT).as(Conversion.ARXIV_NAME),
            row("institution", "publisher").in(THESES),
            row("school", "publisher").in(THESES),
            row("institution", "publisher").in(REPORTS),
            row("institution", "authority").in(DECISIONS),
            row("publisher", "publisher"),
            row("institution", "publisher"),
            row("school", "publisher"),
            row("organization", "publisher"),
            row("howpublished", "publisher").as(Conversion.NOT_ADDRESS),
            row("organization", "organizer").in(CONFERENCES).as(Conversion.ORGANISATION),
            row("location", "jurisdiction").in(PATENTS).as(Conversion.KEY_WORDS),
            row("address", "jurisdiction").in(PATENTS).as(Conversion.KEY_WORDS),
            row("location", "publisher-place"),
            row("address", "publisher-place"),
            row("origpublisher", "original-publisher"),
            row("origlocation", "original-publisher-place"),
            row("doi", "DOI").as(Conversion.DOI),
            row("eprint", "PMID").when(When.PUBMED),
            row("url", "URL"),
            row("howpublished", "URL").as(Conversion.ADDRESS),
            row("eprint", "URL").when(When.NO_DOI).as(Conversion.EPRINT_ADDRESS),
            row("arxiv", "URL").when(When.NO_DOI).as(Conversion.EPRINT_ADDRESS),
            row("isbn", "ISBN"),
            row("issn", "ISSN"),
            row("pmid", "PMID"),
            row("pmcid", "PMCID"),
            row("library", "call-number"),
            row("pubstate", "status").as(Conversion.KEY_WORDS),
            row("langid", "language").as(Conversion.LANGUAGE),
            row("hyphenation", "language").as(Conversion.LANGUAGE),
            row("language", "language").as(Conversion.LANGUAGE),
            row("note", "note"),
            row("addendum", "note").join(Join.SENTENCE),
            row("annotation", "annote"),
            row("annote", "annote"),
            row("abstract", "abstract"),
            row("keywords", "keyword"),
            row("keyword", "keyword"),
            row("shorthand", "citation-label"),
            row("label", "citation-label"),
            row("license", "license"));

    private FieldTable() {}
}
