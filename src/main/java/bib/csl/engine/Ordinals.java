package bib.csl.engine;

import bib.csl.engine.item.NumberText;
import bib.csl.engine.style.LocaleTerm;
import bib.csl.engine.style.LocaleTerms;
import java.util.Optional;

/// Numbers as ordinals and roman numerals (CSL 1.0.2, "Ordinal Suffixes" and "Long Ordinals").
final class Ordinals {
    private static final String[][] ROMAN = {
        {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"},
        {"", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc"},
        {"", "c", "cc", "ccc", "cd", "d", "dc", "dcc", "dccc", "cm"},
        {"", "m", "mm", "mmm", "mmmm", "mmmmm"}
    };
    private static final int ROMAN_LIMIT = 6000;

    private Ordinals() {}

    /// @param form   `ordinal`, `long-ordinal`, `roman`; anything else leaves the digits
    /// @param gender of what is counted
    static String format(String digits, String form, String gender, LocaleTerms terms) {
        return switch (form) {
            case "ordinal" -> ordinal(digits, gender, terms);
            case "long-ordinal" -> longOrdinal(digits, gender, terms);
            case "roman" -> roman(digits);
            default -> digits;
        };
    }

    private static String longOrdinal(String digits, String gender, LocaleTerms terms) {
        long number = NumberText.parse(digits);
        if (number >= 1 && number <= 10) {
            String name = number < 10 ? "long-ordinal-0" + number : "long-ordinal-10";
            Optional<LocaleTerm> term = terms.find(name, "long", gender);
            if (term.isPresent() && !term.get().single().isEmpty()) {
                return term.get().single();
            }
        }
        return ordinal(digits, gender, terms);
    }

    static String ordinal(String digits, String gender, LocaleTerms terms) {
        long number = NumberText.parse(digits);
        if (terms.find("ordinal", "long", gender).isEmpty()) {
            return number + legacySuffix(number, gender, terms);
        }
        return number + suffix(number, gender, terms);
    }

    private static String suffix(long number, String gender, LocaleTerms terms) {
        if (!gender.isEmpty()) {
            Optional<String> gendered = matching(number, gender, terms);
            if (gendered.isPresent()) {
                return gendered.get();
            }
        }
        return matching(number, "", terms)
                .or(() -> terms.find("ordinal", "long", gender).map(LocaleTerm::single))
                .orElse("");
    }

    private static Optional<String> matching(long number, String gender, LocaleTerms terms) {
        Optional<LocaleTerm> whole = exact(two(number), gender, terms);
        if (number < 100
                && whole.filter(term -> term.match().equals("whole-number")).isPresent()) {
            return whole.map(LocaleTerm::single);
        }
        Optional<LocaleTerm> lastTwo =
                exact(two(number % 100), gender, terms).filter(term -> isLastTwo(term, number % 100));
        if (lastTwo.isPresent()) {
            return lastTwo.map(LocaleTerm::single);
        }
        return exact("0" + number % 10, gender, terms)
                .filter(term -> term.match().isEmpty() || term.match().equals("last-digit"))
                .map(LocaleTerm::single);
    }

    private static boolean isLastTwo(LocaleTerm term, long lastTwo) {
        return term.match().isEmpty() ? lastTwo >= 10 : term.match().equals("last-two-digits");
    }

    private static Optional<LocaleTerm> exact(String digits, String gender, LocaleTerms terms) {
        return terms.exact("ordinal-" + digits, gender);
    }

    private static String two(long number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }

    private static String legacySuffix(long number, String gender, LocaleTerms terms) {
        boolean teen = number / 10 % 10 == 1;
        long last = number % 10;
        String name = teen || last < 1 || last > 3 ? "ordinal-04" : "ordinal-0" + last;
        return terms.find(name, "long", gender).map(LocaleTerm::single).orElse("");
    }

    static String roman(String digits) {
        long number = NumberText.parse(digits);
        if (number < 1 || number >= ROMAN_LIMIT) {
            return digits;
        }
        StringBuilder out = new StringBuilder();
        int divisor = 1000;
        for (int place = 3; place >= 0; place--) {
            out.append(ROMAN[place][(int) (number / divisor % 10)]);
            divisor /= 10;
        }
        return out.toString();
    }

    /// A year suffix: a to z, aa, ab, …
    static String letters(int index) {
        StringBuilder out = new StringBuilder();
        int rest = index + 1;
        while (rest > 0) {
            int digit = rest % 26 == 0 ? 26 : rest % 26;
            out.insert(0, (char) ('a' + digit - 1));
            rest = (rest - digit) / 26;
        }
        return out.toString();
    }
}
