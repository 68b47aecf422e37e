package bib.csl.engine;

import bib.csl.engine.item.NumberReader;
import bib.csl.engine.style.Area;
import bib.csl.engine.style.LocaleTerms;
import bib.csl.engine.style.StyleTree;
import bib.csl.engine.text.QuoteMarks;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// What one call of the engine works with: the style, the language, the options, the names it has met.
final class Context {
    final StyleTree style;
    final LocaleTerms terms;
    final EngineOptions options;
    final QuoteMarks quotes;
    final boolean punctuationInQuote;
    final NumberReader numbers;
    final NameRegister names;
    final Locale locale;
    private final Map<String, Locale> locales = new HashMap<>();
    final boolean english;
    final String nameSpace;
    final boolean addNames;
    final boolean addGivenNames;
    final boolean addYearSuffix;
    final boolean byCite;
    final String pageFormat;
    final String demote;
    final boolean initialHyphens;

    /// @param defaultLocale what the style, or one that depends on it, says its language is; empty where neither does
    Context(StyleTree style, String defaultLocale, LocaleTerms terms, EngineOptions options) {
        this.style = style;
        this.terms = terms;
        this.options = options;
        this.quotes = new QuoteMarks(
                terms.term("open-quote"),
                terms.term("close-quote"),
                terms.term("open-inner-quote"),
                terms.term("close-inner-quote"));
        this.punctuationInQuote = terms.is("punctuation-in-quote");
        this.numbers = new NumberReader(terms);
        this.locale = Locale.forLanguageTag(terms.lang());
        String lang = defaultLocale.isEmpty() ? terms.lang() : defaultLocale;
        this.english = lang.startsWith("en");
        boolean tight = lang.startsWith("fr") || lang.startsWith("ru") || lang.startsWith("cs");
        this.nameSpace = tight ? "\u00a0" : " ";
        this.addNames = style.is("disambiguate-add-names");
        this.addGivenNames = style.is("disambiguate-add-givenname");
        this.addYearSuffix = style.is("disambiguate-add-year-suffix");
        String rule = style.citation().options().getOrDefault("givenname-disambiguation-rule", "by-cite");
        this.byCite = rule.equals("by-cite");
        this.names = new NameRegister(rule, addGivenNames);
        this.pageFormat = style.option("page-range-format");
        this.demote = style.options().getOrDefault("demote-non-dropping-particle", "display-and-sort");
        this.initialHyphens = !style.option("initialize-with-hyphen").equals("false");
    }

    Area area(boolean bibliography) {
        return bibliography ? style.bibliography().orElse(style.citation()) : style.citation();
    }

    String rangeDelimiter() {
        String lang = terms.lang();
        boolean hyphen = lang.startsWith("fr") || lang.startsWith("pt");
        return terms.termOr("page-range-delimiter", hyphen ? "-" : "\u2013");
    }

    /// The language whose rules of upper and lower case an entry's text follows.
    Locale localeOf(Cited entry) {
        String language = entry.language();
        if (language.length() < 2) {
            return locale;
        }
        return locales.computeIfAbsent(
                language, tag -> Locale.of(tag.substring(0, 2).toLowerCase(Locale.ROOT)));
    }

    boolean isEnglish(Cited entry) {
        String language = entry.language();
        return language.isEmpty() ? english : language.toLowerCase(Locale.ROOT).startsWith("en");
    }
}
