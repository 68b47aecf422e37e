package bib.csl.json;

import bib.csl.ItemDate;
import bib.csl.ItemName;
import bib.csl.Variables;
import bib.csl.mapping.DateText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Variables that people put into an item's note, since their program has no field for them: lines `key: value` at its
/// start, or `{:key: value}` anywhere in it.
///
/// Read as citeproc-js reads them: the first line may be other text, the fields end at the next line that is none, and
/// of what the item has already only its type is replaced. What was read leaves the note. A web address is no field
/// (for citeproc-js it is one named `http`).
final class NoteFields {
    private final Map<String, String> text;
    private final Map<String, List<ItemName>> names;
    private final Map<String, ItemDate> dates;

    private NoteFields(Map<String, String> text, Map<String, List<ItemName>> names, Map<String, ItemDate> dates) {
        this.text = text;
        this.names = names;
        this.dates = dates;
    }

    /// Moves the fields of `note` to the variables they name.
    static void extract(Map<String, String> text, Map<String, List<ItemName>> names, Map<String, ItemDate> dates) {
        String note = text.getOrDefault("note", "");
        if (note.indexOf(':') < 0) {
            return;
        }
        String rest = new NoteFields(text, names, dates).read(lines(note));
        if (rest.isEmpty()) {
            text.remove("note");
        } else {
            text.put("note", rest);
        }
    }

    private String read(List<String> lines) {
        List<String> rest = new ArrayList<>(lines);
        Map<String, List<ItemName>> found = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            int colon = keyEnd(line, 0);
            boolean field = colon > 0
                    && colon + 1 < line.length()
                    && line.indexOf('}') < 0
                    && !line.startsWith("//", colon + 1);
            if (field
                    && take(line.substring(0, colon), line.substring(colon + 1).strip(), found)) {
                rest.set(i, "");
            } else if (!field && i > 0 && !line.isBlank()) {
                break;
            }
        }
        names.putAll(found);
        return String.join("\n", rest).strip();
    }

    /// Whether the field was used, and so leaves the note.
    private boolean take(String key, String value, Map<String, List<ItemName>> found) {
        String variable = Variables.ALIASES.getOrDefault(key, key);
        if (variable.equals("type")) {
            text.put(variable, value);
            return true;
        }
        if (variable.equals("note") || text.containsKey(variable) || names.containsKey(variable)) {
            return false;
        }
        if (Variables.DATES.contains(variable)) {
            return dates.putIfAbsent(variable, DateText.parse(value)) == null;
        }
        if (Variables.NAMES.contains(variable)) {
            found.computeIfAbsent(variable, _ -> new ArrayList<>()).add(name(value));
        } else {
            text.put(variable, value);
        }
        return true;
    }

    private static ItemName name(String value) {
        int bars = value.indexOf("||");
        if (bars < 0) {
            return ItemName.organisation(value);
        }
        return ItemName.person(
                value.substring(bars + 2).strip(), value.substring(0, bars).strip());
    }

    /// The note's lines, every `{:key: value}` on one of its own; in a line where other text stands before the first
    /// of them, they are text, unless it is the note's first line.
    private static List<String> lines(String note) {
        List<String> lines = new ArrayList<>();
        for (String line : note.split("\n", -1)) {
            int at = 0;
            int open = line.indexOf("{:");
            int close = -1;
            while (open >= 0) {
                close = close > open ? close : line.indexOf('}', open);
                if (close < 0) {
                    break;
                }
                int colon = keyEnd(line, open + 2);
                if (colon > 0 && colon + 1 < close) {
                    String before = line.substring(at, open);
                    if (!before.isBlank() && !lines.isEmpty()) {
                        break;
                    }
                    lines.add(before);
                    lines.add(line.substring(open + 2, close).strip());
                    at = close + 1;
                }
                open = line.indexOf("{:", Math.max(at, open + 2));
            }
            lines.add(line.substring(at));
        }
        return lines;
    }

    /// Where the colon after a variable's name stands; -1 where no such name starts there.
    private static int keyEnd(String line, int start) {
        int i = start;
        boolean upper = i < line.length() && isUpper(line.charAt(i));
        while (i < line.length() && (upper ? isUpper(line.charAt(i)) : isLower(line.charAt(i)))) {
            i++;
        }
        return i > start && i < line.length() && line.charAt(i) == ':' ? i : -1;
    }

    private static boolean isUpper(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static boolean isLower(char c) {
        return (c >= 'a' && c <= 'z') || c == '-' || c == '_';
    }
}
