package bib.csl;

import java.util.List;
import java.util.Locale;

/// What single field values become on their way into CSL variables.
final class Conversions {
    private static final String DASHES = "-‐‑‒–—―−";
    private static final List<String> ORDINALS = List.of(
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth");

    private Conversions() {}

    /// Dashes of any kind and number, with the spaces around them, as CSL's one hyphen.
    static String pages(String value) {
        StringBuilder out = new StringBuilder(value.length());
        int i = 0;
        while (i < value.length()) {
            char c = value.charAt(i);
            if (DASHES.indexOf(c) < 0) {
                out.append(c);
                i++;
                continue;
            }
            while (!out.isEmpty() && isSpace(out.charAt(out.length() - 1))) {
                out.setLength(out.length() - 1);
            }
            out.append('-');
            while (i < value.length() && (DASHES.indexOf(value.charAt(i)) >= 0 || isSpace(value.charAt(i)))) {
                i++;
            }
        }
        return out.toString();
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00A0';
    }

    /// An edition as a number where it is one, however it is spelt; other words as they stand.
    static String edition(String value) {
        String bare = value.toLowerCase(Locale.ROOT);
        for (String word : List.of(" edition", " edn.", " ed.", " edn", " ed")) {
            if (bare.endsWith(word)) {
                bare = bare.substring(0, bare.length() - word.length()).strip();
                break;
            }
        }
        int spelt = ORDINALS.indexOf(bare);
        if (spelt >= 0) {
            return Integer.toString(spelt + 1);
        }
        int digits = 0;
        while (digits < bare.length() && bare.charAt(digits) >= '0' && bare.charAt(digits) <= '9') {
            digits++;
        }
        return digits > 0 && isOrdinalEnd(bare.substring(digits)) ? bare.substring(0, digits) : value;
    }

    private static boolean isOrdinalEnd(String end) {
        return switch (end) {
            case "", "st", "nd", "rd", "th", "." -> true;
            default -> false;
        };
    }

    static boolean isAddress(String value) {
        boolean web = value.regionMatches(true, 0, "https://", 0, 8) || value.regionMatches(true, 0, "http://", 0, 7);
        return web && value.chars().noneMatch(c -> isSpace((char) c));
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
