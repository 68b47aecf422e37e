package bib.csl.engine.item;

import bib.csl.engine.style.LocaleTerms;

/// Finds what stands between the numbers of a number variable: hyphens, commas, `and`.
final class NumberJoiners {
    private final String and;
    private final String ampersand;

    NumberJoiners(LocaleTerms terms) {
        this.and = terms.term("and");
        String symbol = terms.term("and", "symbol", false);
        this.ampersand = symbol.equals(and) ? "&" : symbol;
    }

    /// A value in which hyphens that join nothing are written `\-`, as in `A\-1-A\-10`; those are, too, that
    /// stand beside an en dash, as in `A-1–A-10`.
    static String escaped(String value) {
        if (value.indexOf('-') < 0 || value.indexOf('\u2013') < 0) {
            return value;
        }
        StringBuilder out = new StringBuilder(value.length() + 4);
        int start = 0;
        for (int i = 0; i <= value.length(); i++) {
            if (i == value.length() || ",;&".indexOf(value.charAt(i)) >= 0) {
                String part = value.substring(start, i);
                boolean dash = part.indexOf('\u2013') >= 0;
                out.append(dash ? unescaped(part).replace("-", "\\-") : part);
                out.append(value, i, Math.min(i + 1, value.length()));
                start = i + 1;
            }
        }
        return out.toString();
    }

    static String unescaped(String value) {
        return value.replace("\\-", "-");
    }

    /// Where a joiner that starts at a place ends; the place itself where none starts there.
    int end(String value, int at) {
        int i = at;
        while (i < value.length() && value.charAt(i) == ' ') {
            i++;
        }
        if (i >= value.length()) {
            return at;
        }
        char c = value.charAt(i);
        boolean spaced = i > at;
        if (c == '&' || c == '-' || c == '\u2013') {
            if (c == '-' && i > 0 && value.charAt(i - 1) == '\\') {
                return at;
            }
            while (i + 1 < value.length() && c != '&' && isHyphen(value.charAt(i + 1))) {
                i++;
            }
            return skipSpaces(value, i + 1);
        }
        if ((c == ',' || c == ';') && !spaced && i + 1 < value.length() && value.charAt(i + 1) == ' ') {
            int after = skipSpaces(value, i + 1);
            int word = wordAnd(value, after);
            return c == ',' && word > after ? word : after;
        }
        return spaced ? wordAnd(value, i) == i ? at : wordAnd(value, i) : at;
    }

    private int wordAnd(String value, int at) {
        for (String word : new String[] {"and", and}) {
            int end = at + word.length();
            if (!word.isEmpty() && value.startsWith(word, at) && end < value.length() && value.charAt(end) == ' ') {
                return skipSpaces(value, end);
            }
        }
        return at;
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '\u2013';
    }

    private static int skipSpaces(String value, int from) {
        int i = from;
        while (i < value.length() && value.charAt(i) == ' ') {
            i++;
        }
        return i;
    }

    /// Only in `page` an en-dash is a hyphen; elsewhere what was typed stays.
    String of(String variable, String raw) {
        String bare = raw.strip();
        if (bare.equals("&")) {
            return " " + ampersand + " ";
        }
        boolean dash = bare.equals("\u2013") && variable.startsWith("page");
        return bare.equals("-") || dash ? "-" : raw;
    }
}
