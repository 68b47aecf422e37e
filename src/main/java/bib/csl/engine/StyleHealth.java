package bib.csl.engine;

import java.util.List;

/// How a style fares with sample publications: what one should know before choosing it.
///
/// @param failure        why it cannot render; empty where it can
/// @param bibliography   whether it sets a bibliography
/// @param silent         CSL item types it prints nothing for in its bibliography
/// @param inBibliography where it cuts a list of authors there
/// @param inCitations    where it cuts a list of authors in a citation
/// @param yearSuffixes   whether letters tell works of one author and year apart (`2020a`)
/// @param warnings       what it says that the standard does not know, with the place, one line each
public record StyleHealth(
        String failure,
        boolean bibliography,
        List<String> silent,
        Cut inBibliography,
        Cut inCitations,
        boolean yearSuffixes,
        List<String> warnings) {
    /// Where a list of names is cut.
    ///
    /// @param from  the smallest number of names that is cut; 0 where all show, or none ever does
    /// @param shown how many of those show
    public record Cut(int from, int shown) {
        public static final Cut NONE = new Cut(0, 0);
    }

    public StyleHealth {
        silent = List.copyOf(silent);
        warnings = List.copyOf(warnings);
    }

    /// The health of a style that cannot render.
    public static StyleHealth failed(String failure) {
        return new StyleHealth(failure, false, List.of(), Cut.NONE, Cut.NONE, false, List.of());
    }

    public boolean renders() {
        return failure.isEmpty();
    }
}
