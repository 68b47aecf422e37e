package bib.search;

import java.util.List;

/// Which of the known words a mistyped one was meant to be.
final class Nearest {
    private Nearest() {}

    /// The nearest word, at most a third of its letters away (inserted, left out, changed or swapped); else "".
    static String of(String word, List<String> known) {
        String nearest = "";
        int least = Integer.MAX_VALUE;
        for (String candidate : known) {
            int distance = word.length() > 2 * candidate.length() ? least : distance(word, candidate);
            if (distance < least && distance <= Math.max(1, candidate.length() / 3)) {
                nearest = candidate;
                least = distance;
            }
        }
        return nearest;
    }

    /// The hint of an error message: the nearest word, and all there are.
    static String hint(String word, List<String> known) {
        String nearest = of(word, known);
        String all = String.join(", ", known);
        return nearest.isEmpty() ? "there are " + all : "did you mean '" + nearest + "'? There are " + all;
    }

    private static int distance(String a, String b) {
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, Math.min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            before = last;
            last = row;
        }
        return last[b.length()];
    }
}
