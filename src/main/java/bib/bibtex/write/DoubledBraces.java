package bib.bibtex.write;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/// Braces that stand doubled around one stretch of a value: `{{LLM}}` protects no more than `{LLM}`.
final class DoubledBraces {
    private DoubledBraces() {}

    /// A value with one pair in the place of each doubled one. A value with commands or formulas stays: a pair may be
    /// an argument there.
    static String single(String value) {
        if (!value.contains("{{") || value.indexOf('$') >= 0 || value.indexOf('\\') >= 0) {
            return value;
        }
        int[] partner = partners(value);
        StringBuilder out = new StringBuilder(value.length());
        boolean[] dropped = new boolean[value.length()];
        for (int i = 0; i + 1 < value.length(); i++) {
            if (partner[i] > 0 && partner[i + 1] > 0 && partner[i + 1] == partner[i] - 1) {
                dropped[i] = true;
                dropped[partner[i]] = true;
            }
        }
        for (int i = 0; i < value.length(); i++) {
            if (!dropped[i]) {
                out.append(value.charAt(i));
            }
        }
        return out.toString();
    }

    /// For each opening brace the place of its closing one; -1 where there is none.
    private static int[] partners(String value) {
        int[] partner = new int[value.length()];
        Arrays.fill(partner, -1);
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '{') {
                open.push(i);
            } else if (c == '}' && !open.isEmpty()) {
                partner[open.pop()] = i;
            }
        }
        return partner;
    }
}
