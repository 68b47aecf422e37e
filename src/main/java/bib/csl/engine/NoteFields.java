package bib.csl.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Variables written into `note` as lines `key: value` or as `{:key: value}` (citeproc-js, "cheater syntax").
final class NoteFields {
    private static final int MAX_KEY = 40;

    private final Map<String, String> text;
    private final Map<String, List<PersonName>> names;
    private final Map<String, DateValue> dates;
    /// The lists of names that the note makes longer.
    private final Map<String, List<PersonName>> longer = new HashMap<>(2);

    private String type = "";

    NoteFields(Map<String, String> text, Map<String, List<PersonName>> names, Map<String, DateValue> dates) {
        this.text = text;
        this.names = names;
        this.dates = dates;
    }

    /// Takes the variables out of the note.
    ///
    /// @return the item type, which a note may change
    String read(String itemType) {
        type = itemType;
        String note = text.getOrDefault("note", "");
        if (note.indexOf(':') < 0) {
            return type;
        }
        String rest = lines(unbraced(note));
        if (rest.isEmpty()) {
            text.remove("note");
        } else {
            text.put("note", rest);
        }
        return type;
    }

    private static String unbraced(String note) {
        StringBuilder out = new StringBuilder();
        int i = 0;
        while (i < note.length()) {
            int open = note.indexOf("{:", i);
            int close = open < 0 ? -1 : note.indexOf('}', open);
            if (close < 0 || keyEnd(note.substring(open + 2, close)) < 0) {
                return out.append(note, i, note.length()).toString();
            }
            out.append(note, i, open).append('\n').append(note, open + 2, close).append('\n');
            i = close + 1;
        }
        return out.toString();
    }

    private String lines(String note) {
        List<String> kept = new ArrayList<>();
        boolean reading = true;
        boolean first = true;
        for (String line : note.split("\n", -1)) {
            if (line.isBlank()) {
                continue;
            }
            int end = keyEnd(line);
            boolean taken = reading
                    && end > 0
                    && take(line.substring(0, end), line.substring(end + 1).strip());
            reading &= end > 0 || first;
            first = false;
            if (!taken) {
                kept.add(line);
            }
        }
        return String.join("\n", kept).strip();
    }

    /// Where the colon after a key stands; below 0 where a line has none.
    private static int keyEnd(String line) {
        int colon = line.indexOf(':');
        if (colon < 1 || colon > MAX_KEY || line.substring(colon + 1).isBlank()) {
            return -1;
        }
        boolean lower = true;
        boolean upper = true;
        for (int i = 0; i < colon; i++) {
            char c = line.charAt(i);
            lower &= c == '-' || c == '_' || (c >= 'a' && c <= 'z');
            upper &= c >= 'A' && c <= 'Z';
        }
        return lower || upper ? colon : -1;
    }

    private boolean take(String key, String value) {
        if (key.equals("type")) {
            type = value;
        } else if (VariableKinds.isDate(key)) {
            dates.put(key, DateValue.of(RawDates.parse(value)));
        } else if (VariableKinds.isName(key)) {
            name(key, value);
        } else {
            text.putIfAbsent(key, value);
        }
        return true;
    }

    private void name(String key, String value) {
        List<PersonName> list =
                longer.computeIfAbsent(key, variable -> new ArrayList<>(names.getOrDefault(variable, List.of())));
        int bar = value.indexOf("||");
        if (bar < 0) {
            list.add(PersonName.organisation(list.size() + 1, value));
        } else {
            String family = value.substring(0, bar).strip();
            String given = value.substring(bar + 2).strip();
            list.add(PersonName.of(bib.csl.ItemName.person(given, family), list.size() + 1));
        }
        names.put(key, list);
    }
}
