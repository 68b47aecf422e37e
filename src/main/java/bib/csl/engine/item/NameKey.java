package bib.csl.engine.item;

import bib.csl.engine.text.CaseMapping;
import java.util.Locale;

/// What tells names apart: the family name, with initials, with the whole given name.
public record NameKey(String family, String initials, String given) {
    static NameKey of(String family, String given) {
        String whole = withoutPeriods(given);
        int comma = whole.lastIndexOf(", ");
        if (comma > 0) {
            String tail = whole.substring(comma + 2);
            if (tail.equals(CaseMapping.lower(tail, Locale.ROOT))) {
                whole = whole.substring(0, comma);
            }
        }
        return new NameKey(withoutPeriods(family), initials(whole), whole);
    }

    private static String withoutPeriods(String text) {
        if (text.indexOf('.') < 0) {
            return text.strip();
        }
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = c == '.' || c == ' ' || (c >= '\t' && c <= '\r');
            if (!space) {
                out.append(c);
            } else if (out.isEmpty() || out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        return out.toString().strip();
    }

    private static String initials(String given) {
        StringBuilder out = new StringBuilder();
        boolean start = true;
        for (int i = 0; i < given.length(); i++) {
            char c = given.charAt(i);
            if (c == ' ' || c == '-') {
                start = true;
            } else if (start) {
                out.append(c);
                start = false;
            }
        }
        return out.toString();
    }
}
