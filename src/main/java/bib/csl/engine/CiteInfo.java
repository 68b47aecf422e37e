package bib.csl.engine;

import bib.csl.CitationItem;
import bib.csl.CitationItem.Show;

/// What a citation says of one of its items, and where it stands among the others.
///
/// @param nearNote  whether a note before refers to the same item and is not far off
/// @param firstNote the note of the first reference; 0 where it is this one or there is none
record CiteInfo(
        String prefix,
        String suffix,
        String locator,
        String label,
        Show show,
        Position position,
        boolean nearNote,
        int firstNote) {
    /// Where a cite stands (CSL 1.0.2, "position"), the weaker first.
    enum Position {
        FIRST,
        SUBSEQUENT,
        IBID,
        IBID_WITH_LOCATOR
    }

    static final CiteInfo NONE = new CiteInfo("", "", "", "", Show.ALL, Position.FIRST, false, 0);
    /// As a cite is compared with others to see whether it is ambiguous.
    static final CiteInfo COMPARED = new CiteInfo("", "", "", "", Show.ALL, Position.SUBSEQUENT, true, 0);

    static CiteInfo of(CitationItem item) {
        String locator = item.locator().strip();
        boolean bare = item.prefix().isEmpty()
                && item.suffix().isEmpty()
                && locator.isEmpty()
                && item.label().isEmpty()
                && item.show() == Show.ALL;
        return bare
                ? NONE
                : new CiteInfo(
                        item.prefix(), item.suffix(), locator, item.label(), item.show(), Position.FIRST, false, 0);
    }

    CiteInfo at(Position place, boolean near, int note) {
        boolean same = place == position && near == nearNote && note == firstNote;
        return same ? this : new CiteInfo(prefix, suffix, locator, label, show, place, near, note);
    }

    boolean hasLocator() {
        return !locator.isEmpty();
    }
}
