package bib.csl.mapping;

import bib.entry.OrdinalWords;
import bib.latex.Ordinals;
import java.util.List;
import java.util.Locale;

/// What single field values become on their way into CSL variables.
final class Conversions {
    private static final String HYPHENS = "-‐‑";
    private static final String DASHES = HYPHENS + "‒–—―−";
    private Conversions() {}

    /// Dashes of any kind and number, with the spaces around them, as CSL's one hyphen. Where pages with a hyphen of
    /// their own make a range, as `A-1--A-10`, an en dash says which of the dashes is that of the range.
    static String pages(String value) {
        StringBuilder out = new StringBuilder(value.length());
        int start = 0;
        for (int i = 0; i <= value.length(); i++) {
            if (i == value.length() || ",;&".indexOf(value.charAt(i)) >= 0) {
                addPages(value.substring(start, i), out);
                out.append(value, i, Math.min(i + 1, value.length()));
                start = i + 1;
            }
        }
        return out.toString();
    }

    private static void addPages(String pages, StringBuilder out) {
        boolean hasInner = false;
        boolean hasRange = false;
        for (int i = nextDash(pages, 0); i < pages.length(); i = nextDash(pages, dashEnd(pages, i))) {
            hasInner |= isInner(pages, i);
            hasRange |= !isInner(pages, i);
        }
        int done = 0;
        for (int i = nextDash(pages, 0); i < pages.length(); i = nextDash(pages, done)) {
            out.append(pages, done, spacesBefore(pages, i));
            out.append(hasInner && hasRange && !isInner(pages, i) ? '–' : '-');
            done = dashEnd(pages, i);
        }
        out.append(pages, done, pages.length());
    }

    private static int nextDash(String text, int from) {
        int i = from;
        while (i < text.length() && DASHES.indexOf(text.charAt(i)) < 0) {
            i++;
        }
        return i;
    }

    private static int dashEnd(String text, int dash) {
        int i = dash;
        while (i < text.length() && (DASHES.indexOf(text.charAt(i)) >= 0 || isSpace(text.charAt(i)))) {
            i++;
        }
        return i;
    }

    private static int spacesBefore(String text, int dash) {
        int i = dash;
        while (i > 0 && isSpace(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    /// Whether it is one hyphen with no space around it, which may belong to a page's number.
    private static boolean isInner(String text, int dash) {
        boolean hyphen = HYPHENS.indexOf(text.charAt(dash)) >= 0;
        return hyphen && dashEnd(text, dash) == dash + 1 && spacesBefore(text, dash) == dash;
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
