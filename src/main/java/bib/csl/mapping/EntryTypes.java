package bib.csl.mapping;

import java.util.Set;
import java.util.TreeSet;

/// Groups of entry types whose fields mean the same (biblatex manual, "Entry Types").
final class EntryTypes {
    /// Whole books: `number` is their place in a series.
    static final Set<String> BOOKS = Set.of(
            "book",
            "mvbook",
            "collection",
            "mvcollection",
            "proceedings",
            "mvproceedings",
            "reference",
            "mvreference",
            "commentary");
    /// What stands in a book: `number` is the book's place in a series.
    static final Set<String> PARTS = Set.of(
            "inbook",
            "bookinbook",
            "suppbook",
            "incollection",
            "suppcollection",
            "inproceedings",
            "conference",
            "inreference");
    static final Set<String> BOOKS_AND_PARTS = union(BOOKS, PARTS);
    /// Periodicals and what stands in them: `number` is the issue.
    static final Set<String> PERIODICALS = Set.of("article", "suppperiodical", "newsarticle", "review", "periodical");

    /// What may be a preprint, where nothing says that it has come out.
    static final Set<String> PREPRINTS = Set.of("article", "electronic", "misc", "online", "preprint", "unpublished");

    static final Set<String> CONFERENCES = Set.of("proceedings", "mvproceedings", "inproceedings", "conference");
    static final Set<String> THESES = Set.of("thesis", "phdthesis", "mastersthesis");
    static final Set<String> REPORTS = Set.of("report", "techreport");
    static final Set<String> PATENTS = Set.of("patent");
    static final Set<String> DECISIONS = Set.of("jurisdiction");

    private EntryTypes() {}

    private static Set<String> union(Set<String> first, Set<String> second) {
        Set<String> all = new TreeSet<>(first);
        all.addAll(second);
        return Set.copyOf(all);
    }
}
