package bib.csl.mapping;

import bib.entry.AnnotationParser;
import java.util.Set;

/// Fields that have no place in CSL by design: they guide BibTeX, biber, a reference manager or a web page; they say
/// nothing that a bibliography prints.
final class Bookkeeping {
    private static final Set<String> FIELDS = Set.of(
            // biblatex manual, "Special Fields"
            "crossref",
            "entryset",
            "execute",
            "ids",
            "indexsorttitle",
            "indextitle",
            "key",
            "langidopts",
            "options",
            "presort",
            "relatedoptions",
            "sortkey",
            "sortname",
            "sortshorthand",
            "sorttitle",
            "sortyear",
            "xdata",
            "xref",
            // reference managers
            "__markedentry",
            "added-at",
            "bibsource",
            "biburl",
            "citation",
            "comment",
            "creationdate",
            "date-added",
            "date-modified",
            "file",
            "groups",
            "interhash",
            "intrahash",
            "local-url",
            "mendeley-groups",
            "mendeley-tags",
            "modificationdate",
            "owner",
            "pdf",
            "printed",
            "priority",
            "qualityassured",
            "ranking",
            "read",
            "readstatus",
            "relevance",
            "timestamp",
            "username");

    private Bookkeeping() {}

    static boolean contains(String field) {
        return FIELDS.contains(field)
                || AnnotationParser.isAnnotation(field)
                || field.startsWith("bdsk-")
                || field.startsWith("citeulike-");
    }
}
