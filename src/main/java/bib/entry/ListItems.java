package bib.entry;

import java.util.ArrayList;
import java.util.List;

/// The items of a list or of a list of names, which `and` joins (biblatex manual, "Data Types").
public final class ListItems {
    private ListItems() {}

    /// The pieces between the `and`s that no braces enclose, stripped; none for a blank value.
    public static List<String> of(String value) {
        List<String> items = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            depth = c == '{' ? depth + 1 : c == '}' ? Math.max(0, depth - 1) : depth;
            if (depth == 0 && (c == 'a' || c == 'A') && isAnd(value, i)) {
                items.add(value.substring(start, i).strip());
                start = i + 3;
                i += 2;
            }
        }
        items.add(value.substring(start).strip());
        return items.equals(List.of("")) ? List.of() : items;
    }

    private static boolean isAnd(String value, int at) {
        return isAnd(value, at, 0, value.length());
    }

    /// Whether `and` stands at a place as a word, in any case; at the ends of the value as well.
    ///
    /// @param from where the value begins in the text; `to` is one past its end
    public static boolean isAnd(CharSequence text, int at, int from, int to) {
        int end = at + 3;
        return end <= to
                && (text.charAt(at + 1) | ' ') == 'n'
                && (text.charAt(at + 2) | ' ') == 'd'
                && (text.charAt(at) | ' ') == 'a'
                && (at == from || isBlank(text.charAt(at - 1)))
                && (end == to || isBlank(text.charAt(end)));
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == '\u000b' || c == '\u00a0';
    }
}
