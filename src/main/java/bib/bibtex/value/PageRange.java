package bib.bibtex.value;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A range in a `pages` field: `12--15`, `A3-A7`, `1234--41`. Offsets are into the value.
///
/// @param start     its first digit
/// @param end       one past its last digit
/// @param from      the first page's number
/// @param to        the last page's, as it is written
/// @param alike     whether the letters before the numbers are the same, or the last has none
/// @param dash      what stands between: one to three hyphens, or a dash of Unicode
/// @param gapStart  where that begins, blanks around it included
/// @param gapEnd    one past it
public record PageRange(
        int start, int end, String from, String to, boolean alike, String dash, int gapStart, int gapEnd) {
    private static final Pattern RANGE =
            Pattern.compile("\\s*([A-Za-z]{0,4})(\\d{1,9})\\s*(-{1,3}|[–—−‐‑])\\s*([A-Za-z]{0,4})(\\d{1,9})\\s*");

    /// The ranges among the pages between commas, from a place on.
    public static List<PageRange> in(String pages, int from) {
        List<PageRange> found = new ArrayList<>(1);
        int start = from;
        while (start <= pages.length()) {
            int comma = pages.indexOf(',', start);
            int end = comma < 0 ? pages.length() : comma;
            Matcher range = RANGE.matcher(pages).region(start, end);
            if (range.matches()) {
                found.add(of(range));
            }
            start = end + 1;
        }
        return found;
    }

    private static PageRange of(Matcher range) {
        String letters = range.group(4);
        boolean alike = letters.isEmpty() || letters.equalsIgnoreCase(range.group(1));
        return new PageRange(
                range.start(2),
                range.end(5),
                range.group(2),
                range.group(5),
                alike,
                range.group(3),
                range.end(2),
                range.start(4));
    }

    /// The same pages with two hyphens, as BibTeX has it, in each range that surely is one.
    public static String dashed(String pages) {
        StringBuilder out = new StringBuilder(pages);
        for (PageRange range : in(pages, 0).reversed()) {
            if (range.isForwards() && !range.isDoubtful()) {
                out.replace(range.gapStart(), range.gapEnd(), "--");
            }
        }
        return out.toString();
    }

    /// Whether the last page comes after the first, as it is written or with what it leaves out: `1234--41`.
    public boolean isForwards() {
        return alike && Long.parseLong(from) < Long.parseLong(last());
    }

    /// Whether the last page comes before the first.
    public boolean isBackwards() {
        return alike && Long.parseLong(from) > Long.parseLong(last());
    }

    private String last() {
        return to.length() < from.length() ? from.substring(0, from.length() - to.length()) + to : to;
    }

    /// Whether it may be no range but the number of an article or a page of a chapter, as `12-3` or `3-2`.
    public boolean isDoubtful() {
        boolean shortened = to.length() < from.length();
        return dash.equals("-") && (shortened || (from.length() == 1 && !isForwards()));
    }

    /// Whether it is written with one hyphen or three.
    public boolean isHyphenated() {
        return dash.equals("-") || dash.equals("---");
    }
}
