package bib.check;

import bib.bibtex.value.VerbatimFields;
import bib.entry.AnnotationParser;
import bib.entry.Field;
import java.util.Set;

/// Which fields hold words that are printed.
final class Prose {
    /// Beside those that are read so: what people and programs write, not prose either.
    private static final Set<String> MORE = Set.of(
            "execute", "biburl", "adsurl", "adsnote", "html", "code", "website", "link", "slides", "video", "poster",
            "preview");

    /// What styles print of an entry, beside names: biblatex's standard styles, and BibTeX's.
    private static final Set<String> PRINTED = Set.of("""
            title subtitle titleaddon booktitle booksubtitle booktitleaddon maintitle mainsubtitle maintitleaddon
            issuetitle issuesubtitle issuetitleaddon eventtitle eventtitleaddon origtitle reprinttitle shorttitle
            shorthand label journal journaltitle journalsubtitle journaltitleaddon shortjournal series shortseries
            volume volumes number issue part chapter pages pagetotal eid edition version type howpublished
            publisher organization institution school address location venue origpublisher origlocation
            year date pubstate note addendum nameaddon""".split("\\s+"));

    private Prose() {}

    /// Whether styles print a field.
    static boolean isPrinted(Field field) {
        return PRINTED.contains(field.name()) || Field.NAME_FIELDS.contains(field.name());
    }

    /// Whether a field holds an address, an identifier or a list of keys.
    static boolean isVerbatim(Field field) {
        return VerbatimFields.contain(field.name())
                || MORE.contains(field.name())
                || field.name().endsWith("url")
                || AnnotationParser.isAnnotation(field.name());
    }
}
