package bib.csl.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Counts what two processors made equal, and groups what they did not: by place, and by the words that differ.
final class Differences {
    private static final int MOST_GROUPS = 200;
    private static final int MOST_STYLES = 6;

    private final Map<String, Set<String>> groups = new HashMap<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final StringBuilder details = new StringBuilder();
    private final List<String> failed = new ArrayList<>();
    private final Tally styles = new Tally("styles");
    private final Tally pairs = new Tally("pairs of style and item");
    private final Tally entries = new Tally("entries");
    private final Tally cites = new Tally("citations");
    private final Tally orders = new Tally("orders");
    private String style = "";
    private boolean equalSoFar;

    /// How many of how many are equal.
    private static final class Tally {
        private final String what;
        private int equal;
        private int all;

        Tally(String what) {
            this.what = what;
        }

        boolean add(boolean same) {
            all++;
            equal += same ? 1 : 0;
            return same;
        }

        @Override
        public String toString() {
            return "%s: %d of %d equal, %.2f %%".formatted(what, equal, all, 100.0 * equal / Math.max(1, all));
        }
    }

    /// A style that the reference could not render.
    void failed(String name) {
        failed.add(name);
    }

    void begin(String name) {
        style = name;
        equalSoFar = true;
    }

    void end() {
        styles.add(equalSoFar);
    }

    /// One item in one style: its entry and its first citation together.
    void pair(boolean same) {
        pairs.add(same);
    }

    boolean entry(String id, String expected, String actual) {
        return entries.add(same(id, expected, actual));
    }

    boolean cite(int index, String expected, String actual) {
        return cites.add(same("#" + index, expected, actual));
    }

    void order(String expected, String actual) {
        orders.add(same("order", expected, actual));
    }

    private boolean same(String place, String expected, String actual) {
        boolean nothing = actual.isEmpty() && (expected.contains("[CSL STYLE ERROR") || expected.contains("[NO_PRINT"));
        if (expected.equals(actual) || nothing) {
            return true;
        }
        equalSoFar = false;
        places.merge(place, 1, Integer::sum);
        groups.computeIfAbsent(place.equals("order") ? place : change(expected, actual), _ -> new LinkedHashSet<>())
                .add(style + " " + place);
        details.append("%s %s%n  reference %s%n  ours      %s%n".formatted(style, place, expected, actual));
        return false;
    }

    /// The words that differ, without those before and after.
    private static String change(String expected, String actual) {
        int most = Math.min(expected.length(), actual.length());
        int start = 0;
        while (start < most && expected.charAt(start) == actual.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < most - start
                && expected.charAt(expected.length() - 1 - end) == actual.charAt(actual.length() - 1 - end)) {
            end++;
        }
        while (start > 0 && expected.charAt(start - 1) != ' ') {
            start--;
        }
        while (end > 0 && expected.charAt(expected.length() - end) != ' ') {
            end--;
        }
        return "reference «" + expected.substring(start, expected.length() - end) + "» ours «"
                + actual.substring(start, actual.length() - end) + "»";
    }

    /// Counts first, then the groups from the largest on, then every difference.
    String report() {
        StringBuilder out = new StringBuilder();
        List.of(pairs, styles, orders, entries, cites)
                .forEach(tally -> out.append(tally).append('\n'));
        out.append("failed in the reference: ").append(failed).append("\n\nplaces\n");
        sorted(places).forEach(place -> out.append("%6d %s%n".formatted(place.getValue(), place.getKey())));
        out.append("\ngroups\n");
        Map<String, Integer> sizes = new HashMap<>();
        groups.forEach((change, where) -> sizes.put(change, where.size()));
        sorted(sizes).stream().limit(MOST_GROUPS).forEach(group -> {
            List<String> where = new ArrayList<>(groups.getOrDefault(group.getKey(), Set.of()));
            out.append("%6d %s  %s%n"
                    .formatted(
                            group.getValue(), group.getKey(), where.subList(0, Math.min(MOST_STYLES, where.size()))));
        });
        return out.append("\ndifferences\n").append(details).toString();
    }

    private static List<Map.Entry<String, Integer>> sorted(Map<String, Integer> counts) {
        List<Map.Entry<String, Integer>> entries = new ArrayList<>(counts.entrySet());
        entries.sort(Collections.reverseOrder(Map.Entry.comparingByValue()));
        return entries;
    }
}
