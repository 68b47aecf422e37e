package bib.csl.mapping;

import java.util.Set;

/// When a row of the [TypeTable] or the [FieldTable] holds for an entry.
enum When {
    ALWAYS,
    /// There is a larger work of several volumes, with a title of its own.
    MAINTITLE,
    NO_MAINTITLE,
    /// The entry is itself one volume of such a work.
    VOLUME,
    NO_VOLUME,
    /// It stands on arXiv and has not come out in a journal or a book.
    PREPRINT,
    /// It says itself that it is a preprint, wherever it stands.
    SAID_PREPRINT,
    /// It says at what conference or other event it was given.
    EVENT,
    MAGAZINE,
    NEWSPAPER,
    BLOG,
    POST,
    DICTIONARY,
    /// `entrysubtype` names the CSL type itself.
    SUBTYPE,
    /// `eprint` is a PubMed number.
    PUBMED,
    PAGES,
    NO_PAGES,
    NO_DOI;

    private static final Set<String> BLOGS = Set.of("blog", "weblog", "blogpost", "post-weblog");
    private static final Set<String> POSTS = Set.of("post", "forum", "tweet", "socialmedia", "mastodon", "comment");

    boolean holds(EntryFields entry) {
        return switch (this) {
            case ALWAYS, SUBTYPE -> true;
            case MAINTITLE -> entry.has("maintitle");
            case NO_MAINTITLE -> !entry.has("maintitle");
            case VOLUME -> isVolume(entry);
            case NO_VOLUME -> !isVolume(entry);
            case PREPRINT -> isPreprint(entry);
            case SAID_PREPRINT -> entry.subtype().equals(TypeTable.PREPRINT);
            case EVENT -> entry.has("eventtitle") || entry.has("eventdate") || entry.has("venue");
            case MAGAZINE -> entry.subtype().equals("magazine");
            case NEWSPAPER -> entry.subtype().equals("newspaper");
            case BLOG -> BLOGS.contains(entry.subtype());
            case POST -> POSTS.contains(entry.subtype());
            case DICTIONARY -> entry.subtype().equals("dictionary");
            case PUBMED ->
                entry.eprintType().equals("pubmed") || entry.eprintType().equals("pmid");
            case PAGES -> entry.has("pages");
            case NO_PAGES -> !entry.has("pages");
            case NO_DOI -> !entry.has("doi");
        };
    }

    /// Whether a row under this condition says what the variable is called in the ordinary case, and so can be read
    /// backwards.
    boolean isOrdinary() {
        return this == ALWAYS || this == NO_MAINTITLE || this == NO_VOLUME;
    }

    private static boolean isVolume(EntryFields entry) {
        return entry.has("maintitle") && EntryTypes.BOOKS.contains(entry.type());
    }

    /// A thesis, a report or a book stays one where it stands on arXiv, too.
    private static boolean isPreprint(EntryFields entry) {
        boolean published = entry.has("journaltitle") || entry.has("journal") || entry.has("booktitle");
        return EntryTypes.PREPRINTS.contains(entry.type())
                && !published
                && !entry.arxivId().isEmpty();
    }
}
