package bib.csl.xml;

/// Whole numbers in attributes.
public final class XmlNumbers {
    private XmlNumbers() {}

    /// The number a text begins with, at most `max`; `otherwise` where it begins with none.
    public static int parse(String text, int otherwise, int max) {
        int value = 0;
        int i = 0;
        while (i < text.length() && Character.isDigit(text.charAt(i))) {
            value = Math.min(max, value * 10 + Character.digit(text.charAt(i), 10));
            i++;
        }
        return i == 0 ? otherwise : value;
    }
}
