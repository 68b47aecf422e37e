package bib.check.name;

import java.util.ArrayList;
import java.util.List;

/// Where the names of a name field stand in its value, and the commas in each. Braces hold together.
final class NameStretches {
    /// One name, with the blanks around it.
    ///
    /// @param commas the places of its commas outside braces
    record Stretch(int start, int end, List<Integer> commas) {
        String text(String value) {
            return value.substring(start, end).strip();
        }
    }

    private final String value;
    private final List<Stretch> stretches = new ArrayList<>();
    private final List<Integer> semicolons = new ArrayList<>(0);
    private List<Integer> commas = new ArrayList<>(2);
    private int start;

    private NameStretches(String value) {
        this.value = value;
    }

    static NameStretches of(String value) {
        NameStretches names = new NameStretches(value);
        names.read();
        return names;
    }

    List<Stretch> all() {
        return stretches;
    }

    /// The places of semicolons outside braces that end no HTML entity.
    List<Integer> semicolons() {
        return semicolons;
    }

    /// The place of a name, from 0, by a place in the value.
    int at(int offset) {
        int low = 0;
        int high = stretches.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (stretches.get(middle).end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private void read() {
        int depth = 0;
        int entity = -1;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '{' -> depth++;
                case '}' -> depth = Math.max(0, depth - 1);
                case '&' -> entity = i;
                case ',' -> {
                    if (depth == 0 && (i == 0 || value.charAt(i - 1) != '\\')) {
                        commas.add(i);
                    }
                }
                case ';' -> {
                    if (depth == 0 && (entity < 0 || value.substring(entity, i).contains(" "))) {
                        semicolons.add(i);
                    }
                    entity = -1;
                }
                case 'a', 'A' -> {
                    if (depth == 0 && isAnd(i)) {
                        close(i);
                        start = i + 3;
                    }
                }
                default -> {}
            }
        }
        close(value.length());
    }

    private void close(int end) {
        stretches.add(new Stretch(start, end, commas));
        commas = new ArrayList<>(2);
    }

    private boolean isAnd(int at) {
        int end = at + 3;
        return value.regionMatches(true, at, "and", 0, 3)
                && (at == 0 || Character.isWhitespace(value.charAt(at - 1)))
                && (end == value.length() || Character.isWhitespace(value.charAt(end)));
    }
}
