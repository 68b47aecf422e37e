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

    /// A locale file by what was read: a key by name is soon hashed.
    private record ReadLocale(String xml, LocalePart part) {}

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

    private LocalePart locale(CslLocale locale) {
        synchronized (locales) {
            ReadLocale known = locales.get(locale.lang());
            if (known != null && known.xml().equals(locale.xml())) {
                return known.part();
            }
        }
        LocalePart read = LocaleReader.read(new Source("locales-" + locale.lang() + ".xml", locale.xml()));
        synchronized (locales) {
            locales.put(locale.lang(), new ReadLocale(locale.xml(), read));
        }
        return read;
    }

    /// What a style and the locale files say of a language, in the standard's order.
    LocaleTerms terms(StyleTree style, CslLocale locale) {
        String lang = locale.lang();
        String language = lang.length() < 2 ? lang : lang.substring(0, 2);
        List<LocalePart> parts = new ArrayList<>(4);
        parts.add(locale(locale));
        for (String key : List.of("", language, lang)) {
            LocalePart own = style.locales().get(key);
            if (own != null) {
                parts.add(own);
            }
        }
        return LocaleTerms.merge(lang, parts, () -> fallback(lang));
    }

    /// What the locales say that the standard falls back to; read only where a locale leaves something out.
    private LocaleTerms fallback(String lang) {
        List<LocalePart> parts = new ArrayList<>(2);
        for (CslLocale weaker : Locales.fallbacks(lang)) {
            parts.addFirst(locale(weaker));
        }
        return LocaleTerms.merge(lang, parts, LocaleTerms::nothing);
    }
}
