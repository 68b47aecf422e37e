package bib.csl.engine;

import bib.csl.engine.style.Look;
import bib.csl.engine.text.Piece;
import bib.csl.engine.text.TextCase;
import bib.entry.Doi;
import bib.entry.WebLink;
import java.util.Optional;

/// Makes DOI, URL, PMID and PMCID lead to their web addresses.
final class Links {
    private static final String PMID = "https://www.ncbi.nlm.nih.gov/pubmed/";
    private static final String PMCID = "https://www.ncbi.nlm.nih.gov/pmc/articles/";

    private Links() {}

    static Piece piece(String variable, String value, Look look, Leaves leaves) {
        String target = target(variable, value);
        if (!WebLink.isWeb(target)) {
            return leaves.of(value, look, false);
        }
        String address = addressIn(look.prefix());
        String shown = variable.equals("DOI") ? Doi.bare(value) : value;
        Look inside = new Look("", "", look.decor(), false, TextCase.NONE, Optional.empty());
        Piece link = Piece.group();
        link.link = target;
        Piece text = leaves.of(shown, inside, look.textCase(), false);
        if (!address.isEmpty()) {
            text.prefix = address + text.prefix;
        }
        link.add(text);
        Piece whole = Piece.group();
        whole.affixes(look.prefix().substring(0, look.prefix().length() - address.length()), look.suffix());
        return whole.add(link);
    }

    /// The address that a prefix ends with; empty where it ends with none.
    private static String addressIn(String prefix) {
        int start = Math.max(prefix.lastIndexOf("https://"), prefix.lastIndexOf("http://"));
        boolean whole = start >= 0 && prefix.endsWith("/");
        return whole ? prefix.substring(start) : "";
    }

    private static String target(String variable, String value) {
        return switch (variable) {
            case "DOI" -> Doi.address(value);
            case "PMID" -> WebLink.isWeb(value) ? value : PMID + WebLink.path(value);
            case "PMCID" -> WebLink.isWeb(value) ? value : PMCID + WebLink.path(value);
            default -> value;
        };
    }
}
