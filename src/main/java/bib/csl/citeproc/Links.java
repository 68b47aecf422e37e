package bib.csl.citeproc;

import bib.entry.Doi;
import bib.entry.WebLink;
import de.undercouch.citeproc.csl.internal.token.TextToken;

/// Where a token leads.
final class Links {
    private Links() {}

    /// A web address, or nothing.
    static String target(TextToken token) {
        String text = token.getText().strip();
        return switch (token.getType()) {
            case URL -> WebLink.isWeb(text) ? text : "";
            case DOI -> Doi.bare(text).startsWith("10.") || WebLink.isWeb(text) ? Doi.address(text) : "";
            case TEXT, OPEN_QUOTE, CLOSE_QUOTE, PREFIX, SUFFIX, DELIMITER -> "";
        };
    }
}
