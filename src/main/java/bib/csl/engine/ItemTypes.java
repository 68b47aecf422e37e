package bib.csl.engine;

import java.util.Set;

/// The item types of CSL 1.0.2, appendix III.
final class ItemTypes {
    private static final Set<String> KNOWN = Set.of(("article article-journal article-magazine article-newspaper bill"
                    + " book broadcast chapter classic collection dataset document entry entry-dictionary"
                    + " entry-encyclopedia event figure graphic hearing interview legal_case legislation manuscript"
                    + " map motion_picture musical_score pamphlet paper-conference patent performance periodical"
                    + " personal_communication post post-weblog regulation report review review-book software song"
                    + " speech standard thesis treaty webpage")
            .split(" "));

    private ItemTypes() {}

    static boolean isKnown(String type) {
        return KNOWN.contains(type);
    }
}
