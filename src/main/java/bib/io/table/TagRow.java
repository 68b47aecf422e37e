package bib.io.table;

import java.util.EnumSet;
import java.util.Set;

/// One row of a tagged format's table: which field a tag holds in entries of some kinds.
///
/// Rows are tried in order. Reading, a tag's value goes to the first field that is free; writing, a field goes to the
/// first tag that is.
///
/// @param kinds    none means all
/// @param readOnly whether other programs write it and we do not
public record TagRow(String tag, String field, Set<Kind> kinds, How how, boolean readOnly) {
    /// How a field's value stands in the tag.
    public enum How {
        TEXT,
        /// Text that may come in several tags.
        LINES,
        /// One name in each tag.
        NAMES,
        /// One organisation in each tag.
        ORGANISATIONS,
        /// The ORCID iD of the name before it (`author+an:orcid`).
        ORCID,
        KEYWORDS,
        /// The year alone.
        YEAR,
        DATE,
        /// Another date than the publication's.
        OTHER_DATE,
        PAGES,
        FIRST_PAGE,
        LAST_PAGE,
        DOI,
        /// A web address alone.
        ADDRESS,
        /// An arXiv number as the address of its page.
        ARXIV,
        /// An arXiv number alone.
        ARXIV_NUMBER,
        ISSN,
        ISBN,
        /// An identifier in PubMed Central, with its letters.
        PMCID,
        /// A language, by name or tag.
        LANGUAGE,
        /// What kind of thesis or report it is.
        GENRE,
        KEY
    }

    public static TagRow row(String tag, String field) {
        return new TagRow(tag, field, Set.of(), How.TEXT, false);
    }

    public TagRow as(How newHow) {
        return new TagRow(tag, field, kinds, newHow, readOnly);
    }

    public TagRow in(Kind... only) {
        return new TagRow(tag, field, Set.of(only), how, readOnly);
    }

    public TagRow except(Kind... others) {
        Set<Kind> only = EnumSet.allOf(Kind.class);
        only.removeAll(Set.of(others));
        return new TagRow(tag, field, Set.copyOf(only), how, readOnly);
    }

    /// The same for reading alone.
    public TagRow read() {
        return new TagRow(tag, field, kinds, how, true);
    }

    public boolean fits(Kind kind) {
        return kinds.isEmpty() || kinds.contains(kind);
    }

    /// Whether each line of the tag is a value of its own.
    boolean isOneALine() {
        return how == How.KEYWORDS || how == How.ISSN || how == How.ISBN || field.equals("url");
    }

    boolean isNames() {
        return how == How.NAMES || how == How.ORGANISATIONS;
    }

    boolean isPublished() {
        return how == How.YEAR || how == How.DATE;
    }

    boolean isPages() {
        return how == How.PAGES || how == How.FIRST_PAGE || how == How.LAST_PAGE;
    }
}
