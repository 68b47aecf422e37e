package bib.csl.engine;

import bib.csl.CslLocale;
import bib.csl.Style;
import bib.csl.engine.style.LocalePart;
import bib.csl.engine.style.LocaleReader;
import bib.csl.engine.style.LocaleTerms;
import bib.csl.engine.style.StyleTree;
import bib.csl.engine.style.TreeBuilder;
import bib.csl.engine.style.TreeReader;
import bib.csl.styles.Locales;
import bib.source.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Styles and locales parsed already, the latest few, for any number of threads.
final class Parsed {
    private static final int MOST = 64;

    private final Map<Source, StyleTree> styles = latest();
    private final Map<String, ReadLocale> locales = latest();
    /// What the standard falls back to, by the language that leaves something out.
    private final Map<String, LocaleTerms> fallbacks = latest();

    /// A locale, and what it says.
    private record ReadLocale(CslLocale locale, LocalePart part) {
        boolean isOf(CslLocale other) {
            return locale.compiled().isPresent()
                    ? locale.compiled().equals(other.compiled())
                    : locale.xml().equals(other.xml());
        }
    }

    private static <K, V> Map<K, V> latest() {
        return new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > MOST;
            }
        };
    }

    StyleTree style(Style style) {
        Source source = style.source();
        synchronized (styles) {
            StyleTree known = styles.get(source);
            if (known != null) {
                return known;
            }
        }
        StyleTree read = style.compiled()
                .map(compiled -> TreeReader.style(source, compiled.bytes()))
                .orElseGet(() -> TreeBuilder.read(source));
        synchronized (styles) {
            styles.put(source, read);
        }
        return read;
    }

    private LocalePart locale(CslLocale locale) {
        synchronized (locales) {
            ReadLocale known = locales.get(locale.lang());
            if (known != null && known.isOf(locale)) {
                return known.part();
            }
        }
        LocalePart part = locale.compiled()
                .map(compiled -> TreeReader.locale(compiled.bytes()))
                .orElseGet(() -> LocaleReader.read(locale.source()));
        synchronized (locales) {
            locales.put(locale.lang(), new ReadLocale(locale, part));
        }
        return part;
    }

    /// What a style and the locale files say of a language, in the standard's order.
    LocaleTerms terms(StyleTree style, CslLocale locale) {
        String lang = locale.lang();
        String language = lang.length() < 2 ? lang : lang.substring(0, 2);
        List<LocalePart> parts = new ArrayList<>(4);
        for (String key : List.of(lang, language, "")) {
            LocalePart own = style.locales().get(key);
            if (own != null) {
                parts.add(own);
            }
        }
        parts.add(locale(locale));
        return LocaleTerms.of(lang, parts, () -> fallback(lang));
    }

    /// What the locales say that the standard falls back to; read only where a locale leaves something out.
    private LocaleTerms fallback(String lang) {
        synchronized (fallbacks) {
            LocaleTerms known = fallbacks.get(lang);
            if (known == null) {
                List<LocalePart> parts = new ArrayList<>(2);
                for (CslLocale weaker : Locales.fallbacks(lang)) {
                    parts.add(locale(weaker));
                }
                known = LocaleTerms.of(lang, parts, LocaleTerms::nothing);
                fallbacks.put(lang, known);
            }
            return known;
        }
    }
}
