package bib.csl.engine.item;

/// What the text of a number is made of.
public final class NumberText {
    private NumberText() {}

    /// Whether it is a number with a hyphen of its own, as `A-10` or `1-12`.
    public static boolean isCompound(String value) {
        return value.indexOf('-') > 0 && isDigit(value.charAt(value.length() - 1));
    }

    static boolean isDigitsAndLetters(String text) {
        int digits = 0;
        while (digits < text.length() && isDigit(text.charAt(digits))) {
            digits++;
        }
        return digits > 0 && isLetters(text.substring(digits));
    }

    static boolean isLetters(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != ',' && !(c >= 'a' && c <= 'z') && !(c >= 'A' && c <= 'Z')) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /// Where letters before digits end; 0 where there are none, or more than letters and digits follow.
    static int particleEnd(String element) {
        int i = 0;
        while (i < element.length() && isDigit(element.charAt(i))) {
            i++;
        }
        int letters = i;
        while (letters < element.length() && isAsciiLetter(element.charAt(letters))) {
            letters++;
        }
        int digits = letters;
        while (digits < element.length() && element.charAt(digits) == '0') {
            digits++;
        }
        boolean number = letters > i && digits < element.length() && isDigit(element.charAt(digits));
        if (number) {
            return restIsNumber(element, digits) ? digits : 0;
        }
        boolean zeros = letters > i && digits > letters && digits == element.length();
        return zeros ? digits - 1 : 0;
    }

    private static boolean restIsNumber(String element, int from) {
        int i = from;
        while (i < element.length() && isDigit(element.charAt(i))) {
            i++;
        }
        for (int j = i; j < element.length(); j++) {
            char c = element.charAt(j);
            if (!isAsciiLetter(c) && c != '-' && c != ',') {
                return false;
            }
        }
        return true;
    }

    public static boolean isDigits(String value) {
        if (value.isEmpty()) {
            return false;
        }
        for (int i = 0; i < value.length(); i++) {
            if (!isDigit(value.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    public static boolean isRoman(String value) {
        for (int i = 0; i < value.length(); i++) {
            if ("ivxlcmIVXLCM".indexOf(value.charAt(i)) < 0) {
                return false;
            }
        }
        return !value.isEmpty();
    }

    /// The number a text begins with; -1 where it begins with none.
    public static long parse(String text) {
        long value = 0;
        int i = 0;
        while (i < text.length() && i < 15 && isDigit(text.charAt(i))) {
            value = value * 10 + (text.charAt(i) - '0');
            i++;
        }
        return i == 0 ? -1 : value;
    }

    public static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isAsciiLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
