package bib.publist;

/// How the entries of a section are numbered.
public enum Numbering {
    /// 1, 2, 3 …
    ASCENDING,
    /// … 3, 2, 1
    DESCENDING,
    /// No numbers; each entry has a bullet.
    BULLETS,
    /// Neither numbers nor bullets.
    NONE;

    boolean counts() {
        return this == ASCENDING || this == DESCENDING;
    }
}
