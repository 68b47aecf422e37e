package bib.toml;

import bib.source.BibException;
import bib.source.Diagnostic;
import bib.source.Source;
import bib.source.Span;
import bib.source.Suggestions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tomlj.TomlArray;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/// One table of a settings file while it is read. What is wrong with a value is reported at its place, and the value is
/// taken as absent. Every key that was not asked for is reported in the end, see [#rejectUnknown].
public final class Settings {
    private final TomlTable table;
    private final String name;
    private final Span span;
    private final List<Diagnostic> diagnostics;
    private final Set<String> asked = new LinkedHashSet<>();

    private Settings(TomlTable table, String name, Span span, List<Diagnostic> diagnostics) {
        this.table = table;
        this.name = name;
        this.span = span;
        this.diagnostics = diagnostics;
    }

    /// Reads a file; what could be read of a broken one. Syntax errors are added to `diagnostics`, and so is all that
    /// is found while values are asked for.
    ///
    /// @param what what a message calls the whole file, as `a list`
    /// @throws BibException of kind INPUT where the text as a whole cannot be read
    public static Settings read(Source source, String what, List<Diagnostic> diagnostics) {
        return new Settings(TomlFile.parse(source, diagnostics), what, new Span(source, 0, 0), diagnostics);
    }

    /// Where the table begins.
    public Span span() {
        return span;
    }

    /// Whether the table has a key.
    public boolean has(String key) {
        asked.add(key);
        return table.keySet().contains(key);
    }

    /// A text.
    public Optional<String> text(String key) {
        return value(key, String.class, "a text in quotes");
    }

    /// A text, or a whole number as one.
    public Optional<String> textOrNumber(String key) {
        return has(key) && table.get(List.of(key)) instanceof Long number
                ? Optional.of(number.toString())
                : value(key, String.class, "a text in quotes, or a whole number");
    }

    /// True or false.
    public Optional<Boolean> flag(String key) {
        return value(key, Boolean.class, "true or false");
    }

    /// A text that is one of some words.
    public <T> Optional<T> choice(String key, Map<String, T> words) {
        String choices = "one of " + String.join(", ", words.keySet());
        return value(key, String.class, choices + ", in quotes").flatMap(word -> {
            T chosen = words.get(word);
            if (chosen == null) {
                String otherwise = "it is " + choices;
                error(valueSpan(key), "'" + word + "' is no " + key, Suggestions.hint(word, words.keySet(), otherwise));
            }
            return Optional.ofNullable(chosen);
        });
    }

    /// Whether a key has a single text.
    public boolean isText(String key) {
        return has(key) && table.get(List.of(key)) instanceof String;
    }

    /// A text, or an array of texts.
    public List<String> texts(String key) {
        if (isText(key)) {
            return text(key).stream().toList();
        }
        List<String> texts = new ArrayList<>();
        value(key, TomlArray.class, "a text in quotes, or an array of such").ifPresent(array -> {
            for (int i = 0; i < array.size(); i++) {
                if (array.get(i) instanceof String text) {
                    texts.add(text);
                } else {
                    Span place = TomlFile.place(span.source(), array.inputPositionOf(i));
                    error(place, "'" + key + "' holds texts in quotes", "write it as \"…\"");
                }
            }
        });
        return texts;
    }

    /// A table under this one.
    public Optional<Settings> table(String key) {
        return value(key, TomlTable.class, "a table")
                .map(found -> new Settings(found, "[" + key + "]", keySpan(key), diagnostics));
    }

    /// An array of tables.
    public List<Settings> tables(String key) {
        List<Settings> tables = new ArrayList<>();
        value(key, TomlArray.class, "an array of tables, each under [[" + key + "]]")
                .ifPresent(array -> {
                    for (int i = 0; i < array.size(); i++) {
                        Span place = TomlFile.place(span.source(), array.inputPositionOf(i));
                        if (array.get(i) instanceof TomlTable found) {
                            tables.add(new Settings(found, "[[" + key + "]]", place, diagnostics));
                        } else {
                            error(place, "'" + key + "' is an array of tables", "write each under [[" + key + "]]");
                        }
                    }
                });
        return tables;
    }

    /// All keys of the table, each with a text.
    public Map<String, String> pairs() {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String key : table.keySet()) {
            text(key).ifPresent(text -> pairs.put(key, text));
        }
        return pairs;
    }

    /// Where a key stands.
    public Span keySpan(String key) {
        TomlPosition position = table.inputPositionOf(List.of(key));
        return position == null ? span : TomlFile.place(span.source(), position);
    }

    /// Where a key's value begins.
    public Span valueSpan(String key) {
        Source source = span.source();
        String text = source.text();
        int start = keySpan(key).start();
        int equals = text.indexOf('=', start);
        int end = text.indexOf('\n', start);
        if (equals < 0 || (end >= 0 && end < equals)) {
            return keySpan(key);
        }
        int value = equals + 1;
        while (value < text.length() && (text.charAt(value) == ' ' || text.charAt(value) == '\t')) {
            value++;
        }
        return new Span(source, value, value);
    }

    /// Reports what is wrong at a place.
    public void error(Span place, String message, String hint) {
        diagnostics.add(Diagnostic.error(place, message, hint));
    }

    /// Reports every key that nobody asked for, in this table.
    public void rejectUnknown() {
        for (String key : table.keySet()) {
            if (!asked.contains(key)) {
                String known = name + " has " + String.join(", ", asked);
                boolean typo = !Suggestions.closest(key, asked).isEmpty();
                String hint = typo ? Suggestions.hint(key, asked, "") + " " + known : known;
                error(keySpan(key), "unknown key '" + key + "' in " + name, hint);
            }
        }
    }

    private <T> Optional<T> value(String key, Class<T> type, String expected) {
        if (!has(key)) {
            return Optional.empty();
        }
        Object value = table.get(List.of(key));
        if (type.isInstance(value)) {
            return Optional.of(type.cast(value));
        }
        error(valueSpan(key), "'" + key + "' is " + expected, "");
        return Optional.empty();
    }
}
