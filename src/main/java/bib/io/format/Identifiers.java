package bib.io.format;

import bib.entry.Doi;
import bib.entry.WebLink;
import java.util.Locale;

/// Identifiers as other programs write them.
public final class Identifiers {
    /// What an arXiv number stands behind on the web.
    public static final String ARXIV = "https://arxiv.org/abs/";

    private Identifiers() {}

    /// An arXiv number without `arXiv:` and without the address of its page.
    public static String arxiv(String text) {
        String number = text.startsWith(ARXIV) ? text.substring(ARXIV.length()) : text;
        return number.regionMatches(true, 0, "arxiv:", 0, 6)
                ? number.substring(6).strip()
                : number;
    }

    public static boolean isDoi(String text) {
        String doi = Doi.bare(text);
        return doi.startsWith("10.") && doi.indexOf('/') > 3 && doi.indexOf(' ') < 0;
    }

    public static boolean isAddress(String text) {
        return WebLink.isWeb(text);
    }

    /// A number without what programs put after it, as in `1234-5678 (Electronic)`.
    public static String serial(String text) {
        int note = text.indexOf('(');
        return (note < 0 ? text : text.substring(0, note)).strip();
    }

    public static boolean isIssn(String text) {
        return signs(text) == 8;
    }

    public static boolean isIsbn(String text) {
        int signs = signs(text);
        return signs == 10 || signs == 13;
    }

    /// How many signs a number has, hyphens aside; 0 where it has others.
    private static int signs(String text) {
        String bare = serial(text).replace("-", "").replace(" ", "").toUpperCase(Locale.ROOT);
        for (int i = 0; i < bare.length(); i++) {
            char c = bare.charAt(i);
            boolean check = c == 'X' && i == bare.length() - 1;
            if ((c < '0' || c > '9') && !check) {
                return 0;
            }
        }
        return bare.length();
    }

    /// An ORCID iD as `0000-0002-1825-0097`, out of its address or `ORCID: 0000000218250097`; empty where there is
    /// none.
    public static String orcid(String text) {
        String iD = text.strip().toUpperCase(Locale.ROOT);
        int start = Math.max(iD.lastIndexOf('/'), Math.max(iD.lastIndexOf(':'), iD.lastIndexOf(' '))) + 1;
        String bare = iD.substring(start).replace("-", "");
        boolean form = bare.length() == 16 && isNumber(bare.substring(0, 15)) && (isNumber(bare) || bare.endsWith("X"));
        return form
                ? String.join(
                        "-", bare.substring(0, 4), bare.substring(4, 8), bare.substring(8, 12), bare.substring(12))
                : "";
    }

    public static boolean isNumber(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
