package bib.check.finding;

/// One kind of trouble that is looked for in a library. `docs/checks.md` has a section on each.
///
/// A check takes time in proportion to the library, whatever is in it.
public interface Check {
    /// What options and reports call it: small letters and hyphens, as `duplicate-key`.
    String id();

    /// What it finds, in a line without a full stop.
    String summary();

    /// Looks at a library.
    void run(Subject subject, Findings findings);
}
