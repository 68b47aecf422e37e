package bib.publist;

import bib.source.BibException;
import bib.source.Diagnostic;
import bib.source.Source;
import bib.source.Span;
import bib.toml.Settings;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// What values in the file of a list mean: paths, words of a choice, texts in a language of their own.
final class ListValues {
    private ListValues() {}

    /// Reads a value by a language of its own; what is wrong with it is reported where it stands in the file.
    static <T> Optional<T> in(Settings settings, String key, String text, Function<String, T> language) {
        try {
            return Optional.of(language.apply(text));
        } catch (BibException e) {
            Span value = settings.valueSpan(key);
            if (e.diagnostics().isEmpty()) {
                settings.error(value, String.valueOf(e.getMessage()), e.hint());
            }
            for (Diagnostic found : e.diagnostics()) {
                settings.error(inside(value, text, found.span()), found.message(), found.hint());
            }
            return Optional.empty();
        }
    }

    /// The place in the file of a place in a value's text, where the value is written without escapes.
    private static Span inside(Span value, String text, Span place) {
        Source source = value.source();
        boolean verbatim = source.text().startsWith(text, value.start() + 1)
                && place.source().text().equals(text);
        int offset = value.start() + 1 + place.start();
        return verbatim ? new Span(source, offset, offset) : value;
    }

    /// A path that is relative to the list's file; one that is no path is reported, and stays.
    static String beside(Settings settings, String key, String path) {
        try {
            return Path.of(settings.span().source().name()).resolveSibling(path).toString();
        } catch (InvalidPathException e) {
            settings.error(settings.valueSpan(key), "'" + path + "' is not a path", "");
            return path;
        }
    }

    /// What settings call the values of an enumeration.
    static <E extends Enum<E>> Map<String, E> words(E[] values) {
        Map<String, E> words = new LinkedHashMap<>();
        for (E value : values) {
            words.put(value.name().toLowerCase(Locale.ROOT), value);
        }
        return words;
    }
}
