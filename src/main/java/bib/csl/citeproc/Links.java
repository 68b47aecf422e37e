package bib.csl.citeproc;

import de.undercouch.citeproc.csl.internal.token.TextToken;

/// Where a token leads.
final class Links {
    private static final String DOI_RESOLVER = "https://doi.org/";
    private static final String HEX = "0123456789ABCDEF";

    private Links() {}

    /// A web address, or nothing: addresses of other kinds come from data and may do harm.
    static String target(TextToken token) {
        String text = token.getText().strip();
        return switch (token.getType()) {
            case URL -> isWeb(text) ? escaped(text, "") : "";
            case DOI -> doi(text);
            case TEXT, OPEN_QUOTE, CLOSE_QUOTE, PREFIX, SUFFIX, DELIMITER -> "";
        };
    }

    /// citeproc-java puts the resolver before a DOI where the style has it as a prefix.
    private static String doi(String text) {
        String doi = text.startsWith(DOI_RESOLVER) ? text.substring(DOI_RESOLVER.length()) : text;
        if (doi.startsWith("10.")) {
            return DOI_RESOLVER + escaped(doi, "#?");
        }
        return isWeb(text) ? escaped(text, "") : "";
    }

    private static boolean isWeb(String text) {
        return text.regionMatches(true, 0, "https://", 0, 8) || text.regionMatches(true, 0, "http://", 0, 7);
    }

    /// Without the characters that no address can have (RFC 3986), as DOIs may have any.
    ///
    /// @param more what else to escape, as it would end the path
    private static String escaped(String text, String more) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c == 0x7F || "\"<>\\^`{|}".indexOf(c) >= 0 || more.indexOf(c) >= 0) {
                out.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 0xF));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }
}
