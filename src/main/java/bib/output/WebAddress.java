package bib.output;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// The address of a link as it may stand in an output: `http`, `https` or `mailto`, ASCII only (RFC 3986).
///
/// Any other scheme could make the page or the document do something; such a link is written as its text.
final class WebAddress {
    private static final String LEGAL = "-._~:/?#[]@!$&'()*+,;=";

    private WebAddress() {}

    /// The address with everything percent-encoded that no address may hold; empty where it is not safe to follow.
    static String safe(String target) {
        String address = Characters.line(target);
        String lower = address.substring(0, Math.min(address.length(), 8)).toLowerCase(Locale.ROOT);
        boolean known = lower.startsWith("http://") || lower.startsWith("https://") || lower.startsWith("mailto:");
        return known ? encode(address) : "";
    }

    private static String encode(String address) {
        StringBuilder out = new StringBuilder(address.length());
        byte[] bytes = address.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            char c = (char) (bytes[i] & 0xFF);
            boolean encoded = c == '%' && i + 2 < bytes.length && isHex(bytes[i + 1]) && isHex(bytes[i + 2]);
            if (encoded || (c < 0x80 && (isAlphanumeric(c) || LEGAL.indexOf(c) >= 0))) {
                out.append(c);
            } else {
                out.append('%').append(hexDigit(c >> 4)).append(hexDigit(c & 0xF));
            }
        }
        return out.toString();
    }

    private static boolean isAlphanumeric(char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isHex(byte b) {
        return Character.digit((char) (b & 0xFF), 16) >= 0;
    }

    private static char hexDigit(int value) {
        return "0123456789ABCDEF".charAt(value);
    }
}
