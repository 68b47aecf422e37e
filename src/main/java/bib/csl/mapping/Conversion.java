package bib.csl.mapping;

import bib.csl.Languages;
import bib.entry.Doi;
import bib.entry.Field;
import bib.entry.Pages;

/// How a field's value becomes a CSL variable's. A value that a conversion has nothing for is empty.
enum Conversion {
    /// As it stands.
    TEXT,
    /// A list of names, one by one.
    NAMES,
    /// One organisation in a name variable.
    ORGANISATION,
    DATE,
    /// BibTeX's `12--15`, `12–15` to CSL's `12-15`.
    PAGES,
    /// Ordinals to numbers: `2nd`, `Second` to `2`.
    EDITION,
    /// Without the address of a resolver.
    DOI,
    /// A web address alone.
    ADDRESS,
    /// Anything but a web address alone.
    NOT_ADDRESS,
    /// The web address that an eprint stands for.
    EPRINT_ADDRESS,
    /// An identifier as `arXiv:2406.06592`.
    ARXIV_NUMBER,
    /// The name `arXiv`.
    ARXIV_NAME,
    /// BCP 47.
    LANGUAGE,
    /// biblatex's localisation keys to words.
    KEY_WORDS,
    /// The number of a journal's series to words: `3` to `3rd series`.
    JOURNAL_SERIES;

    /// @param entry the entry the field is of
    String text(EntryFields entry, Field field) {
        String value = field.text().strip();
        return switch (this) {
            case TEXT -> field.markup().strip();
            case NAMES, ORGANISATION, DATE -> value;
            case PAGES -> Pages.dashed(value);
            case EDITION -> Conversions.edition(value);
            case DOI -> Doi.bare(value);
            case ADDRESS -> Conversions.isAddress(value) ? value : "";
            case NOT_ADDRESS -> Conversions.isAddress(value) ? "" : value;
            case EPRINT_ADDRESS -> Conversions.eprintAddress(entry, value);
            case ARXIV_NUMBER -> entry.arxivId().isEmpty() ? "" : "arXiv:" + entry.arxivId();
            case ARXIV_NAME -> entry.arxivId().isEmpty() ? "" : "arXiv";
            case LANGUAGE -> Languages.tag(value);
            case KEY_WORDS -> LocalisationKeys.words(value);
            case JOURNAL_SERIES -> LocalisationKeys.series(value);
        };
    }

    /// Whether it makes something of the field beside its value, which then may go to another variable, too. All other
    /// fields feed one variable.
    boolean isDerived() {
        return this == EPRINT_ADDRESS || this == ARXIV_NUMBER || this == ARXIV_NAME;
    }
}
