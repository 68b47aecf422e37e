package bib.csl.engine;

import bib.csl.engine.item.NumberText;

/// Collapses and expands page ranges (CSL 1.0.2, appendix V).
final class PageRanges {
    private PageRanges() {}

    /// The last page as a format wants it beside the first; both are digits with perhaps letters after them.
    ///
    /// @param format the `page-range-format`; empty where there is none
    static String end(String format, String first, String last) {
        String whole = expanded(first, last);
        if (NumberText.parse(first) >= NumberText.parse(whole)) {
            return last;
        }
        return switch (format) {
            case "expanded" -> whole;
            case "minimal" -> minimal(first, whole, 0);
            case "minimal-two" -> minimal(first, whole, 2);
            case "chicago", "chicago-15" -> chicago15(first, whole);
            case "chicago-16" -> chicago16(first, whole);
            default -> last;
        };
    }

    private static String expanded(String first, String last) {
        return last.length() < first.length() ? first.substring(0, first.length() - last.length()) + last : last;
    }

    private static String minimal(String first, String last, int least) {
        if (first.length() != last.length()) {
            return last;
        }
        int same = 0;
        while (same < first.length()
                && first.charAt(same) == last.charAt(same)
                && last.length() - same > Math.max(least, 1)) {
            same++;
        }
        return last.substring(same);
    }

    private static String chicago15(String first, String last) {
        long begin = NumberText.parse(first);
        long end = NumberText.parse(last);
        if (begin > 100 && begin % 100 != 0 && begin / 100 == end / 100) {
            return String.valueOf(end % 100);
        }
        return begin >= 10_000 ? shortened(begin, end, last, 3) : last;
    }

    private static String chicago16(String first, String last) {
        long begin = NumberText.parse(first);
        long end = NumberText.parse(last);
        return begin > 100 && begin % 100 != 0 ? shortened(begin, end, last, 2) : last;
    }

    private static String shortened(long begin, long end, String last, int from) {
        long divisor = 1;
        for (int i = 0; i < from; i++) {
            divisor *= 10;
        }
        for (int i = from; i < last.length(); i++) {
            if (begin / divisor == end / divisor) {
                return String.valueOf(end % divisor);
            }
            divisor *= 10;
        }
        return last;
    }
}
