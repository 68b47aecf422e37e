package bib.entry;

/// The pages of a publication: numbers and ranges of them, with commas, semicolons or `&` between. A page's number may
/// have a hyphen of its own, as `A-1`.
public final class Pages {
    private static final String HYPHENS = "-‐‑";
    private static final String DASHES = HYPHENS + "‒–—―−";
    private static final String SEPARATORS = ",;&";

    private Pages() {}

    /// Dashes of any kind and number, with the spaces around them, as one hyphen. Where pages with a hyphen of
    /// their own make a range, as `A-1--A-10`, an en dash says which of the dashes is that of the range.
    public static String dashed(String value) {
        StringBuilder out = new StringBuilder(value.length());
        int start = 0;
        for (int i = 0; i <= value.length(); i++) {
            if (i == value.length() || SEPARATORS.indexOf(value.charAt(i)) >= 0) {
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

    /// The same with two hyphens in each range, as BibTeX has it.
    public static String doubled(String value) {
        String pages = dashed(value);
        StringBuilder out = new StringBuilder(pages.length());
        int start = 0;
        for (int i = 0; i <= pages.length(); i++) {
            if (i == pages.length() || SEPARATORS.indexOf(pages.charAt(i)) >= 0) {
                String part = pages.substring(start, i);
                out.append(isOnePage(part) ? part : part.replace(rangeSign(part), "--"));
                out.append(pages, i, Math.min(i + 1, pages.length()));
                start = i + 1;
            }
        }
        return out.toString();
    }

    /// The first and the last page as one text. Either may be empty, and the first may be a whole range by itself.
    public static String range(String first, String last) {
        String from = dashed(first);
        String to = dashed(last);
        if (from.isEmpty() || to.isEmpty() || from.equals(to)) {
            return from.isEmpty() ? to : from;
        }
        return isWhole(from, to) ? from : from + (hasDash(from) || hasDash(to) ? "–" : "-") + to;
    }

    /// The first page of a lone range; all that is given where it is none.
    ///
    /// @param pages as [#dashed] gives them
    public static String first(String pages) {
        int dash = rangeDash(pages);
        return dash < 0 ? pages : pages.substring(0, dash);
    }

    /// The last page of a lone range; empty where it is none.
    ///
    /// @param pages as [#dashed] gives them
    public static String last(String pages) {
        int dash = rangeDash(pages);
        return dash < 0 ? "" : pages.substring(dash + 1);
    }

    private static int rangeDash(String pages) {
        String sign = rangeSign(pages);
        int dash = pages.indexOf(sign);
        boolean list = pages.chars().anyMatch(c -> SEPARATORS.indexOf(c) >= 0);
        return dash > 0 && dash == pages.lastIndexOf(sign) && !list && !isOnePage(pages) ? dash : -1;
    }

    /// Whether it is a page in a section, as a newspaper's `A-1`: one or two capitals, a hyphen and a number. From
    /// letters to a number no range goes; from `ii` to `10` one may.
    private static boolean isOnePage(String part) {
        String page = part.strip();
        int dash = page.indexOf('-');
        return (dash == 1 || dash == 2)
                && dash + 1 < page.length()
                && page.chars().limit(dash).allMatch(c -> c >= 'A' && c <= 'Z')
                && page.chars().skip(dash + 1L).allMatch(c -> c >= '0' && c <= '9');
    }

    private static String rangeSign(String dashed) {
        return dashed.indexOf('–') >= 0 ? "–" : "-";
    }

    /// Whether the first text has the last page already, as `12-15`; in `A-1`, the hyphen is the page's own.
    private static boolean isWhole(String from, String to) {
        int dash = from.indexOf(rangeSign(from));
        boolean range = dash > 0 && (Character.isDigit(from.charAt(dash - 1)) || from.endsWith(to));
        return range && !hasDash(to);
    }

    private static boolean hasDash(String dashed) {
        return dashed.indexOf('-') > 0 || dashed.indexOf('–') > 0;
    }
}
