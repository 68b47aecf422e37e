package bib.entry;

/// Digital object identifiers (ISO 26324), as people write them.
public final class Doi {
    private static final String HOST = "doi.org/";
    private static final String RESOLVER = "https://doi.org/";
    private static final String LABEL = "doi";

    private Doi() {}

    /// A DOI without the address of a resolver or `doi:` before it, or both, and without blanks around it; any other
    /// text as it is, without blanks around it.
    public static String bare(String text) {
        return withoutResolver(withoutResolver(text.strip()));
    }

    /// Where a DOI leads, however it is written; another address of the web in its place, as it is.
    public static String address(String text) {
        String doi = bare(text);
        return WebLink.isWeb(doi) ? doi : RESOLVER + WebLink.path(doi);
    }

    private static String withoutResolver(String value) {
        int start = Math.max(afterAddress(value), afterLabel(value));
        return start > 0 && start < value.length() ? value.substring(start).strip() : value;
    }

    /// One past `https://dx.doi.org/`, also with a colon or a slash too few; 0 where that is not there.
    private static int afterAddress(String value) {
        int at = 0;
        if (has(value, 0, "http")) {
            at = "http".length();
            at += has(value, at, "s") ? 1 : 0;
            at += has(value, at, ":") ? 1 : 0;
            int host = skip(value, at, '/');
            if (host == at || host > at + 2) {
                return 0;
            }
            at = host;
        }
        at += has(value, at, "dx.") ? 3 : has(value, at, "www.") ? 4 : 0;
        return has(value, at, HOST) ? skip(value, at + HOST.length(), '/') : 0;
    }

    /// One past `doi:`, `doi =` or the like, or `doi` alone before a number; 0 where that is not there.
    private static int afterLabel(String value) {
        if (!has(value, 0, LABEL)) {
            return 0;
        }
        int at = LABEL.length();
        while (at < value.length() && Character.isWhitespace(value.charAt(at))) {
            at++;
        }
        return has(value, at, ":") || has(value, at, "=") ? at + 1 : has(value, at, "10.") ? at : 0;
    }

    private static boolean has(String value, int at, String text) {
        return value.regionMatches(true, at, text, 0, text.length());
    }

    private static int skip(String value, int from, char c) {
        int at = from;
        while (at < value.length() && value.charAt(at) == c) {
            at++;
        }
        return at;
    }
}
