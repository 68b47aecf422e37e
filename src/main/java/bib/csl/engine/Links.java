package bib.csl.engine;

import bib.csl.engine.style.Look;
import bib.csl.engine.text.Piece;
import bib.csl.engine.text.TextCase;
import java.util.Optional;

/// Makes DOI, URL, PMID and PMCID lead to their web addresses.
final class Links {
    private static final String DOI = "https://doi.org/";
    private static final String PMID = "https://www.ncbi.nlm.nih.gov/pubmed/";
    private static final String PMCID = "https://www.ncbi.nlm.nih.gov/pmc/articles/";
    private static final String UNSAFE = "\"#%<>?[\\]^`{|}";

    private Links() {}

    static Piece piece(String variable, String value, Look look, Leaves leaves) {
        String target = target(variable, value);
        if (!isWeb(target)) {
            return leaves.of(value, look, false);
        }
        String address = addressIn(look.prefix());
        String shown = variable.equals("DOI") ? withoutResolver(value) : value;
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
            case "DOI" -> DOI + encoded(withoutResolver(value));
            case "PMID" -> isWeb(value) ? value : PMID + encoded(value);
            case "PMCID" -> isWeb(value) ? value : PMCID + encoded(value);
            default -> value;
        };
    }

    private static boolean isWeb(String value) {
        return value.startsWith("https://") || value.startsWith("http://");
    }

    private static String withoutResolver(String doi) {
        if (doi.regionMatches(true, 0, "doi:", 0, 4)) {
            return doi.substring(4).strip();
        }
        int end = doi.indexOf("doi.org/");
        return isWeb(doi) && end >= 0 ? doi.substring(end + "doi.org/".length()) : doi;
    }

    private static String encoded(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c == 0x7f || UNSAFE.indexOf(c) >= 0) {
                out.append('%').append(String.format("%02X", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }
}
