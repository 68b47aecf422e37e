package bib.entry;

import java.nio.charset.StandardCharsets;

/// Addresses of the web, as they stand in data and as a link has them (RFC 3986).
public final class WebLink {
    private static final String LEGAL_IN_PATHS = "-._~!$&'()*+,;=:@/";
    private static final String HEX = "0123456789ABCDEF";

    private WebLink() {}

    /// Whether a text begins as an address of the web does. Addresses of other kinds come from data and may do harm.
    public static boolean isWeb(String text) {
        return text.regionMatches(true, 0, "https://", 0, 8) || text.regionMatches(true, 0, "http://", 0, 7);
    }

    /// A text as part of an address's path: what no path may hold is percent-encoded.
    public static String path(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean letter = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            if (letter || LEGAL_IN_PATHS.indexOf(c) >= 0) {
                out.append(c);
            } else {
                out.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 0xF));
            }
        }
        return out.toString();
    }
}
