package bib.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;

/// "Did you mean": the known names closest to a wrong one.
public final class Suggestions {
    private static final int MOST = 3;

    /// A candidate and how far it is from what was written.
    private record Candidate(String name, int distance) {}

    private Suggestions() {}

    /// At most three names, closest first: those within about a third of the letters changed, and those that the wrong
    /// name begins or stands in.
    public static List<String> closest(String wrong, Collection<String> known) {
        String folded = wrong.toLowerCase(Locale.ROOT);
        int allowed = Math.max(1, folded.length() / 3);
        List<Candidate> close = new ArrayList<>();
        for (String name : new LinkedHashSet<>(known)) {
            int distance = distance(folded, name.toLowerCase(Locale.ROOT), allowed);
            if (distance <= allowed) {
                close.add(new Candidate(name, distance));
            }
        }
        close.sort(Comparator.comparingInt(Candidate::distance)
                .thenComparingInt(candidate -> candidate.name().length())
                .thenComparing(Candidate::name));
        List<String> closest = new ArrayList<>(MOST);
        for (int i = 0; i < Math.min(MOST, close.size()); i++) {
            closest.add(close.get(i).name());
        }
        return closest;
    }

    /// `did you mean X or Y?`, or what else to do where nothing is close.
    public static String hint(String wrong, Collection<String> known, String otherwise) {
        List<String> close = closest(wrong, known);
        return close.isEmpty() ? otherwise : "did you mean " + String.join(" or ", close) + "?";
    }

    private static int distance(String wrong, String name, int allowed) {
        boolean contained = wrong.length() >= 3 && name.contains(wrong);
        if (contained) {
            return Math.min(allowed, name.startsWith(wrong) ? 1 : 2);
        }
        if (Math.abs(wrong.length() - name.length()) > allowed) {
            return allowed + 1;
        }
        return editDistance(wrong, name);
    }

    /// Insertions, deletions, replacements and swaps of neighbours (optimal string alignment).
    private static int editDistance(String a, String b) {
        int[] beforePrevious = new int[b.length() + 1];
        int[] previous = new int[b.length() + 1];
        int[] current = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replace = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(replace, Math.min(previous[j], current[j - 1]) + 1);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    current[j] = Math.min(current[j], beforePrevious[j - 2] + 1);
                }
            }
            int[] spare = beforePrevious;
            beforePrevious = previous;
            previous = current;
            current = spare;
        }
        return previous[b.length()];
    }
}
