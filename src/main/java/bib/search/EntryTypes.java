package bib.search;

import bib.entry.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The words people use for an entry's type, beside its own name.
///
/// - `conference` is BibTeX's older name of `inproceedings`; either finds both.
/// - `thesis` also finds `phdthesis` and `mastersthesis`, `report` also `techreport`, `online` also `electronic` and
///   `www`.
/// - `preprint` finds an article, misc, online or unpublished entry that has an e-print number, was not published in
///   a book, and in no journal but one that is called arXiv or a preprint; `arxiv` those of them on arXiv.
final class EntryTypes {
    private static final Set<String> PREPRINT_TYPES = Set.of("article", "misc", "online", "unpublished");

    private EntryTypes() {}

    static List<String> words(Entry entry) {
        String type = entry.type().name();
        List<String> out = new ArrayList<>();
        out.add(type);
        switch (type) {
            case "conference" -> out.add("inproceedings");
            case "inproceedings" -> out.add("conference");
            case "phdthesis", "mastersthesis" -> out.add("thesis");
            case "techreport" -> out.add("report");
            case "electronic", "www" -> out.add("online");
            default -> {}
        }
        if (isPreprint(entry)) {
            out.add("preprint");
            if (isArxiv(entry)) {
                out.add("arxiv");
            }
        }
        return out;
    }

    private static boolean isPreprint(Entry entry) {
        return PREPRINT_TYPES.contains(entry.type().name())
                && entry.text("eprint").isPresent()
                && entry.text("booktitle").isEmpty()
                && isPreprintServer(entry.text("journaltitle")
                        .or(() -> entry.text("journal"))
                        .orElse("preprint"));
    }

    private static boolean isPreprintServer(String journal) {
        String lower = journal.toLowerCase(Locale.ROOT);
        return lower.contains("arxiv") || lower.contains("preprint");
    }

    private static boolean isArxiv(Entry entry) {
        return entry.text("eprinttype")
                .or(() -> entry.text("archiveprefix"))
                .filter("arxiv"::equalsIgnoreCase)
                .isPresent();
    }
}
