package bib.bibtex;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Ranges in a `pages` field, as BibTeX has them: with two hyphens.
final class PageRanges {
    private static final Pattern RANGE =
            Pattern.compile("(\\s*[A-Za-z]{0,4})(\\d{1,9})\\s*(-{1,3}|[–—−‐‑])\\s*([A-Za-z]{0,4})(\\d{1,9})(\\s*)");

    private PageRanges() {}

    /// The same pages, with two hyphens in each range that surely is one: it goes forwards, and is no number of an
    /// article, as `12-3`.
    static String dashed(String pages) {
        StringBuilder out = new StringBuilder(pages.length() + 4);
        int start = 0;
        while (start <= pages.length()) {
            int comma = pages.indexOf(',', start);
            int end = comma < 0 ? pages.length() : comma;
            Matcher range = RANGE.matcher(pages).region(start, end);
            boolean found = range.matches() && isRange(range);
            String written = found
                    ? range.group(1) + range.group(2) + "--" + range.group(4) + range.group(5) + range.group(6)
                    : pages.substring(start, end);
            out.append(written).append(comma < 0 ? "" : ",");
            start = end + 1;
        }
        return out.toString();
    }

    private static boolean isRange(Matcher range) {
        String letters = range.group(1).strip();
        String from = range.group(2);
        String to = range.group(5);
        boolean same = range.group(4).isEmpty() || range.group(4).equalsIgnoreCase(letters);
        boolean shortened = to.length() < from.length();
        String whole = shortened ? from.substring(0, from.length() - to.length()) + to : to;
        boolean doubtful = shortened && range.group(3).equals("-");
        return same && !doubtful && Long.parseLong(from) < Long.parseLong(whole);
    }
}
