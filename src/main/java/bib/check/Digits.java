package bib.check;

/// Check digits of identifiers, and what goes for digits in them.
final class Digits {
    private Digits() {}

    /// A text without hyphens of any kind, spaces and dots.
    static String bare(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '.' && !Character.isSpaceChar(c) && Character.getType(c) != Character.DASH_PUNCTUATION) {
                out.append(c == 'x' ? 'X' : c);
            }
        }
        return out.toString();
    }

    /// Whether a text is so many digits, the last of which may be an `X`.
    static boolean isNumber(String text, int length) {
        if (text.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            boolean digit = isDigit(text.charAt(i));
            if (!digit && (i < length - 1 || text.charAt(i) != 'X')) {
                return false;
            }
        }
        return true;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /// Digits with weights from their number down to 1 make a multiple of 11: ISBN-10 (ISO 2108), ISSN (ISO 3297).
    static boolean isModulo11(String number) {
        int sum = 0;
        for (int i = 0; i < number.length(); i++) {
            sum += value(number.charAt(i)) * (number.length() - i);
        }
        return sum % 11 == 0;
    }

    /// Digits with weights 1 and 3 in turn make a multiple of 10: ISBN-13 (ISO 2108).
    static boolean isModulo10(String number) {
        int sum = 0;
        for (int i = 0; i < number.length(); i++) {
            sum += value(number.charAt(i)) * (i % 2 == 0 ? 1 : 3);
        }
        return sum % 10 == 0;
    }

    /// ISO 7064 MOD 11-2: ORCID.
    static boolean isModulo11And2(String number) {
        int total = 0;
        for (int i = 0; i < number.length() - 1; i++) {
            total = (total + value(number.charAt(i))) * 2 % 11;
        }
        return (12 - total) % 11 == value(number.charAt(number.length() - 1));
    }

    private static int value(char c) {
        return c == 'X' ? 10 : c - '0';
    }
}
