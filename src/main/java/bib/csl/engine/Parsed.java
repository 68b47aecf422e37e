package bib.csl.engine;

import bib.csl.CslLocale;
import bib.csl.Locales;
import bib.csl.engine.style.LocalePart;
import bib.csl.engine.style.LocaleReader;
import bib.csl.engine.style.LocaleTerms;
import bib.csl.engine.style.StyleReader;
import bib.csl.engine.style.StyleTree;
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

    /// A locale file by what was read (a key by name is soon hashed), and what it says alone.
    private record ReadLocale(String xml, LocalePart part, LocaleTerms terms) {}

    private static <K, V> Map<K, V> latest() {
        return new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > MOST;
            }
        };
    }

    StyleTree style(Source source) {
        synchronized (styles) {
            StyleTree known = styles.get(source);
            if (known != null) {
                return known;
            }
        }
        StyleTree read = StyleReader.read(source);
        synchronized (styles) {
            styles.put(source, read);
        }
        return read;
    }

    private ReadLocale locale(CslLocale locale) {
        synchronized (locales) {
            ReadLocale known = locales.get(locale.lang());
            if (known != null && known.xml().equals(locale.xml())) {
                return known;
            }
        }
        String lang = locale.lang();
        LocalePart part = LocaleReader.read(new Source("locales-" + lang + ".xml", locale.xml()));
        LocaleTerms terms = LocaleTerms.merge(lang, List.of(part), () -> fallback(lang));
        ReadLocale read = new ReadLocale(locale.xml(), part, terms);
        synchronized (locales) {
            locales.put(lang, read);
        }
        return read;
    }

    /// What a style and the locale files say of a language, in the standard's order.
    LocaleTerms terms(StyleTree style, CslLocale locale) {
        String lang = locale.lang();
        String language = lang.length() < 2 ? lang : lang.substring(0, 2);
        ReadLocale read = locale(locale);
        List<LocalePart> parts = new ArrayList<>(4);
        parts.add(read.part());
        for (String key : List.of("", language, lang)) {
            LocalePart own = style.locales().get(key);
            if (own != null) {
                parts.add(own);
            }
        }
        return parts.size() == 1 ? read.terms() : LocaleTerms.merge(lang, parts, () -> fallback(lang));
    }

    /// What the locales say that the standard falls back to; read only where a locale leaves something out.
    private LocaleTerms fallback(String lang) {
        synchronized (fallbacks) {
            LocaleTerms known = fallbacks.get(lang);
            if (known == null) {
                List<LocalePart> parts = new ArrayList<>(2);
                for (CslLocale weaker : Locales.fallbacks(lang)) {
                    parts.addFirst(locale(weaker).part());
                }
                known = LocaleTerms.merge(lang, parts, LocaleTerms::nothing);
                fallbacks.put(lang, known);
            }
            return known;
        }
    }
}
