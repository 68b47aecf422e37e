package bib.csl.mapping;

import bib.entry.OrdinalWords;
import bib.entry.WebLink;
import bib.latex.Ordinals;
import java.util.List;
import java.util.Locale;

/// What single field values become on their way into CSL variables.
final class Conversions {
    private Conversions() {}

    /// An edition as a number where it is one, however it is spelt; other words as they stand.
    static String edition(String value) {
        String bare = value.toLowerCase(Locale.ROOT);
        for (String word : List.of(" edition", " edn.", " ed.", " edn", " ed")) {
            if (bare.endsWith(word)) {
                bare = bare.substring(0, bare.length() - word.length()).strip();
                break;
            }
        }
        int spelt = OrdinalWords.number(bare);
        if (spelt > 0) {
            return Integer.toString(spelt);
        }
        int digits = 0;
        while (digits < bare.length() && bare.charAt(digits) >= '0' && bare.charAt(digits) <= '9') {
            digits++;
        }
        return digits > 0 && isOrdinalEnd(bare.substring(digits)) ? bare.substring(0, digits) : value;
    }

    private static boolean isOrdinalEnd(String end) {
        return end.isEmpty() || end.equals(".") || Ordinals.isEnglishEnding(end);
    }

    static boolean isAddress(String value) {
        return WebLink.isWeb(value) && value.chars().noneMatch(c -> Character.isWhitespace(c) || c == '\u00A0');
    }

    /// Where an eprint stands on the web, for the archives biblatex knows; otherwise empty.
    static String eprintAddress(EntryFields entry, String eprint) {
        if (!entry.arxivId().isEmpty()) {
            return "https://arxiv.org/abs/" + entry.arxivId();
        }
        return archiveAddress(entry.eprintType(), eprint);
    }

    /// @param archive in lower case
    static String archiveAddress(String archive, String eprint) {
        return switch (archive) {
            case "jstor" -> "https://www.jstor.org/stable/" + eprint;
            case "pubmed", "pmid" -> "https://pubmed.ncbi.nlm.nih.gov/" + eprint;
            case "hdl" -> "https://hdl.handle.net/" + eprint;
            case "googlebooks" -> "https://books.google.com/books?id=" + eprint;
            default -> "";
        };
    }
}
