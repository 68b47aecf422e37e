package bib.csl.styles;

import bib.csl.CslLocale;
import bib.csl.Style;
import bib.csl.pack.Compiled;
import bib.csl.pack.CslPack;
import bib.csl.pack.CslPack.Place;
import bib.source.BibException;
import bib.source.Resource;
import bib.source.Source;
import bib.source.Suggestions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The bundled CSL locales, found as CSL falls back from one to another (CSL 1.0.2, "Locale Fallback").
public final class Locales {
    /// One line a language: it, and the places of its locale and of what is compiled from it in the pack.
    static final String RESOURCE = "locales.txt";

    /// The locale at the end of every fallback.
    public static final String LAST = "en-US";

    /// Primary dialects of the languages that have several (CSL 1.0.2, "Locale Fallback").
    private static final List<String> PRIMARY =
            List.of("de-DE", "en-US", "es-ES", "fr-FR", "pt-PT", "zh-CN", "sr-Cyrl-RS", "nb-NO");

    private Locales() {}

    /// The languages there are locales for, sorted.
    public static List<String> available() {
        return rows().stream().map(row -> row[0]).toList();
    }

    /// Each language with the place of its locale, in the cells of a line.
    private static List<String[]> rows() {
        return Resource.text(Locales.class, RESOURCE)
                .lines()
                .map(line -> line.split("\t"))
                .toList();
    }

    /// The locale for a language that somebody asked for: `de-AT` exactly, else its language's primary dialect, so
    /// `de` and `de-LI` give `de-DE`. Letter case does not matter, and `_` may stand for `-`.
    ///
    /// @throws BibException of kind UNKNOWN where the language has no locale
    public static CslLocale load(String language) {
        List<String> available = available();
        String found = find(language, available);
        if (found.isEmpty()) {
            throw new BibException(
                    BibException.Kind.UNKNOWN,
                    "there is no locale for the language '" + language + "'",
                    Suggestions.hint(language, available, "give a language as en-GB or de-DE"));
        }
        return read(found);
    }

    /// The locale for a style's `default-locale`, ending in [#LAST] where it gives none or one without a locale.
    public static CslLocale forStyle(Style style) {
        String language = style.defaultLocale().orElse(LAST);
        String found = find(language, available());
        return read(found.isEmpty() ? LAST : found);
    }

    /// The locales that fill what a locale leaves out, the nearest first: its language's primary dialect, then
    /// [#LAST]; each where it is another one.
    public static List<CslLocale> fallbacks(String language) {
        List<CslLocale> found = new ArrayList<>(2);
        String base = language.length() < 2 ? language : language.substring(0, 2);
        for (String weaker : List.of(dialectOf(base, PRIMARY), LAST)) {
            boolean known = found.stream().anyMatch(locale -> locale.lang().equals(weaker));
            if (!weaker.isEmpty() && !weaker.equals(language) && !known && !language.equals(LAST)) {
                found.add(read(weaker));
            }
        }
        return found;
    }

    private static CslLocale read(String language) {
        for (String[] row : rows()) {
            if (row[0].equals(language)) {
                Source source =
                        new Source("locales-" + language + ".xml", () -> CslPack.text(Place.of(row[1], row[2])));
                Compiled compiled = new Compiled(Place.of(row[3], row[4]));
                return new CslLocale(language, source, Optional.of(compiled));
            }
        }
        throw new IllegalArgumentException(language);
    }

    private static String find(String language, List<String> available) {
        String wanted = language.strip().replace('_', '-').toLowerCase(Locale.ROOT);
        for (String known : available) {
            if (known.toLowerCase(Locale.ROOT).equals(wanted)) {
                return known;
            }
        }
        int hyphen = wanted.indexOf('-');
        String base = hyphen < 0 ? wanted : wanted.substring(0, hyphen);
        String primary = dialectOf(base, PRIMARY);
        return primary.isEmpty() ? dialectOf(base, available) : primary;
    }

    private static String dialectOf(String base, List<String> dialects) {
        for (String dialect : dialects) {
            boolean plain = dialect.equals(base);
            if (plain || dialect.startsWith(base + "-")) {
                return dialect;
            }
        }
        return base.equals("no") ? "nb-NO" : "";
    }
}
