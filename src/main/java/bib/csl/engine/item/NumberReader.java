package bib.csl.engine.item;

import bib.csl.engine.item.NumberList.Num;
import bib.csl.engine.style.LocaleTerms;
import java.util.ArrayList;
import java.util.List;

/// Takes number variables apart.
public final class NumberReader {
    private final LocaleTerms terms;
    private final NumberJoiners joiners;

    public NumberReader(LocaleTerms terms) {
        this.terms = terms;
        this.joiners = new NumberJoiners(terms);
    }

    /// @param defaultLabel what the value counts where it doesn't say itself, as `page` for a locator
    public NumberList read(String variable, String raw, String defaultLabel) {
        String value = raw.strip();
        if (value.isEmpty()) {
            return NumberList.EMPTY;
        }
        List<Num> numbers = new ArrayList<>();
        split(variable, NumberJoiners.escaped(value), numbers);
        if (saysNothing(numbers)) {
            return new NumberList(List.of(new Num("", false, "", value, "", false)), false, false, defaultLabel);
        }
        String label = numbers.getFirst().label();
        boolean numeric = isNumeric(numbers.getFirst());
        boolean manyOfOne = countOfLabel(numbers) > 1 && startsNumeric(numbers.getFirst());
        boolean plural = (numeric && manyOfOne) || isRangeOfCompounds(numbers);
        if (variable.startsWith("number-of-")) {
            plural = numeric && NumberText.parse(numbers.getFirst().value()) > 1;
        }
        if (isSlashed(value)) {
            numeric = true;
            plural = false;
        }
        return new NumberList(List.copyOf(numbers), numeric, plural, label.isEmpty() ? defaultLabel : label);
    }

    /// Whether there was nothing but what stands between numbers, as `-`.
    private static boolean saysNothing(List<Num> numbers) {
        for (Num num : numbers) {
            if (!num.particle().isEmpty() || !num.value().isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /// Whether it is digits with single slashes between them, as `12/13`.
    private static boolean isSlashed(String value) {
        boolean slash = false;
        for (int i = 0; i < value.length(); i++) {
            boolean inside = i > 0 && i < value.length() - 1;
            if (value.charAt(i) == '/' && inside && NumberText.isDigit(value.charAt(i - 1))) {
                slash = true;
            } else if (!NumberText.isDigit(value.charAt(i))) {
                return false;
            }
        }
        return slash;
    }

    private static int countOfLabel(List<Num> numbers) {
        int count = 0;
        for (Num num : numbers) {
            if (num.shown() && count > 0) {
                break;
            }
            count++;
        }
        return count;
    }

    private static boolean isRangeOfCompounds(List<Num> numbers) {
        Num first = numbers.getFirst();
        return first.joiner().equals("-")
                && NumberText.isCompound(first.value())
                && NumberText.isCompound(numbers.get(1).value());
    }

    private void split(String variable, String value, List<Num> numbers) {
        int start = 0;
        int i = 0;
        while (i < value.length()) {
            int end = joiners.end(value, i);
            if (end > i) {
                add(variable, value.substring(start, i), joiners.of(variable, value.substring(i, end)), numbers);
                start = end;
                i = end;
            } else {
                i++;
            }
        }
        add(variable, value.substring(start), "", numbers);
        joinSuffixRanges(numbers);
    }

    private void add(String variable, String raw, String joiner, List<Num> numbers) {
        String element = NumberJoiners.unescaped(raw.strip());
        String label = numbers.isEmpty() ? "" : numbers.getLast().label();
        boolean shown = false;
        int period = element.indexOf(". ");
        if (period > 0) {
            String term = NumberLabels.term(element.substring(0, period + 1));
            if (!term.isEmpty() && (isLabelFor(variable, term) || (!numbers.isEmpty() && terms.has(term)))) {
                label = term;
                element = element.substring(period + 2).strip();
                shown = !numbers.isEmpty();
            }
        }
        int letters = NumberText.particleEnd(element);
        boolean plain = letters == 0 && NumberText.isDigits(element);
        numbers.add(new Num(label, shown, element.substring(0, letters), element.substring(letters), joiner, plain));
    }

    private boolean isLabelFor(String variable, String term) {
        boolean open = variable.equals("locator") || variable.equals("page") || variable.equals("number");
        return terms.has(term) && (open || term.equals(variable));
    }

    /// Brings `12a-c` together again: it is one number with letters.
    private static void joinSuffixRanges(List<Num> numbers) {
        int kept = 0;
        for (int i = 1; i < numbers.size(); i++) {
            Num left = numbers.get(kept);
            Num right = numbers.get(i);
            boolean letters =
                    left.joiner().equals("-") && right.particle().isEmpty() && NumberText.isLetters(right.value());
            if (letters && NumberText.isDigitsAndLetters(left.value())) {
                String value = left.value() + "-" + right.value();
                numbers.set(kept, new Num(left.label(), left.shown(), left.particle(), value, right.joiner(), false));
            } else {
                numbers.set(++kept, right);
            }
        }
        numbers.subList(kept + 1, numbers.size()).clear();
    }

    private static boolean isNumeric(Num num) {
        String value = num.value();
        int digits = 0;
        while (digits < value.length() && NumberText.isDigit(value.charAt(digits))) {
            digits++;
        }
        int start = digits;
        if (digits == 0) {
            while (start < value.length() && "ixv".indexOf(value.charAt(start)) >= 0) {
                start++;
            }
        }
        if (start == 0) {
            return false;
        }
        for (int i = start; i < value.length(); i++) {
            char c = value.charAt(i);
            if (!NumberText.isAsciiLetter(c) && c != '-' && c != ',' && c != ':') {
                return false;
            }
        }
        return true;
    }

    private static boolean startsNumeric(Num num) {
        return NumberText.parse(num.value()) >= 0 || NumberText.isRoman(num.value());
    }
}
