package bib.latex;

import bib.source.Text;

/// Where names stand in a table: found by hash, and without a string for each, since every run that meets LaTeX makes
/// one of some 1,600 names.
final class NameIndex {
    /// A power of two, well above the number of names: there are free slots between them.
    static final int SLOTS = 1 << 12;

    private final Text text;
    /// One past the place of a name; 0 where a slot is free.
    private final int[] slots = new int[SLOTS];

    private NameIndex(Text text) {
        this.text = text;
    }

    /// The names in a table: those in the second column, one or several with spaces between them, of all lines that do
    /// not begin with `#`. Tabs are between columns. Of two names that are the same the first counts.
    static NameIndex ofTable(Text text) {
        NameIndex names = new NameIndex(text);
        int at = 0;
        while (at < text.length()) {
            int end = next('\n', text, at, text.length());
            if (text.charAt(at) != '#') {
                int start = next('\t', text, at, end) + 1;
                names.addAll(start, next('\t', text, start, end));
            }
            at = end + 1;
        }
        return names;
    }

    /// Where a character stands next; the end where it does not.
    private static int next(char c, Text text, int from, int end) {
        int at = text.indexOf(c, from, end);
        return at < 0 ? end : at;
    }

    private void addAll(int from, int to) {
        int start = from;
        while (start < to) {
            int end = next(' ', text, start, to);
            add(start, end);
            start = end + 1;
        }
    }

    private void add(int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            // As a string hashes.
            hash = 31 * hash + text.charAt(i);
        }
        int slot = first(hash);
        while (slots[slot] != 0) {
            slot = (slot + 1) & (SLOTS - 1);
        }
        slots[slot] = start + 1;
    }

    private static int first(int hash) {
        return (hash ^ (hash >>> 12) ^ (hash >>> 24)) & (SLOTS - 1);
    }

    /// The slot of a name, from 0; -1 where it has none.
    int slot(String name) {
        int slot = first(name.hashCode());
        while (slots[slot] != 0) {
            if (isAt(place(slot), name)) {
                return slot;
            }
            slot = (slot + 1) & (SLOTS - 1);
        }
        return -1;
    }

    /// Where the name of a slot stands.
    int place(int slot) {
        return slots[slot] - 1;
    }

    private boolean isAt(int start, String name) {
        int end = start + name.length();
        if (end >= text.length() || text.charAt(end) > ' ') {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            if (text.charAt(start + i) != name.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
