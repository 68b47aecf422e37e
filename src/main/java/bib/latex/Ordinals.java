package bib.latex;

/// The endings of ordinal numbers: 1st, 2nd, 3rd, 4th, 11th; in French 1er, 1re, 2e.
public final class Ordinals {
    private Ordinals() {}

    /// What makes a number an English ordinal; empty where it is no number.
    static String ending(String number) {
        int length = number.length();
        if (length == 0 || !Character.isDigit(number.charAt(length - 1))) {
            return "";
        }
        boolean teen = length > 1 && number.charAt(length - 2) == '1';
        return switch (teen ? '0' : number.charAt(length - 1)) {
            case '1' -> "st";
            case '2' -> "nd";
            case '3' -> "rd";
            default -> "th";
        };
    }

    /// Whether a text is what makes a number an ordinal, in English or French.
    static boolean isEnding(String text) {
        return switch (text) {
            case "e", "er", "re" -> true;
            default -> isEnglishEnding(text);
        };
    }

    /// Whether a text is what makes a number an ordinal in English.
    public static boolean isEnglishEnding(String text) {
        return switch (text) {
            case "st", "nd", "rd", "th" -> true;
            default -> false;
        };
    }
}
