package bib.source;

import java.util.ArrayList;
import java.util.List;

/// Which lines differ between two lists of them: the longest common subsequence stays.
final class LineDiff {
    /// Larger comparisons are not made: all lines between what is common at both ends count as changed then.
    private static final long MAX_CELLS = 4_000_000;

    private LineDiff() {}

    /// Lines that change.
    ///
    /// @param from  the first of them in the old list, from 0
    /// @param to    one past the last
    /// @param lines what replaces them
    record Part(int from, int to, List<String> lines) {
        Part {
            lines = List.copyOf(lines);
        }
    }

    static List<Part> of(List<String> before, List<String> after) {
        int start = 0;
        int shorter = Math.min(before.size(), after.size());
        while (start < shorter && before.get(start).equals(after.get(start))) {
            start++;
        }
        int tail = 0;
        while (tail < shorter - start
                && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
            tail++;
        }
        List<String> old = before.subList(start, before.size() - tail);
        List<String> now = after.subList(start, after.size() - tail);
        if (old.isEmpty() && now.isEmpty()) {
            return List.of();
        }
        boolean small = !old.isEmpty() && !now.isEmpty() && (long) old.size() * now.size() <= MAX_CELLS;
        return small ? parts(old, now, start) : List.of(new Part(start, start + old.size(), now));
    }

    private static List<Part> parts(List<String> old, List<String> now, int offset) {
        int[][] common = common(old, now);
        List<Part> parts = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            int oldFrom = i;
            int nowFrom = j;
            while ((i < old.size() || j < now.size()) && !same(old, i, now, j)) {
                boolean skipsOld = j == now.size() || (i < old.size() && common[i + 1][j] >= common[i][j + 1]);
                i += skipsOld ? 1 : 0;
                j += skipsOld ? 0 : 1;
            }
            if (i > oldFrom || j > nowFrom) {
                parts.add(new Part(offset + oldFrom, offset + i, now.subList(nowFrom, j)));
            }
            while (same(old, i, now, j)) {
                i++;
                j++;
            }
        }
        return parts;
    }

    private static boolean same(List<String> old, int i, List<String> now, int j) {
        return i < old.size() && j < now.size() && old.get(i).equals(now.get(j));
    }

    /// How many lines the rests of both lists have in common, by where the rests begin.
    private static int[][] common(List<String> old, List<String> now) {
        int[][] common = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                common[i][j] = old.get(i).equals(now.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }
}
