package bib.publist;

/// Whether a section's numbers go on from those of the numbered section before.
public enum Counting {
    /// Each section has its own 1.
    RESTART,
    /// It counts on where the numbers run the same way: 17 … 9, then 8 … 1.
    CONTINUE
}
